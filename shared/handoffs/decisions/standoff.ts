import { accepted } from '../../result.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { type DecideContext, nameOf } from '../decide-context.ts';
import type { Happened } from '../events.ts';
import type { Handoff } from '../handoff.ts';
import { atTheTop } from '../receivers.ts';
import { refuse } from '../refusals.ts';
import { asSide } from './authority.ts';
import { isReason } from './words.ts';

type Given<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

export function take(handoff: Handoff, command: Given<'Take'>, context: DecideContext): Decision {
  const person = asSide(handoff, command, context);
  if (!person.ok) return person;
  if (handoff.standoff === null) return refuse('no-standoff');
  const taken: Happened = { type: 'Taken', person: person.value };
  if (handoff.status === 'accepted') return accepted([taken]);
  const place = Math.max(
    handoff.receivers.findIndex(({ acceptance }) => acceptance === null),
    0,
  );
  const hand = { kind: 'person', id: person.value, name: nameOf(person.value, context) } as const;
  const generation = (handoff.receivers[place]?.generation ?? 0) + 1;
  const allowance = handoff.seam.deadlines.accept[handoff.severity];
  const found = { place, hand, person: person.value, position: atTheTop, allowance, generation };
  return accepted([taken, { type: 'HandAsked', ...found, because: 'taken' }]);
}

/** "Not mine, because": said by everybody who was asked, the seam's owner decides. */
export function disclaim(handoff: Handoff, command: Given<'Disclaim'>, context: DecideContext): Decision {
  const person = asSide(handoff, command, context);
  if (!person.ok) return person;
  const { standoff } = handoff;
  if (standoff === null) return refuse('no-standoff');
  if (standoff.disclaimed.includes(person.value)) return refuse('disclaimed-already');
  const { reason } = command;
  if (!isReason(reason)) return refuse('reason-missing', {}, ['reason']);
  const disclaimed: Happened = { type: 'Disclaimed', person: person.value, reason };
  const said = [...standoff.disclaimed, person.value];
  const isEverybody = standoff.people.every((one) => said.includes(one));
  return accepted(isEverybody ? [disclaimed, { type: 'StandoffHandedToOwner' }] : [disclaimed]);
}
