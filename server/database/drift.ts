import type { DiffTarget } from '@prisma/schema-engine-wasm';
import type { Migration } from './migrations.ts';
import { filters, listOf, openEngine } from './schema-engine.ts';
import { readSchema } from './schema-files.ts';

const none = '-- This is an empty migration.';

/** The SQL that leads from the steps on disk to prisma/*.prisma; empty when they agree. Uses a shadow database. */
export const findUnwritten = (url: string, migrations: readonly Migration[]): Promise<string> =>
  differ(url, { tag: 'migrations', ...listOf(migrations) }, migrations);

/**
 * The SQL that leads from a live database to prisma/*.prisma; empty when they agree. Prisma's language knows no
 * triggers, checks or partial indexes, so these may be there without counting as drift.
 */
export const findDrift = (url: string, migrations: readonly Migration[]): Promise<string> =>
  differ(url, { tag: 'schemaDatasource', ...readSchema(), configDir: '.' }, migrations);

async function differ(url: string, from: DiffTarget, migrations: readonly Migration[]): Promise<string> {
  const schema = readSchema();
  const { engine, close } = await openEngine(url, schema, migrations);
  try {
    const to: DiffTarget = { tag: 'schemaDatamodel', ...schema };
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters });
    const script = stdout?.trim() ?? '';
    return script === none ? '' : script;
  } finally {
    await close();
  }
}
