import type pg from 'pg';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { instant } from '#shared/time/instant.ts';
import type { StoredHandoff } from './list-line.ts';
import { type PromiseLine, promiseColumns } from './promises-store.ts';
import { queryOf } from './search-words.ts';
import { maySee, type Viewer } from './viewer.ts';

/** One more than `most` comes when there are more. The newest first. Not named, so that rare and common words are planned apart. */
export async function searchHandoffs(
  pool: pg.Pool,
  { workspace, person, seesAll }: Viewer,
  words: readonly string[],
  most: number,
): Promise<readonly StoredHandoff[]> {
  const { rows } = await pool.query<{ state: Handoff; changed: string }>(
    `SELECT h.state, extract(epoch FROM h.changed_at) * 1000 AS changed
     FROM search_entry s JOIN handoff h ON h.workspace_id = s.workspace_id AND h.id = s.handoff_id
     WHERE s.workspace_id = $1 AND h.workspace_id = $1 AND s.promise_id = '' AND s.words @@ $4::tsquery AND ${maySee}
     ORDER BY s.sent_at DESC, s.handoff_id LIMIT $5`,
    [workspace, person, seesAll, queryOf(words), most + 1],
  );
  return rows.map(({ state, changed }) => ({ state, changedAt: instant(Number(changed)) }));
}

export async function searchPromises(
  pool: pg.Pool,
  { workspace, person, seesAll }: Viewer,
  words: readonly string[],
  most: number,
): Promise<readonly PromiseLine[]> {
  const { rows } = await pool.query<PromiseLine>(
    `SELECT ${promiseColumns} FROM search_entry s
     JOIN handoff h ON h.workspace_id = s.workspace_id AND h.id = s.handoff_id
     JOIN promise_line p ON p.workspace_id = s.workspace_id AND p.handoff_id = s.handoff_id AND p.id = s.promise_id
     WHERE s.workspace_id = $1 AND h.workspace_id = $1 AND s.promise_id <> '' AND s.words @@ $4::tsquery AND ${maySee}
     ORDER BY s.sent_at DESC, s.handoff_id, s.promise_id LIMIT $5`,
    [workspace, person, seesAll, queryOf(words), most + 1],
  );
  return rows;
}
