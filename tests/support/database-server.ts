import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { dataFolderAt } from '#server/database/data-folder.ts';
import { startEmbedded } from '#server/database/embedded.ts';
import { generateClient } from '#server/database/generate.ts';
import { holdSchema } from '#server/database/migrate.ts';
import { urlOf } from '#server/database/schema-adapter.ts';
import { createLog, type Log } from '#server/log.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly databaseServer: string;
  }
}

export const template = 'baton_template';

/** One real PostgreSQL for the whole run, with a template that has the schema; tests/support/database.ts copies it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  generateClient();
  const root = mkdtempSync(join(tmpdir(), 'baton-test-'));
  const log = createLog('silent');
  const started = await startEmbedded(dataFolderAt(root), log);
  if (!started.ok) throw new Error(started.reason);
  const end = async () => {
    await started.value.stop();
    rmSync(root, { recursive: true, force: true });
  };
  try {
    await makeTemplate(started.value.url, log);
  } catch (error) {
    await end();
    throw error;
  }
  project.provide('databaseServer', started.value.url);
  return end;
}

async function makeTemplate(url: string, log: Log): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${template}`);
  await client.end();
  const held = await holdSchema(urlOf(url, template), log);
  if (!held.ok) throw new Error(held.reason);
  await held.value.release();
}
