import { describe, expect, it } from 'vitest';
import { findBroken } from '#server/clock/audit-store.ts';
import { startHeart } from '#server/clock/heart.ts';
import { handle } from '#server/handoffs/handle.ts';
import { createLog } from '#server/log.ts';
import { at, monday } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, sendTo } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';

const { pool } = await openTestDatabase();

async function sent() {
  const workspace = await createWorkspace(pool);
  const handoff = `handoff-${workspace}`;
  await handle(doorAt(pool), workspace, { ...command(sendTo('rita'), 'sam'), handoff });
  const rules = async (now = monday) =>
    (await findBroken(pool, now)).filter((found) => found.handoff === handoff).map(({ rule }) => rule);
  return { handoff, rules };
}

describe('the auditor', () => {
  it('finds nothing in what the write door wrote', async () => {
    expect(await (await sent()).rules()).toEqual([]);
  });

  it.each([
    ['no-turn', `UPDATE handoff SET state = (state::jsonb || '{"turn": null}')::json WHERE id = $1`],
    ['no-clock', 'UPDATE handoff SET due_at = NULL WHERE id = $1'],
    ['waiting-wrong', 'DELETE FROM waiting WHERE handoff_id = $1'],
    ['log-short', 'UPDATE handoff SET version = version + 1 WHERE id = $1'],
  ])('finds %s', async (rule, damage) => {
    const { handoff, rules } = await sent();
    await pool.query(damage, [handoff]);
    expect(await rules()).toEqual([rule]);
  });

  it('finds what is due and was not done', async () => {
    const { rules } = await sent();
    expect(await rules(at('2026-11-23T22:04'))).toEqual([]);
    expect(await rules(at('2026-11-23T22:06'))).toEqual(['late']);
  });

  it('leaves a handoff in peace that its owner holds', async () => {
    const { handoff, rules } = await sent();
    await pool.query(
      `UPDATE handoff SET due_at = NULL, state = jsonb_set(state::jsonb, '{receivers,0,exhausted}', 'true')::json WHERE id = $1`,
      [handoff],
    );
    expect(await rules()).toEqual([]);
  });
});

describe('the heart', () => {
  const log = createLog('silent');

  it('shows in health when its work has failed for too long, and when it works again', async () => {
    let now = 0;
    let works = true;
    const worked: (() => void)[] = [];
    const beaten = () => new Promise<void>((resolve) => worked.push(resolve));
    const work = async () => {
      for (const resolve of worked.splice(0)) resolve();
      if (!works) throw new Error('no database');
      return false;
    };
    const heart = startHeart({ part: 'clock', every: 5, work }, log, () => now);
    await beaten();
    expect(await heart.probe.check()).toBeNull();
    works = false;
    await beaten();
    now = 60_000;
    expect(await heart.probe.check()).toContain('60 seconds');
    works = true;
    await beaten();
    await beaten();
    expect(await heart.probe.check()).toBeNull();
    await heart.stop();
  });

  it('works on at once while there is more to do, and never twice at the same time', async () => {
    let left = 5;
    let atOnce = 0;
    let most = 0;
    const done = Promise.withResolvers<void>();
    const work = async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await Promise.resolve();
      atOnce -= 1;
      left -= 1;
      if (left === 0) done.resolve();
      return left > 0;
    };
    const heart = startHeart({ part: 'clock', every: 1_000_000, work }, log, () => 0);
    await done.promise;
    await heart.stop();
    expect(most).toBe(1);
  });
});
