import { accepted } from '../../result.ts';
import { findPerson } from '../../seams/directory.ts';
import { resolveHand } from '../../seams/routing.ts';
import type { Allowance } from '../../time/allowance.ts';
import { dueAt } from '../../time/due-at.ts';
import type { Instant } from '../../time/instant.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { type DecideContext, handoffCalendar, nameOf, timeOf } from '../decide-context.ts';
import type { Handoff } from '../handoff.ts';
import { askHand, placeOf } from '../receivers.ts';
import { refuse } from '../refusals.ts';
import { asHolder, asInCharge } from './authority.ts';
import { isReason, isText } from './words.ts';

type Given<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

export function reassign(handoff: Handoff, command: Given<'Reassign'>, context: DecideContext): Decision {
  const person = asInCharge(handoff, command, context);
  if (!person.ok) return person;
  const { to, reason } = command;
  if (!isReason(reason)) return refuse('reason-missing', {}, ['reason']);
  if (to.kind === 'person' && findPerson(context.directory, to.id) === null) {
    return refuse('unknown-person', { who: to.name }, ['to']);
  }
  if (to.kind === 'person' && handoff.declined.includes(to.id)) {
    return refuse('declined-before', { who: nameOf(to.id, context) }, ['to']);
  }
  const routed = resolveHand(to, context.directory, context.now, new Set(handoff.declined));
  if (routed.kind === 'nobody') return refuse('receiver-unreachable', { who: to.name }, ['to']);
  const waiting = handoff.receivers.findIndex(({ acceptance }) => acceptance === null);
  const place = placeOf(handoff, person.value, context) ?? Math.max(waiting, 0);
  const asked = askHand(handoff, place, to, 'reassigned', context);
  return accepted([{ type: 'Reassigned', person: person.value, to, reason }, ...asked]);
}

export function snooze(handoff: Handoff, command: Given<'Snooze'>, context: DecideContext): Decision {
  const person = asHolder(handoff, command, context);
  if (!person.ok) return person;
  const { until } = command;
  return (
    wrongUntil(handoff, until, handoff.seam.deadlines.snoozeCap, context) ??
    accepted([{ type: 'Snoozed', until }])
  );
}

export function pause(handoff: Handoff, command: Given<'Pause'>, context: DecideContext): Decision {
  const person = asHolder(handoff, command, context);
  if (!person.ok) return person;
  const { reason, until } = command;
  const running = handoff.pauses.find(({ over }) => !over);
  if (running) return refuse('already-paused', { until: timeOf(running.to, context) });
  const wrong = wrongUntil(handoff, until, handoff.seam.deadlines.pauseCap, context);
  return wrong ?? accepted([{ type: 'Paused', reason, until }]);
}

function wrongUntil(handoff: Handoff, until: Instant, cap: Allowance, context: DecideContext) {
  if (until <= context.now) return refuse('until-in-the-past', {}, ['until']);
  const latest = dueAt(context.now, cap, handoffCalendar(handoff.holder, handoff, context.directory)).at;
  return until > latest ? refuse('until-too-far', { latest: timeOf(latest, context) }, ['until']) : null;
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
  if (open.length > 0)
    return refuse('promises-open', { promises: open.map(({ words }) => `“${words}”`).join(', ') });
  return accepted([{ type: 'Completed', outcome }]);
}
