import type { PersonId } from '../../records/person-ref.ts';
import { accepted } from '../../result.ts';
import type { Allowance } from '../../time/allowance.ts';
import { dueAt } from '../../time/due-at.ts';
import type { Instant } from '../../time/instant.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import {
  type DecideContext,
  handName,
  handoffCalendar,
  isKnown,
  nameOf,
  timeFor,
} from '../decide-context.ts';
import type { Handoff, OpenPromise } from '../handoff.ts';
import { askHand, placeOf, placeOfHolder, resolveFor } from '../receivers.ts';
import { refuse } from '../refusals.ts';
import { asHolder, asInCharge } from './authority.ts';
import { isReason, isText } from './words.ts';

type Given<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

export function reassign(handoff: Handoff, command: Given<'Reassign'>, context: DecideContext): Decision {
  const person = asInCharge(handoff, command, context);
  if (!person.ok) return person;
  const { to, reason } = command;
  if (!isReason(reason)) return refuse('reason-missing', {}, ['reason']);
  if (!isKnown(to, context)) return refuse('unknown-person', { who: to.name }, ['to']);
  if (to.kind === 'person' && handoff.declined.includes(to.id)) {
    return refuse('declined-before', { who: nameOf(to.id, context) }, ['to']);
  }
  if (to.kind === 'person' && to.id === handoff.sender) {
    return refuse('back-to-the-sender', { who: nameOf(to.id, context) }, ['to']);
  }
  const routed = resolveFor(handoff, to, context);
  if (routed.kind === 'nobody') return refuse('receiver-unreachable', { who: handName(to, context) }, ['to']);
  const place = placeOf(handoff, person.value, context) ?? placeToPassOn(handoff);
  const has = handoff.status === 'sent' ? handoff.receivers[place]?.person : handoff.holder;
  if (routed.id === has) return refuse('has-it-already', { who: nameOf(has, context) }, ['to']);
  const asked = askHand(handoff, place, to, 'reassigned', context);
  return accepted([{ type: 'Reassigned', person: person.value, to, reason }, ...asked]);
}

/** Before the accept, where somebody is still to accept; after it, the holder's. */
function placeToPassOn(handoff: Handoff): number {
  const waiting = handoff.receivers.findIndex(({ acceptance }) => acceptance === null);
  return waiting < 0 ? placeOfHolder(handoff) : waiting;
}

export function snooze(handoff: Handoff, command: Given<'Snooze'>, context: DecideContext): Decision {
  const person = asHolder(handoff, command, context);
  if (!person.ok) return person;
  const { until } = command;
  const wrong = wrongUntil(handoff, person.value, until, handoff.seam.deadlines.snoozeCap, context);
  return wrong ?? accepted([{ type: 'Snoozed', until }]);
}

export function pause(handoff: Handoff, command: Given<'Pause'>, context: DecideContext): Decision {
  const person = asHolder(handoff, command, context);
  if (!person.ok) return person;
  const { reason, until } = command;
  const running = handoff.pauses.find(({ over }) => !over);
  if (running) return refuse('already-paused', { until: timeFor(person.value, running.to, context) });
  const wrong = wrongUntil(handoff, person.value, until, handoff.seam.deadlines.pauseCap, context);
  return wrong ?? accepted([{ type: 'Paused', reason, until }]);
}

function wrongUntil(
  handoff: Handoff,
  reader: PersonId,
  until: Instant,
  cap: Allowance,
  context: DecideContext,
) {
  if (until <= context.now) return refuse('until-in-the-past', {}, ['until']);
  const calendar = handoffCalendar(handoff.holder, handoff, context.directory);
  const latest = dueAt(context.now, cap, calendar).at;
  return until > latest
    ? refuse('until-too-far', { latest: timeFor(reader, latest, context) }, ['until'])
    : null;
}

export function progress(handoff: Handoff, command: Given<'Progress'>, context: DecideContext): Decision {
  const person = asHolder(handoff, command, context);
  if (!person.ok) return person;
  const { text } = command;
  return isText(text) ? accepted([{ type: 'Progressed', text }]) : refuse('text-missing', {}, ['text']);
}

export function complete(handoff: Handoff, command: Given<'Complete'>, context: DecideContext): Decision {
  const person = asHolder(handoff, command, context);
  if (!person.ok) return person;
  const { outcome } = command;
  if (!isText(outcome)) return refuse('text-missing', {}, ['outcome']);
  const open = handoff.promises.filter(({ status }) => status === 'open');
  if (open.length > 0) return refuse('promises-open', { promises: open.map(shown(context)).join(', ') });
  return accepted([{ type: 'Completed', outcome }]);
}

const shown =
  (context: DecideContext) =>
  ({ words, deliverer }: OpenPromise): string =>
    `“${words}” (${nameOf(deliverer.id, context)})`;
