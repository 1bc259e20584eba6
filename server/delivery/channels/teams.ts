import { outcomeOf } from '../answer-outcome.ts';
import { type ChannelMaker, never } from '../channel.ts';
import type { Draft, Line } from '../drafts/draft.ts';
import { shortened } from '../drafts/plain.ts';

/** A workflow of Teams that posts what it is sent ("When a Teams webhook request is received"). */
export const teams: ChannelMaker = ({ post }) => ({
  atOnce: 1,
  spacedFor: 500,
  send: async ({ draft, target, at, signal }) => {
    if (target === null) return never('There is no address to post to. Connect Teams again.');
    const headers = { 'content-type': 'application/json', 'user-agent': 'Baton' };
    const body = JSON.stringify(teamsMessage(draft));
    return outcomeOf(await post({ url: target.url, headers, body, signal }), at, hopeless);
  },
});

const hopeless = [400, 404, 410, 413];

const mostOfAField = 1_500;

/** A workflow starts a new post each time: Teams gives it no thread to answer in. */
export function teamsMessage({ subject, toPerson, items, open, closing }: Draft) {
  const item = items[0] ?? { headline: '', next: '', lines: [], link: '' };
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          fallbackText: open,
          body: [
            text([run(subject, { weight: 'Bolder', size: 'Medium' })]),
            text([run(`${toPerson} ${item.headline}`, { weight: 'Bolder' })]),
            text([run(item.next)]),
            ...item.lines.map(lineText),
            text([run(closing, { isSubtle: true, size: 'Small' })]),
          ],
          actions: [{ type: 'Action.OpenUrl', title: open, url: item.link }],
        },
      },
    ],
  };
}

/** Runs of a rich text are shown as they are; a TextBlock or a fact would read Markdown and templates in them. */
const text = (inlines: readonly object[]) => ({ type: 'RichTextBlock', inlines });

const run = (words: string, look: Readonly<Record<string, unknown>> = {}) => ({
  type: 'TextRun',
  text: shortened(words, mostOfAField),
  ...look,
});

const lineText = ({ label, text: words }: Line) => text([run(`${label}: `, { isSubtle: true }), run(words)]);
