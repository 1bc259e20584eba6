import { expect, it } from 'vitest';
import type { OutboxEntry } from '#extension/background/database.ts';
import { foresee } from '#extension/background/foresee.ts';
import { isOneSided } from '#shared/handoffs/said.ts';
import { freshPolicy } from '#shared/seams/policy.ts';
import { directory, monday, record, seam, template } from '../../support/company.ts';
import { command, contextAt } from '../../support/handoffs.ts';
import { sayIt, yes } from '../../support/said.ts';

const { judge } = contextAt(monday).checking;
const setup = { version: 1, directory, seams: [seam], templates: [template], policy: freshPolicy };

const queued = (given: ReturnType<typeof command>, me: string, place: number): OutboxEntry => {
  const { by: _, ...body } = given;
  return {
    ...{ id: given.id, place, lane: 'lane', me, handoff: given.handoff, record, command: body },
    ...{ queuedAt: monday, state: 'waiting', refusal: null, attempts: 0, nextTryAt: monday, version: null },
  } as OutboxEntry;
};

const foreseen = (...outbox: readonly OutboxEntry[]) =>
  foresee({ handoffs: [], outbox }, { setup, judge, now: monday }).get('handoff-1');

it('what was said is there at once without a network, one-sided; and no longer so once it is confirmed', () => {
  const said = queued(command(sayIt(), 'sam'), 'sam', 1);
  const alone = foreseen(said);
  expect(alone !== undefined && isOneSided(alone)).toBe(true);
  const both = foreseen(said, queued(command(yes, 'rita'), 'rita', 2));
  expect(both).toMatchObject({ status: 'accepted', holder: 'rita' });
});
