import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { dataFolderAt } from '#server/database/data-folder.ts';
import { startEmbedded } from '#server/database/embedded.ts';
import { generateClient } from '#server/database/generate.ts';
import { holdSchema } from '#server/database/migrate.ts';
import { urlOf } from '#server/database/schema-adapter.ts';
import { createLog } from '#server/log.ts';

type Undo = () => unknown;

/** What a fault happens on: real databases and folders of its own, gone after it. */
export type Ground = {
  /** The address of a new database on one real PostgreSQL, with the whole schema. */
  database(): Promise<string>;
  folder(): string;
  pool(url: string, most?: number): pg.Pool;
  /** Done when the fault is over, the last first. */
  later(undo: Undo): void;
  /** The same ground for one fault, whose own things go when it is over. */
  apart<Value>(work: (ground: Ground) => Promise<Value>): Promise<Value>;
};

const template = 'faults_template';

export async function openGround(): Promise<Ground & { close(): Promise<void> }> {
  generateClient();
  const log = createLog('silent');
  const root = mkdtempSync(join(tmpdir(), 'baton-faults-'));
  const started = await startEmbedded(dataFolderAt(root), log);
  if (!started.ok) throw new Error(started.reason);
  const { url, stop } = started.value;
  await tell(url, `CREATE DATABASE ${template}`);
  const held = await holdSchema(urlOf(url, template), log);
  if (!held.ok) throw new Error(held.reason);
  await held.value.release();
  const ground = groundOn(url);
  return {
    ...ground,
    async close() {
      await ground.clear();
      await stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function groundOn(server: string): Ground & { clear(): Promise<void> } {
  const undo: Undo[] = [];
  const clear = async () => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step();
  };
  return {
    clear,
    async database() {
      const name = `faults_${crypto.randomUUID().replaceAll('-', '')}`;
      await tell(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
      undo.push(() => tell(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
      return urlOf(server, name);
    },
    folder() {
      const path = mkdtempSync(join(tmpdir(), 'baton-faults-'));
      undo.push(() => rmSync(path, { recursive: true, force: true }));
      return path;
    },
    pool(url, most = 8) {
      const pool = new pg.Pool({ connectionString: url, max: most, options: '-c timezone=UTC' });
      pool.on('error', () => undefined);
      undo.push(() => pool.end());
      return pool;
    },
    later: (step) => void undo.push(step),
    async apart(work) {
      const own = groundOn(server);
      try {
        return await work(own);
      } finally {
        await own.clear();
      }
    },
  };
}

async function tell(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
