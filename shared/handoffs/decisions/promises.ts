import type { PersonId } from '../../records/person-ref.ts';
import { accepted, type Result } from '../../result.ts';
import { isLocalDate } from '../../time/local-date.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { activePerson, type DecideContext, nameOf, todayFor } from '../decide-context.ts';
import type { Handoff, OpenPromise } from '../handoff.ts';
import { findPromise } from '../promises.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { isOneSided } from '../said.ts';
import { isOwner, personBehind, standsInFor } from './authority.ts';
import { isReason, isText } from './words.ts';

type PromiseCommand = Extract<Command, { readonly promise: string }>;
type Given<Type extends PromiseCommand['type']> = Extract<PromiseCommand, { readonly type: Type }>;

/**
 * Only the person who delivers a promise speaks for it, and only while it is open. When they are not here any more, and nobody
 * who covers for them, it is the holder's or the owner's to say: a promise is never left without anybody.
 */
function asDeliverer(
  handoff: Handoff,
  command: PromiseCommand,
  context: DecideContext,
): Result<OpenPromise, Refusal> {
  const person = personBehind(command, context);
  if (!person.ok) return person;
  const promise = findPromise(handoff, command.promise);
  if (promise === null) return refuse('unknown-promise', {}, ['promise']);
  const { deliverer } = promise;
  const isTheirs = standsInFor(person.value, deliverer.id, context);
  const isLeft = activePerson(deliverer.id, context) === null && isInCharge(handoff, person.value, context);
  if (!isTheirs && !isLeft) return refuse('not-the-deliverer', { who: nameOf(deliverer.id, context) });
  return promise.status === 'open' ? accepted(promise) : refuse('promise-settled');
}

const isInCharge = (handoff: Handoff, person: PersonId, context: DecideContext): boolean =>
  isOwner(handoff, person, context) ||
  (handoff.holder !== null && standsInFor(person, handoff.holder, context));

export function agree(handoff: Handoff, command: Given<'AgreePromise'>, context: DecideContext): Decision {
  const promise = asDeliverer(handoff, command, context);
  if (!promise.ok) return promise;
  if (isOneSided(handoff)) return refuse('confirm-first', { who: nameOf(handoff.sender, context) });
  if (promise.value.answer === 'agreed') return refuse('promise-answered');
  return accepted([{ type: 'PromiseAgreed', promise: command.promise }]);
}

export function refuseToDeliver(
  handoff: Handoff,
  command: Given<'RefusePromise'>,
  context: DecideContext,
): Decision {
  const promise = asDeliverer(handoff, command, context);
  if (!promise.ok) return promise;
  if (isOneSided(handoff)) return refuse('confirm-first', { who: nameOf(handoff.sender, context) });
  if (promise.value.answer === 'refused') return refuse('promise-answered');
  const { reason } = command;
  if (!isReason(reason)) return refuse('reason-missing', {}, ['reason']);
  return accepted([{ type: 'PromiseRefused', promise: command.promise, reason }]);
}

export function keep(handoff: Handoff, command: Given<'KeepPromise'>, context: DecideContext): Decision {
  const promise = asDeliverer(handoff, command, context);
  if (!promise.ok) return promise;
  const { evidence } = command;
  if (!isText(evidence)) return refuse('evidence-missing', {}, ['evidence']);
  return accepted([{ type: 'PromiseKept', promise: command.promise, evidence }]);
}

export function move(handoff: Handoff, command: Given<'MovePromise'>, context: DecideContext): Decision {
  const promise = asDeliverer(handoff, command, context);
  if (!promise.ok) return promise;
  const { due, toldBy } = command;
  const today = todayFor(promise.value.deliverer.id, handoff.seam.to, context);
  if (!isLocalDate(due) || due <= today || due === promise.value.due)
    return refuse('date-not-later', {}, ['due']);
  if (activePerson(toldBy, context) === null)
    return refuse('unknown-person', { who: nameOf(toldBy, context) }, ['toldBy']);
  return accepted([{ type: 'PromiseMoved', promise: command.promise, due, toldBy }]);
}

export function breakIt(handoff: Handoff, command: Given<'BreakPromise'>, context: DecideContext): Decision {
  const promise = asDeliverer(handoff, command, context);
  if (!promise.ok) return promise;
  const { reason, toldBy } = command;
  if (!isReason(reason)) return refuse('reason-missing', {}, ['reason']);
  if (activePerson(toldBy, context) === null)
    return refuse('unknown-person', { who: nameOf(toldBy, context) }, ['toldBy']);
  return accepted([{ type: 'PromiseBroken', promise: command.promise, reason, toldBy }]);
}
