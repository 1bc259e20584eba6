import type { Hand, PersonId } from '../../records/person-ref.ts';
import { accepted } from '../../result.ts';
import { findPerson, findRota } from '../../seams/directory.ts';
import { resolveHand } from '../../seams/routing.ts';
import { checkNote } from '../../templates/check-note.ts';
import { changedFields, isMaterialChange } from '../../templates/difference.ts';
import type { Note } from '../../templates/note.ts';
import { customerDateOf, nextStepByOf, promisesOf, receiverOf, severityOf } from '../../templates/roles.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { type DecideContext, nameOf, todayFor } from '../decide-context.ts';
import type { Happened } from '../events.ts';
import { evolve } from '../evolve.ts';
import type { Handoff, Receiver } from '../handoff.ts';
import { beginOpenEnds } from '../open-ends.ts';
import { amendPromises, beginPromises } from '../promises.ts';
import { askHand, atTheTop, climb } from '../receivers.ts';
import { type RefusalCode, refuse } from '../refusals.ts';
import { asSender, asSide, isOwner, personBehind } from './authority.ts';

type Given<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

export function send(command: Given<'Send'>, context: DecideContext): Decision {
  const sender = personBehind(command, context);
  if (!sender.ok) return sender;
  const { seam, directory, now } = context;
  if (seam.id !== command.seam) return refuse('unknown-seam', {}, ['seam']);
  if (seam.mode === 'off') return refuse('seam-not-live', { seam: seam.name });
  if (seam.owner === null) return refuse('seam-without-owner', { seam: seam.name });
  const wrong =
    wrongReceivers(command, sender.value, context) ?? wrongNote(command.note, sender.value, context);
  if (wrong !== null) return wrong;
  const { record, note, to } = command;
  const severity = severityOf(note, context.template);
  const receivers = to.map((hand): Receiver => {
    const routed = resolveHand(hand, directory, now, new Set());
    const person = routed.kind === 'person' ? routed.id : null;
    const common = {
      hand,
      person,
      asked: person === null ? [] : [person],
      position: atTheTop,
      generation: 1,
    };
    return {
      ...common,
      askedAt: now,
      allowance: seam.deadlines.accept[severity],
      exhausted: false,
      acceptance: null,
    };
  });
  const sent: Happened = {
    ...{ type: 'Sent', record, note, seam, severity, sender: sender.value, senderTeam: seam.from, receivers },
    wantedBy: wantedBy(note, context),
    promises: beginPromises(promisesOf(note, context.template), sender.value, now),
    openEnds: beginOpenEnds(note),
  };
  return accepted([sent, ...climbForThoseAway(sent, command, context)]);
}

/** A named hand that nobody answers to is no reason to refuse: the ladder is climbed at once, and says so. */
function climbForThoseAway(
  sent: Happened,
  command: Given<'Send'>,
  context: DecideContext,
): readonly Happened[] {
  const stamp = { handoff: command.handoff, at: context.now, by: command.by, command: command.id };
  const handoff = evolve(null, { ...sent, ...stamp });
  return handoff.receivers.flatMap((receiver, place) => {
    if (receiver.person !== null) return [];
    const routed = resolveHand(receiver.hand, context.directory, context.now, new Set());
    const why = routed.kind === 'nobody' ? routed.sentence : '';
    const way = { from: atTheTop, hand: receiver.hand, because: 'nobody-there', generation: 1 } as const;
    return [
      { type: 'RungSkipped', place, position: atTheTop, why },
      ...climb(handoff, place, way, context),
    ] as const;
  });
}

const wantedBy = (note: Note, { template }: DecideContext) =>
  customerDateOf(note, template) ?? nextStepByOf(note, template);

function wrongReceivers({ to, note }: Given<'Send'>, sender: PersonId, context: DecideContext) {
  if (to.length === 0) return refuse('no-receiver', {}, ['to']);
  if (to.length > 1 && !context.seam.everyReceiver) return refuse('one-receiver', {}, ['to']);
  if (new Set(to.map(({ kind, id }) => `${kind} ${id}`)).size < to.length)
    return refuse('same-receiver-twice', {}, ['to']);
  for (const hand of to) {
    if (hand.kind === 'person' && hand.id === sender) return refuse('to-yourself', {}, ['to']);
    if (!isKnown(hand, context)) return refuse('unknown-person', { who: hand.name }, ['to']);
  }
  const written = receiverOf(note, context.template);
  const isTold = written === null || to.some(({ kind, id }) => kind === written.kind && id === written.id);
  return isTold ? null : refuse('receiver-differs', { who: written.name }, ['to']);
}

