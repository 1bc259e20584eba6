import { sweepDue } from '#server/clock/sweep-due.ts';
import { createLog } from '#server/log.ts';
import { instant } from '#shared/time/instant.ts';
import { acceptFor } from '../../faults/server/office.ts';
import { writeSent } from '../../faults/server/sent-rows.ts';
import { doorAt } from '../../support/workspace.ts';
import { median, p95, print, rounds, show, timeAll, times } from './figure.ts';
import type { Crowd } from './reads.ts';
import { openQueues } from './sweep-peers.ts';

const log = createLog('silent');

/** What a set-based statement without any rule would do to as many rows: the floor of a sweep in SQL. */
const rawSweep = `
  WITH due AS (SELECT workspace_id, id FROM handoff WHERE due_at <= $1 ORDER BY due_at LIMIT 500 FOR UPDATE SKIP LOCKED),
  moved AS (UPDATE handoff h SET due_at = due_at + interval '90 days', version = version + 1,
      state = (left(h.state::text, -1) || ',"seen":1}')::json
    FROM due d WHERE h.workspace_id = d.workspace_id AND h.id = d.id RETURNING h.*),
  logged AS (INSERT INTO handoff_event (workspace_id, handoff_id, sequence, type, at, command_id, data, hash)
    SELECT workspace_id, id, version, 'HandAsked', now(), id || '-raw', '{"type": "HandAsked"}', tail FROM moved)
  INSERT INTO command_answer (workspace_id, id, handoff_id, answer) SELECT workspace_id, id || '-raw', id, '{}' FROM moved`;

export async function measureSweep({ pool, workspace, many }: Crowd, drained: number): Promise<void> {
  const where = `at ${many.toLocaleString('en-US')} open`;
  const sentAt = instant(Date.now() - acceptFor - 60_000);
  const door = doorAt(pool, { now: instant(sentAt + acceptFor + 1_000) });
  const now = new Date(sentAt + acceptFor + 1_000);
  const raw = () => pool.query({ name: 'raw-sweep', text: rawSweep, values: [now] });
  const fill = (due: number) => writeSent(pool, workspace, due, () => sentAt);
  const empty = async () => {
    while ((await sweepDue(door, log)).moved > 0);
  };
  await empty();
  const [idle, rawIdle] = await timeAll(
    [
      { name: 'sweep', once: () => sweepDue(door, log) },
      { name: 'raw statement', once: raw },
    ],
    20,
  );
  if (idle && rawIdle)
    print(
      `idle sweep ${where}`,
      `${show(median(idle))} / ${show(p95(idle))} ms`,
      'p95 <= 5 ms',
      times(rawIdle),
    );

  const full = { name: 'sweep', values: [] as number[] };
  const rawFull = { name: 'raw statement', values: [] as number[] };
  const queues = (await openQueues(pool)).map((queue) => ({ ...queue, values: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [found, work] of [
      [full, () => sweepDue(door, log)],
      [rawFull, raw],
    ] as const) {
      await fill(500);
      const began = performance.now();
      await work();
      if (round > 0) found.values.push(performance.now() - began);
      await empty();
    }
    for (const { fill: add, once, values } of queues) {
      await add(500);
      const began = performance.now();
      await once();
      if (round > 0) values.push(performance.now() - began);
    }
  }
  for (const { close } of queues) await close();
  print(
    `sweep of 500 due ${where}`,
    `${show(median(full))} / ${show(p95(full))} ms`,
    'p95 <= 50 ms',
    [rawFull, ...queues].map(times).join(', '),
  );

  await fill(drained);
  const began = performance.now();
  await empty();
  const rate = drained / ((performance.now() - began) / 1000);
  print(
    `sweep rate of one process ${where}`,
    `${show(rate)} a second (${drained.toLocaleString('en-US')} due)`,
    '>= 10,000 a second',
    [rawFull, ...queues]
      .map((peer) => `${peer.name} ${show(500 / (median(peer) / 1000))} a second`)
      .join(', '),
  );
  print(
    `catching up after downtime ${where}`,
    `${show(1_000_000 / rate)} s a million, by one process`,
    '<= 60 s',
  );
}
