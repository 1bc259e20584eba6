import { accepted } from '../../result.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { type DecideContext, isKnown, nameOf, todayFor } from '../decide-context.ts';
import type { Happened } from '../events.ts';
import type { Handoff } from '../handoff.ts';
import { isCopied, isLaterThanWanted, missingFrom } from '../read-back.ts';
import { askHand, climb, ownerNow, placesOf } from '../receivers.ts';
import { refuse } from '../refusals.ts';
import { confirmedBy, isSaid } from '../said.ts';
import { asReceiver, standInFor } from './authority.ts';
import { isReason } from './words.ts';

type Given<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

/** The third return does not go back to the sender: the seam's owner has to look at it. */
const returnsBeforeOwner = 2;

export function accept(handoff: Handoff, command: Given<'Accept'>, context: DecideContext): Decision {
  const receiver = asReceiver(handoff, command, context);
  if (!receiver.ok) return receiver;
  const { person, place } = receiver.value;
  const { readBack } = command;
  // Whoever is asked whether something was said has nothing to put into words of their own: their yes is enough.
  const isLight = isSaid(handoff);
  const missing = missingFrom(readBack).filter((part) => part === 'by' || !isLight);
  if (missing.length > 0)
    return refuse('read-back-incomplete', { missing: missing.map(partName).join(', ') }, missing);
  if (readBack.by < todayFor(person, handoff.seam.to, context)) {
    return refuse('read-back-in-the-past', { date: readBack.by }, ['by']);
  }
  if (!isLight && isCopied(readBack, handoff.note)) return refuse('please-restate', {}, ['outcome']);
  const places = placesOf(handoff, person, place);
  const happened: readonly Happened[] = [
    ...places.map((one): Happened => ({ type: 'Accepted', place: one, person, readBack })),
    ...confirmedBy(handoff, { id: person, name: nameOf(person, context) }),
  ];
  const { sender, wantedBy } = handoff;
  if (!isLaterThanWanted(readBack, wantedBy) || person === sender) return accepted(happened);
  const to = standInFor(sender, person, context);
  return accepted([
    ...happened,
    { type: 'QuestionAsked', kind: 'later-date', person, to, text: readBack.by, place },
  ]);
}

const partName = (part: 'outcome' | 'firstStep' | 'by') =>
  ({ outcome: 'the outcome', firstStep: 'your first step', by: 'by when' })[part];

export function giveBack(handoff: Handoff, command: Given<'Return'>, context: DecideContext): Decision {
  const receiver = asReceiver(handoff, command, context);
  if (!receiver.ok) return receiver;
  const { gaps } = command;
  if (gaps.length === 0) return refuse('gaps-missing');
  for (const { field, why } of gaps) {
    if (!context.template.fields.some(({ key }) => key === field))
      return refuse('unknown-field', { field }, [field]);
    if (!isReason(why)) return refuse('gaps-missing', {}, [field]);
  }
  const returns = handoff.bounces.filter(({ kind }) => kind === 'returned').length;
  const toOwner = returns >= returnsBeforeOwner;
  const returned = { type: 'Returned', gaps, person: receiver.value.person, toOwner } as const;
  return accepted([toOwner ? { ...returned, owner: ownerNow(handoff, context) } : returned]);
}

/** "Not mine" goes on to the hand it suggests, or up the ladder; never back to the sender, and never to this person again. */
export function decline(handoff: Handoff, command: Given<'Decline'>, context: DecideContext): Decision {
  const receiver = asReceiver(handoff, command, context);
  if (!receiver.ok) return receiver;
  const { person, place } = receiver.value;
  const { reason, whose } = command;
  if (!isReason(reason)) return refuse('reason-missing', {}, ['reason']);
  if (whose !== null && !isKnown(whose, context)) {
    return refuse('unknown-person', { who: whose.name }, ['whose']);
  }
  if (whose?.kind === 'person' && whose.id === handoff.sender) {
    return refuse('back-to-the-sender', { who: nameOf(whose.id, context) }, ['whose']);
  }
  if (whose?.kind === 'person' && whose.id === person) {
    return refuse('declined-before', { who: nameOf(person, context) }, ['whose']);
  }
  const declined: Happened = { type: 'Declined', place, person, reason, whose };
  if (whose?.kind === 'person' && handoff.declined.includes(whose.id)) {
    return accepted([
      declined,
      { type: 'StandoffRaised', kind: 'both-declined', people: [whose.id, person] },
    ]);
  }
  const without: Handoff = { ...handoff, declined: [...handoff.declined, person] };
  const places = placesOf(handoff, person, place);
  return accepted([declined, ...places.flatMap((one) => next(without, one, whose, context))]);
}

function next(handoff: Handoff, place: number, whose: Given<'Decline'>['whose'], context: DecideContext) {
  const receiver = handoff.receivers[place];
  if (receiver === undefined) return [];
  if (whose !== null) return askHand(handoff, place, whose, 'declined', context);
  const generation = receiver.generation + 1;
  const way = { from: receiver.position, hand: receiver.hand, because: 'declined', generation } as const;
  return climb(handoff, place, way, context);
}
