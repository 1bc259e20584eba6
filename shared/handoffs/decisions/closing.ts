import { accepted } from '../../result.ts';
import { findPerson } from '../../seams/directory.ts';
import { isHere } from '../../seams/presence.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { type DecideContext, nameOf } from '../decide-context.ts';
import type { Handoff } from '../handoff.ts';
import { askHand, placeOfHolder } from '../receivers.ts';
import { refuse } from '../refusals.ts';
import { asSender, isOwner, personBehind } from './authority.ts';
import { isReason } from './words.ts';

type Given<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

export function confirm(handoff: Handoff, command: Given<'Confirm'>, context: DecideContext): Decision {
  const person = asSender(handoff, command, context);
  return person.ok ? accepted([{ type: 'Confirmed', byItself: false }]) : person;
}

/** The work goes back to who did it; when they are gone or away, to whoever stands in, who says it back first. */
export function reopen(handoff: Handoff, command: Given<'Reopen'>, context: DecideContext): Decision {
  const person = asSender(handoff, command, context);
  if (!person.ok) return person;
  const { reason } = command;
  if (!isReason(reason)) return refuse('reason-missing', {}, ['reason']);
  const reopened = { type: 'Reopened', reason, person: person.value } as const;
  const { holder } = handoff;
  const found = holder === null ? null : findPerson(context.directory, holder);
  if (holder === null || (found !== null && isHere(found, context.now))) return accepted([reopened]);
  const hand = { kind: 'person', id: holder, name: nameOf(holder, context) } as const;
  return accepted([reopened, ...askHand(handoff, placeOfHolder(handoff), hand, 'rehomed', context)]);
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
