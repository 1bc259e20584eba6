import type { PersonId } from '../../records/person-ref.ts';
import { accepted } from '../../result.ts';
import type { Command } from '../commands.ts';
import type { Decision } from '../decide.ts';
import { type DecideContext, nameOf } from '../decide-context.ts';
import type { Happened } from '../events.ts';
import type { Handoff } from '../handoff.ts';
import { atTheTop, ownerNow, placeOf } from '../receivers.ts';
import { refuse } from '../refusals.ts';
import { asSide, standsInFor } from './authority.ts';
import { isReason } from './words.ts';

type Given<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

export function take(handoff: Handoff, command: Given<'Take'>, context: DecideContext): Decision {
  const person = asSide(handoff, command, context);
  if (!person.ok) return person;
  if (handoff.standoff === null) return refuse('no-standoff');
  const taken: Happened = { type: 'Taken', person: person.value };
  if (handoff.status === 'accepted') return accepted([taken]);
  const place = placeToTake(handoff, person.value, context);
  const hand = { kind: 'person', id: person.value, name: nameOf(person.value, context) } as const;
  const generation = (handoff.receivers[place]?.generation ?? 0) + 1;
  const allowance = handoff.seam.deadlines.accept[handoff.severity];
  const found = { place, hand, person: person.value, position: atTheTop, allowance, generation };
  return accepted([taken, { type: 'HandAsked', ...found, because: 'taken' }]);
}

/** Their own place, or the one of whoever is stuck, or the first that is still to be accepted. */
function placeToTake(handoff: Handoff, person: PersonId, context: DecideContext): number {
  const open = handoff.receivers.flatMap(({ acceptance }, place) => (acceptance === null ? [place] : []));
  const stuck = handoff.standoff?.people ?? [];
  const theirs = open.find((place) => handoff.receivers[place]?.asked.some((id) => stuck.includes(id)));
  return placeOf(handoff, person, context) ?? theirs ?? open[0] ?? 0;
}

/** "Not mine, because": said by everybody who was asked, the seam's owner decides. */
export function disclaim(handoff: Handoff, command: Given<'Disclaim'>, context: DecideContext): Decision {
  const person = asSide(handoff, command, context);
  if (!person.ok) return person;
  const { standoff } = handoff;
  if (standoff === null) return refuse('no-standoff');
  if (standoff.ownerDecides) return refuse('owner-decides-now');
  const { people } = standoff;
  const side = people.find((one) => standsInFor(person.value, one, context)) ?? person.value;
  if (standoff.disclaimed.includes(side)) return refuse('disclaimed-already');
  const { reason } = command;
  if (!isReason(reason)) return refuse('reason-missing', {}, ['reason']);
  const disclaimed: Happened = { type: 'Disclaimed', person: side, reason };
  const isEverybody = people.every((one) => one === side || standoff.disclaimed.includes(one));
  if (!isEverybody) return accepted([disclaimed]);
  return accepted([disclaimed, { type: 'StandoffHandedToOwner', owner: ownerNow(handoff, context) }]);
}
