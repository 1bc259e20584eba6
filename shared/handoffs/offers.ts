import type { PersonId } from '../records/person-ref.ts';
import { instant } from '../time/instant.ts';
import type { PersonCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { DecideContext } from './decide-context.ts';
import type { Handoff } from './handoff.ts';
import type { RefusalCode } from './refusals.ts';

/** What a command carries besides its id, its handoff and who gives it. */
export type CommandBody = PersonCommand extends infer One
  ? One extends PersonCommand
    ? Omit<One, 'id' | 'handoff' | 'by'>
    : never
  : never;

/** What somebody can be offered on a handoff that exists; a look at it is noted by itself. */
export type OfferType = Exclude<PersonCommand['type'], 'Send' | 'MarkSeen'>;

/** `subject` is the promise or the field it is about, where a handoff may hold several. */
export type Offer = { readonly type: OfferType; readonly subject: string | null };

/** Refusals that only say that something has still to be filled in. */
const asksForMore: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  ...(['read-back-incomplete', 'gaps-missing', 'reason-missing', 'text-missing', 'yes-or-no'] as const),
  ...(['until-in-the-past', 'evidence-missing', 'date-not-later', 'value-wrong'] as const),
  ...(['nothing-changed', 'note-incomplete'] as const),
]);

/**
 * What the state and the person allow, in the order of the table. Asked of `decide` itself with empty hands: what it would take
 * is offered, and so is what it refuses only for the words that are missing yet.
 */
export function offersFor(handoff: Handoff, person: PersonId, context: DecideContext): readonly Offer[] {
  return bare(handoff, person, context)
    .filter(([, body]) => isPossible(handoff, person, body, context))
    .map(([subject, { type }]) => ({ type: type as OfferType, subject }))
    .filter((offer, index, all) => all.findIndex((one) => isSame(one, offer)) === index);
}

/** Whom a person may ask something now. */
export const askableBy = (handoff: Handoff, person: PersonId, context: DecideContext): readonly PersonId[] =>
  sidesOf(handoff).filter((to) =>
    isPossible(handoff, person, { type: 'Ask', to, text: 'Anything?' }, context),
  );

const isSame = (one: Offer, other: Offer) => one.type === other.type && one.subject === other.subject;

function isPossible(handoff: Handoff, person: PersonId, body: CommandBody, context: DecideContext): boolean {
  const stamp = { id: 'would this be refused?', handoff: handoff.id, by: { kind: 'person', id: person } };
  const answer = decide(handoff, { ...body, ...stamp } as PersonCommand, context);
  return answer.ok || asksForMore.has(answer.reason.code);
}

const sidesOf = ({ sender, holder, receivers }: Handoff): readonly PersonId[] => {
  const sides = [
    ...[sender, holder],
    ...receivers.flatMap((one) => [one.person, one.acceptance?.by ?? null]),
  ];
  return [...new Set(sides.filter((side) => side !== null))];
};

type Probe = readonly [subject: string | null, body: CommandBody];

const nobody = { kind: 'person', id: '', name: '' } as const;
const longAgo = instant(0);

function bare(handoff: Handoff, person: PersonId, context: DecideContext): readonly Probe[] {
  const whole: readonly CommandBody[] = [
    { type: 'Accept', readBack: { outcome: '', firstStep: '', by: '' } },
    { type: 'Return', gaps: [] },
    { type: 'Decline', reason: '', whose: null },
    { type: 'Amend', note: handoff.note },
    ...askableBy(handoff, person, context).map((to) => ({ type: 'Ask', to, text: '' }) as const),
    { type: 'Answer', text: '', agrees: null },
    { type: 'Reassign', to: nobody, reason: '' },
    { type: 'Snooze', until: longAgo },
    { type: 'Pause', reason: 'customer', until: longAgo },
    { type: 'Progress', text: '' },
  ];
  const promised = handoff.promises.flatMap(({ id: promise }): readonly Probe[] => [
    [promise, { type: 'AgreePromise', promise }],
    [promise, { type: 'RefusePromise', promise, reason: '' }],
    [promise, { type: 'KeepPromise', promise, evidence: '' }],
    [promise, { type: 'MovePromise', promise, due: '', toldBy: person }],
    [promise, { type: 'BreakPromise', promise, reason: '', toldBy: person }],
  ]);
  const unknown = handoff.openEnds.map(
    ({ field }): Probe => [field, { type: 'FindOut', field, value: { kind: 'none' } }],
  );
  const last: readonly CommandBody[] = [
    { type: 'Complete', outcome: '' },
    { type: 'Confirm' },
    { type: 'Reopen', reason: '' },
    { type: 'Withdraw', reason: '' },
    { type: 'Take' },
    { type: 'Disclaim', reason: '' },
  ];
  const alone = (body: CommandBody): Probe => [null, body];
  return [...whole.map(alone), ...promised, ...unknown, ...last.map(alone)];
}
