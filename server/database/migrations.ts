import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accepted, type Result, refused } from '#shared/result.ts';

/** One step of the schema, as it lies in prisma/migrations/<name>/migration.sql. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/** One row of the database's own account of its steps. */
export type AppliedMigration = {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
};

export const migrationsFolder = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

export function readMigrations(folder = migrationsFolder): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** Which steps the database still lacks; refused when it knows steps that this Baton doesn't. */
export function findPending(
  known: readonly Migration[],
  applied: readonly AppliedMigration[],
): Result<readonly Migration[], string> {
  const finished = applied.filter((step) => step.finished);
  const stranger = finished.find(({ name }) => !known.some((step) => step.name === name));
  if (stranger !== undefined) {
    return refused(
      `The database was last used by a newer Baton: it has the change "${stranger.name}", which this one does not know. Nothing was changed, and this one does not work on it. Start the newer Baton, or restore a backup from before the update.`,
    );
  }
  const reworded = finished.find(({ name, checksum }) =>
    known.some((step) => step.name === name && step.checksum !== checksum),
  );
  if (reworded !== undefined) {
    return refused(
      `The change "${reworded.name}" of the database reads differently here than when it was made. Nothing was changed. Put the file in prisma/migrations back as it was; a correction is a new change.`,
    );
  }
  const done = new Set(finished.map(({ name }) => name));
  return accepted(known.filter(({ name }) => !done.has(name)));
}
