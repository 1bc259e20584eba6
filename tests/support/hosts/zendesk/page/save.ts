import { choices } from './choices.ts';

export type Update = {
  readonly ticket: string;
  readonly status: string;
  readonly html: string;
  readonly isPublic: boolean;
  readonly group: string;
  readonly agent: string;
};

const up = () => document.body.dataset.up ?? '';

/** The names of group and assignee in the mutation are guesses. A save of fields alone has no comment. */
const operationOf = ({ ticket, status, html, isPublic, group, agent }: Update) => ({
  operationName: ticket === 'new' ? 'CreateIssueTicketMutation' : 'UpdateTicketMutation',
  variables: {
    ticket: {
      id: ticket,
      status,
      group,
      assignee: agent,
      ...(html === '' ? {} : { comment: { body: { value: html, format: 'HTML' }, isPublic } }),
    },
  },
});

/** The Ember half of the page still saves by XHR. */
const byXhr = ({ ticket, status, html, isPublic, group, agent }: Update) =>
  new Promise<boolean>((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `${up()}api/v2/tickets/${ticket}.json`);
    request.setRequestHeader('content-type', 'application/json');
    request.onloadend = () => resolve(request.status === 200);
    const comment = html === '' ? {} : { comment: { html_body: html, public: isPublic } };
    request.send(JSON.stringify({ ticket: { status, group, assignee: agent, ...comment } }));
  });

/** true when it was stored. */
export async function save(update: Update): Promise<boolean> {
  if (choices.save === 'xhr') return byXhr(update);
  const operation = operationOf(update);
  const response = await fetch(`${up()}api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(choices.save === 'batch' ? [operation] : operation),
  });
  const answer = await response.json();
  const [first] = Array.isArray(answer) ? answer : [answer];
  return response.ok && first.errors === undefined;
}
