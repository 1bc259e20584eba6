import { accepted } from '../../result.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { type DecideContext, nameOf } from '../decide-context.ts';
import type { Handoff } from '../handoff.ts';
import { refuse } from '../refusals.ts';
import { asSender, isOwner, personBehind } from './authority.ts';
import { isReason } from './words.ts';

type Given<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

export function confirm(handoff: Handoff, command: Given<'Confirm'>, context: DecideContext): Decision {
  const person = asSender(handoff, command, context);
  return person.ok ? accepted([{ type: 'Confirmed', byItself: false }]) : person;
}

export function reopen(handoff: Handoff, command: Given<'Reopen'>, context: DecideContext): Decision {
  const person = asSender(handoff, command, context);
  if (!person.ok) return person;
  const { reason } = command;
  if (!isReason(reason)) return refuse('reason-missing', {}, ['reason']);
  return accepted([{ type: 'Reopened', reason, person: person.value }]);
}

export function withdraw(handoff: Handoff, command: Given<'Withdraw'>, context: DecideContext): Decision {
  const person = personBehind(command, context);
  if (!person.ok) return person;
  const sender = asSender(handoff, command, context);
  if (!sender.ok && !isOwner(handoff, person.value, context)) {
    return refuse('not-the-sender', { who: nameOf(handoff.sender, context) });
  }
  const { reason } = command;
  return isReason(reason)
    ? accepted([{ type: 'Withdrawn', reason }])
    : refuse('reason-missing', {}, ['reason']);
}
