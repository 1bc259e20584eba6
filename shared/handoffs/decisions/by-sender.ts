import type { PersonId } from '../../records/person-ref.ts';
import { accepted } from '../../result.ts';
import { checkNote } from '../../templates/check-note.ts';
import type { Note } from '../../templates/note.ts';
import { customerDateOf, nextStepByOf, receiverOf, severityOf } from '../../templates/roles.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { type DecideContext, isKnown, todayFor } from '../decide-context.ts';
import type { Happened } from '../events.ts';
import { evolve } from '../evolve.ts';
import type { Handoff, Receiver } from '../handoff.ts';
import { beginOpenEnds } from '../open-ends.ts';
import { beginPromises } from '../promises.ts';
import { atTheTop, climb, resolveFor } from '../receivers.ts';
import { type RefusalCode, refuse } from '../refusals.ts';
import { crossing, isSaid, promisesIn } from '../said.ts';
import { asSide, personBehind, standsInFor } from './authority.ts';

type Given<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

export function send(command: Given<'Send'>, over: DecideContext): Decision {
  const context = { ...over, seam: crossing(over.seam, command.note) };
  const sender = personBehind(command, context);
  if (!sender.ok) return sender;
  const { seam, now } = context;
  if (seam.id !== command.seam) return refuse('unknown-seam', {}, ['seam']);
  if (seam.mode === 'off') return refuse('seam-not-live', { seam: seam.name });
  if (seam.owner === null) return refuse('seam-without-owner', { seam: seam.name });
  const wrong =
    wrongReceivers(command, sender.value, context) ?? wrongNote(command.note, sender.value, context);
  if (wrong !== null) return wrong;
  const { record, note, to } = command;
  const severity = severityOf(note, context.template);
  const sending = { sender: sender.value, declined: [] };
  const receivers = to.map((hand): Receiver => {
    const routed = resolveFor(sending, hand, context);
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
    promises: beginPromises(promisesIn(note, context.template), sender.value, now),
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
    const routed = resolveFor(handoff, receiver.hand, context);
    const why = routed.kind === 'nobody' ? routed.sentence : '';
    const way = { from: atTheTop, hand: receiver.hand, because: 'nobody-there', generation: 1 } as const;
    return [
      { type: 'RungSkipped', place, position: atTheTop, why },
      ...climb(handoff, place, way, context),
    ] as const;
  });
}

/** The customer's own date before the one of the next step. */
export const wantedBy = (note: Note, { template }: DecideContext) =>
  customerDateOf(note, template) ?? nextStepByOf(note, template);

function wrongReceivers({ to, note }: Given<'Send'>, sender: PersonId, context: DecideContext) {
  if (to.length === 0) return refuse('no-receiver', {}, ['to']);
  if (to.length > 1 && (!context.seam.everyReceiver || isSaid({ note })))
    return refuse('one-receiver', {}, ['to']);
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

/** The server checks every note again, by the same function the page used. */
export function wrongNote(note: Note, sender: PersonId, context: DecideContext) {
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

export function findOut(handoff: Handoff, command: Given<'FindOut'>, context: DecideContext): Decision {
  const { field, value } = command;
  const end = handoff.openEnds.find((one) => one.field === field);
  const label = context.template.fields.find(({ key }) => key === field)?.label ?? field;
  if (end === undefined) return refuse('unknown-open-end', { field: label }, ['field']);
  if (end.status === 'found') return refuse('found-already', { field: label });
  const person = personBehind(command, context);
  if (!person.ok) return person;
  if (!standsInFor(person.value, end.finder, context)) {
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
