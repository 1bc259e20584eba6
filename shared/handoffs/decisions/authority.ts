import type { PersonId } from '../../records/person-ref.ts';
import { accepted, type Refused, type Result } from '../../result.ts';
import { findTeam } from '../../seams/directory.ts';
import { mayActFor, resolveHand } from '../../seams/routing.ts';
import type { Command } from '../commands.ts';
import { activePerson, type DecideContext, nameOf, timeFor } from '../decide-context.ts';
import type { Handoff } from '../handoff.ts';
import { placeOf } from '../receivers.ts';
import { type Refusal, refuse } from '../refusals.ts';

type Allowed<Value> = Result<Value, Refusal>;

/** The person behind a command; the server's own commands have none. */
export function personBehind(command: Command, context: DecideContext): Allowed<PersonId> {
  if (command.by.kind !== 'person') return refuse('only-a-person');
  const person = activePerson(command.by.id, context);
  return person === null
    ? refuse('unknown-person', { who: nameOf(command.by.id, context) })
    : accepted(person.id);
}

export const serverBehind = (command: Command): Refused<Refusal> | null =>
  command.by.kind === 'server' ? null : refuse('only-the-server');

const standsFor = (person: PersonId, other: PersonId, { directory, now }: DecideContext) =>
  person === other || mayActFor(person, { kind: 'person', id: other, name: '' }, directory, now);

export function asSender(handoff: Handoff, command: Command, context: DecideContext): Allowed<PersonId> {
  const person = personBehind(command, context);
  if (!person.ok || standsFor(person.value, handoff.sender, context)) return person;
  return refuse('not-the-sender', { who: nameOf(handoff.sender, context) });
}

export type AtPlace = { readonly person: PersonId; readonly place: number };

export function asReceiver(handoff: Handoff, command: Command, context: DecideContext): Allowed<AtPlace> {
  const person = personBehind(command, context);
  if (!person.ok) return person;
  const place = placeOf(handoff, person.value, context);
  if (place !== null) return accepted({ person: person.value, place });
  const theirs = handoff.receivers.find(({ acceptance }) => acceptance?.by === person.value)?.acceptance;
  if (theirs) return refuse('accepted-by-you', { when: timeFor(person.value, theirs.at, context) });
  const waited = handoff.receivers.find(({ acceptance }) => acceptance === null)?.person;
  return refuse('not-the-receiver', { who: waited ? nameOf(waited, context) : 'the seam’s owner' });
}

export function asHolder(handoff: Handoff, command: Command, context: DecideContext): Allowed<PersonId> {
  const person = personBehind(command, context);
  if (!person.ok) return person;
  const { holder } = handoff;
  if (holder !== null && standsFor(person.value, holder, context)) return person;
  return refuse('not-the-holder', { who: holder === null ? 'the receiver' : nameOf(holder, context) });
}

/** The holder (or whoever has the turn to take it), the receiving team's lead, and the seam's owner. */
export function asInCharge(handoff: Handoff, command: Command, context: DecideContext): Allowed<PersonId> {
  const person = personBehind(command, context);
  if (!person.ok) return person;
  const { holder, seam } = handoff;
  const lead = findTeam(context.directory, seam.to)?.lead ?? null;
  const inCharge = [holder, lead].some((one) => one !== null && standsFor(person.value, one, context));
  const asked = handoff.status === 'sent' && placeOf(handoff, person.value, context) !== null;
  return inCharge || asked || isOwner(handoff, person.value, context) ? person : refuse('not-in-charge');
}

export const isOwner = (
  { seam, standInOwner = null }: Handoff,
  person: PersonId,
  context: DecideContext,
): boolean => [seam.owner, standInOwner].some((owner) => owner !== null && standsFor(person, owner, context));

/** Sender, whoever is asked to receive, holder, owner: the people a handoff is between. */
export function asSide(handoff: Handoff, command: Command, context: DecideContext): Allowed<PersonId> {
  const person = personBehind(command, context);
  if (!person.ok) return person;
  const sides = [handoff.sender, handoff.holder, ...handoff.receivers.map((receiver) => receiver.person)];
  const isSide = sides.some((one) => one !== null && standsFor(person.value, one, context));
  const isAsked = handoff.questions.some(({ to }) => standsFor(person.value, to, context));
  const mayTake = placeOf(handoff, person.value, context) !== null;
  return isSide || isAsked || mayTake || isOwner(handoff, person.value, context)
    ? person
    : refuse('not-a-side');
}

export const standsInFor = standsFor;

/** Whoever answers for somebody who is away or has left; themselves when they are here, or when nobody but `asker` does. */
export function standInFor(person: PersonId, asker: PersonId, { directory, now }: DecideContext): PersonId {
  const hand = { kind: 'person', id: person, name: '' } as const;
  const routed = resolveHand(hand, directory, now, new Set([asker]));
  return routed.kind === 'person' ? routed.id : person;
}
