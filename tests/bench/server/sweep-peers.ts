import { makeWorkerUtils, runOnce, Logger as WorkerLogger } from 'graphile-worker';
import type pg from 'pg';
import PgBoss from 'pg-boss';
import type { Contestant } from './figure.ts';

/** A job queue that is handed so many due jobs and then has only to take them and say they are done. */
export type Queue = Contestant & {
  readonly fill: (many: number) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
};

const takenAtOnce = 500;

export async function openQueues(pool: pg.Pool): Promise<readonly Queue[]> {
  return [await byBoss(pool), await byWorker(pool)];
}

async function byBoss(pool: pg.Pool): Promise<Queue> {
  const executeSql = (text: string, values: unknown[]) => pool.query(text, values);
  const boss = new PgBoss({ db: { executeSql }, supervise: false, schedule: false });
  await boss.start();
  await boss.createQueue('due');
  const once = async () => {
    for (;;) {
      const jobs = await boss.fetch('due', { batchSize: takenAtOnce });
      if (jobs.length === 0) return;
      await boss.complete(
        'due',
        jobs.map(({ id }) => id),
      );
    }
  };
  const fill = (many: number) =>
    boss.insert(Array.from({ length: many }, (_, index) => ({ name: 'due', data: { index } })));
  return { name: 'pg-boss', once, fill, close: () => boss.stop({ graceful: false, close: false }) };
}

const silent = new WorkerLogger(() => () => undefined);

async function byWorker(pool: pg.Pool): Promise<Queue> {
  pool.on('connect', (client) => client.on('error', () => undefined));
  const worker = await makeWorkerUtils({ pgPool: pool, logger: silent });
  await worker.migrate();
  const options = { pgPool: pool, concurrency: 4, noHandleSignals: true, logger: silent };
  const once = () => runOnce({ ...options, taskList: { due: () => undefined } });
  const fill = (many: number) =>
    worker.addJobs(Array.from({ length: many }, (_, index) => ({ identifier: 'due', payload: { index } })));
  return { name: 'graphile-worker', once, fill, close: async () => worker.release() };
}
