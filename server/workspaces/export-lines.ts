import { ownedTables } from './owned-tables.ts';
import type { Snapshot } from './snapshot-store.ts';

/**
 * Everything of a workspace as JSON lines: a first line that says what it is, a line a row, a last line with the number of rows.
 * Lines and not one document, so that a file of any size is written and read a line at a time, and one that was cut off is known
 * by its missing end. What opens a door is not among it.
 */
export async function* exportLines({ workspace, takenAt, read }: Snapshot): AsyncGenerator<string> {
  yield line({ baton: 'export', format: 1, workspace, takenAt });
  const rows: Record<string, number> = {};
  const tables = [
    { name: 'workspace', select: 'SELECT to_jsonb(t)::text AS row FROM workspace t WHERE id = $1' },
    ...ownedTables
      .filter(({ isOwn }) => isOwn)
      .map(({ name, secrets }) => ({ name, select: selectOf(name, secrets) })),
  ];
  for (const { name, select } of tables) {
    let count = 0;
    for await (const batch of read<{ row: string }>(select)) {
      count += batch.length;
      yield batch.map(({ row }) => `{"table":${JSON.stringify(name)},"row":${row}}\n`).join('');
    }
    rows[name] = count;
  }
  yield line({ end: true, rows });
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

const selectOf = (name: string, secrets: readonly string[]): string =>
  `SELECT (to_jsonb(t) - ARRAY[${secrets.map((secret) => `'${secret}'`).join(', ')}]::text[])::text AS row
   FROM "${name}" t WHERE workspace_id = $1`;