const isKnown = ({ kind, id }: Hand, { directory }: DecideContext) =>
  (kind === 'person' ? findPerson(directory, id) : findRota(directory, id)) !== null;

/** The server checks every note again, by the same function the page used. */
function wrongNote(note: Note, sender: PersonId, context: DecideContext) {
  const { template, seam } = context;
  const isOtherForm = (one: { id: string; version: number }) =>
    one.id !== template.id || one.version !== template.version;
  if (isOtherForm(note.template) || isOtherForm(seam.template)) return refuse('wrong-template');
  const checking = { ...context.checking, today: todayFor(sender, seam.from, context) };
  const stops = checkNote(note, template, checking).filter(({ severity }) => severity === 'stops');
  const [first] = stops;
  if (first === undefined) return null;
  return refuse(
    'note-incomplete',
    { first: first.sentence },
    stops.flatMap(({ field }) => field ?? []),
  );
}

export function amend(handoff: Handoff, command: Given<'Amend'>, context: DecideContext): Decision {
  const person = amender(handoff, command, context);
  if (!person.ok) return person;
  const wrong = wrongNote(command.note, handoff.sender, context);
  if (wrong !== null) return wrong;
  const { note } = command;
  const changed = changedFields(handoff.note, note);
  if (changed.length === 0 && handoff.status !== 'returned') return refuse('nothing-changed');
  const material = isMaterialChange(handoff.note, note, context.template);
  const promises = amendPromises(handoff, promisesOf(note, context.template), context.now);
  const openEnds = beginOpenEnds(note, handoff.openEnds);
  const severity = severityOf(note, context.template);
  const amended: Happened = {
    ...{ type: 'Amended', note, changed, material, severity, promises, openEnds },
    wantedBy: wantedBy(note, context),
  };
  const asksAgain = handoff.status === 'returned' || (handoff.status === 'accepted' && material);
  if (!asksAgain) return accepted([amended]);
  const because = handoff.status === 'returned' ? 'mended' : 'amended';
  const again = handoff.receivers.flatMap((receiver, place) =>
    askHand({ ...handoff, severity }, place, handToAskAgain(receiver, context), because, context),
  );
  return accepted([amended, ...again]);
}

/** Whoever accepted says it back again; before that, the hand that was named. */
function handToAskAgain({ acceptance, hand, person }: Receiver, context: DecideContext): Hand {
  const one = acceptance?.by ?? person;
  return one === null ? hand : { kind: 'person', id: one, name: nameOf(one, context) };
}

/** The sender mends; when the turn is the seam's owner's, so may they. */
function amender(handoff: Handoff, command: Given<'Amend'>, context: DecideContext) {
  const person = personBehind(command, context);
  if (person.ok && handoff.ownerMends && isOwner(handoff, person.value, context)) return person;
  return asSender(handoff, command, context);
}

export function findOut(handoff: Handoff, command: Given<'FindOut'>, context: DecideContext): Decision {
  const { field, value } = command;
  const end = handoff.openEnds.find((one) => one.field === field);
  if (end === undefined) return refuse('unknown-open-end', { field }, ['field']);
  if (end.status === 'found') return refuse('found-already', { field });
  const person = personBehind(command, context);
  if (!person.ok) return person;
  if (person.value !== end.finder) {
    const side = asSide(handoff, command, context);
    if (!side.ok) return side;
  }
  if (value.kind !== 'given')
    return refuse('value-wrong', { first: 'give the value that was found.' }, ['value']);
  const note: Note = { ...handoff.note, values: { ...handoff.note.values, [field]: value } };
  const checking = { ...context.checking, today: todayFor(handoff.sender, handoff.senderTeam, context) };
  const wrong = checkNote(note, context.template, checking).find(
    (issue) => issue.field === field && issue.severity === 'stops',
  );
  if (wrong !== undefined)
    return refuse('value-wrong' satisfies RefusalCode, { first: wrong.sentence }, ['value']);
  return accepted([{ type: 'OpenEndFound', field, value }]);
}
