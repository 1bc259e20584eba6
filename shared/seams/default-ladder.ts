import type { RotaId } from '../records/person-ref.ts';
import { type Allowance, workingHours, workingMinutes } from '../time/allowance.ts';
import type { Ladder } from './ladder.ts';

/** Work that is accepted within minutes is not passed on in half days. */
const waits = new Map<string, Allowance>([
  ['support-to-engineering', workingMinutes(60)],
  ['marketing-to-sales', workingMinutes(30)],
]);

/** The cover, the receiving team's rota if it has one, its lead, and last the seam's owner. */
export function defaultLadder(templateId: string, rota: RotaId | null = null): Ladder {
  const wait = waits.get(templateId) ?? workingHours(4);
  const shift: Ladder = rota === null ? [] : [{ asked: { kind: 'rota', id: rota }, wait }];
  return [
    { asked: { kind: 'cover' }, wait },
    ...shift,
    { asked: { kind: 'lead' }, wait },
    { asked: { kind: 'owner' }, wait },
  ];
}
