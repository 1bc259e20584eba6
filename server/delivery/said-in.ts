import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { isAboutPromises } from '#shared/handoffs/promises.ts';
import { isSaidForm } from '#shared/handoffs/said.ts';
import { openQuestion } from '#shared/handoffs/turn.ts';
import type { PersonId } from '#shared/records/person-ref.ts';
import { nextStepOf, outcomeOf } from '#shared/templates/roles.ts';
import type { Template } from '#shared/templates/template.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import type { Label, Wording } from './drafts/wordings.ts';

/** People's own words and dates, each under the label it is shown with. */
export type Said = {
  readonly said: readonly { readonly label: Label; readonly text: string }[];
  readonly days: readonly { readonly label: Label; readonly day: LocalDate }[];
};

const longest = 2_000;

const words = (label: Label, text: string | null | undefined): Said => ({
  said: text ? [{ label, text: text.length > longest ? `${text.slice(0, longest)}…` : text }] : [],
  days: [],
});

const day = (label: Label, on: LocalDate | null): Said => ({
  said: [],
  days: on === null ? [] : [{ label, day: on }],
});

export const together = (parts: readonly Said[]): Said => ({
  said: parts.flatMap(({ said }) => said),
  days: parts.flatMap(({ days }) => days),
});

const nothing: Said = { said: [], days: [] };

/** What every message about a handoff repeats from its note: the outcome, the next step, and by when. */
export const saidInNote = ({ note, wantedBy }: Handoff, template: Template): Said =>
  together([
    words(isSaidForm(template) ? 'was-said' : 'outcome-wanted', outcomeOf(note, template)),
    words('next-step', nextStepOf(note, template)),
    day('by', wantedBy),
  ]);

export function saidInEvent(event: HandoffEvent, after: Handoff, template: Template): Said {
  if (isAboutPromises(event)) return saidInPromise(event, after);
  switch (event.type) {
    case 'Accepted': {
      const { outcome, firstStep, by } = event.readBack;
      return together([words('their-outcome', outcome), words('first-step', firstStep), day('done-by', by)]);
    }
    case 'Returned':
      return gaps(event.gaps, template);
    case 'Declined':
    case 'Reassigned':
    case 'Reopened':
    case 'Withdrawn':
    case 'Disclaimed':
      return words('reason', event.reason);
    case 'QuestionAsked':
      return words('question', event.text);
    case 'QuestionAnswered':
      return words('answer', event.text);
    case 'Completed':
      return words('result', event.outcome);
    case 'OpenEndFound':
    case 'OpenEndOverdue':
      return words('find-out', labelOf(event.field, template));
    default:
      return nothing;
  }
}

/** What a reminder has to repeat: the event says only that one is due. */
export function saidBefore(wording: Wording, to: PersonId | null, after: Handoff, template: Template): Said {
  if (wording === 'answer-reminder' || wording === 'not-answered') {
    return words('question', openQuestion(after)?.text);
  }
  if (wording === 'mend-reminder' || wording === 'not-mended') return gaps(after.gaps, template);
  if (wording === 'asked-to-find-out') return toFindOut(to, after, template);
  if (wording !== 'promise-asked') return nothing;
  const asked = after.promises.filter(({ deliverer, answer, status }) => {
    return deliverer.id === to && status === 'open' && (answer === 'awaited' || answer === 'overdue');
  });
  return together(asked.map(promised));
}

const toFindOut = (to: PersonId | null, { openEnds }: Handoff, template: Template): Said =>
  together(
    openEnds
      .filter(({ finder, status }) => finder === to && status === 'open')
      .map(({ field, by }) =>
        together([words('find-out', labelOf(field, template)), day('find-out-by', by)]),
      ),
  );

function saidInPromise(event: Extract<HandoffEvent, { readonly promise: string }>, after: Handoff): Said {
  const promise = after.promises.find(({ id }) => id === event.promise);
  const reason = 'reason' in event ? words('reason', event.reason) : nothing;
  const evidence = 'evidence' in event ? words('result', event.evidence) : nothing;
  return together([promise ? promised(promise) : nothing, reason, evidence]);
}

const promised = (promise: Handoff['promises'][number]): Said =>
  together([
    words('promise', promise.words),
    words('promise-to', promise.to),
    day('promise-by', promise.due),
  ]);

const labelOf = (key: string, { fields }: Template) =>
  fields.find((field) => field.key === key)?.label ?? key;

const gaps = (all: Handoff['gaps'], template: Template): Said =>
  together(all.map(({ field, why }) => words('missing', `${labelOf(field, template)}: ${why}`)));
