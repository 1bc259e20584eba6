import { afterAll, describe, expect, it } from 'vitest';
import { isWhole, lineOf } from '../faults/server/fault.ts';
import { faults } from '../faults/server/faults.ts';
import { openGround } from '../faults/server/ground.ts';

const ground = await openGround();
afterAll(ground.close);

/** Every fault in its short form; `npm run faults -- server` has the long one. */
describe('nothing is lost and nothing doubled by', () => {
  it.concurrent.each(faults.map((fault) => [fault.name, fault] as const))(
    '%s',
    { timeout: 180_000 },
    async (name, fault) => {
      const tally = await ground.apart((own) => fault.inject(own, fault.many.short));
      expect(isWhole(tally), lineOf(name, tally)).toBe(true);
    },
  );
});
