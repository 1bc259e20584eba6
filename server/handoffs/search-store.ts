import type pg from 'pg';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { instant } from '#shared/time/instant.ts';
import type { StoredHandoff } from './list-line.ts';
import { type PromiseLine, promiseColumns } from './promises-store.ts';
import { queryOf } from './search-words.ts';
import { maySee, type Viewer } from './viewer.ts';

export type Hits<Row> = {
  readonly rows: readonly Row[];
  /** There is more, or there may be: of a word that is everywhere only the newest are looked through. */
  readonly hasMore: boolean;
};

type Kind = 'handoff' | 'promise';
const isKind: Readonly<Record<Kind, string>> = {
  handoff: `s.promise_id = ''`,
  promise: `s.promise_id <> ''`,
};

/** Words that are everywhere fill a page from the newest entries alone. */
const newest = (kind: Kind) => `
  SELECT s.* FROM (SELECT * FROM search_entry WHERE workspace_id = $1 ORDER BY sent_at DESC LIMIT 4000) s
  WHERE s.words @@ $4::tsquery AND ${isKind[kind]}`;

const mostHits = 10_000;

/** Rare ones are found by the index of words. The sum keeps the database from walking through all of time for them. */
const everywhere = (kind: Kind) => `
  SELECT s.* FROM search_entry s WHERE s.workspace_id = $1 AND s.words @@ $4::tsquery AND ${isKind[kind]}
  ORDER BY s.sent_at + interval '0' DESC LIMIT ${mostHits}`;

type Asked = { readonly viewer: Viewer; readonly words: readonly string[]; readonly most: number };
type Part = { readonly kind: Kind; readonly columns: string; readonly joins: string };

async function searchFor<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  { viewer: { workspace, person, seesAll }, words, most }: Asked,
  { kind, columns, joins }: Part,
): Promise<Hits<Row>> {
  const values = [workspace, person, seesAll, queryOf(words), most + 1];
  const read = async (entries: string) => {
    const { rows } = await pool.query<(Row & { found: true; hits: number }) | { found: null; hits: number }>(
      `WITH s AS MATERIALIZED (${entries})
       SELECT f.*, (SELECT count(*)::int FROM s) AS hits FROM (SELECT 1) one LEFT JOIN LATERAL (
         SELECT ${columns}, true AS found FROM s JOIN handoff h ON h.workspace_id = $1 AND h.id = s.handoff_id ${joins}
         WHERE ${maySee} ORDER BY s.sent_at DESC, s.handoff_id, s.promise_id LIMIT $5) f ON true`,
      values,
    );
    return { rows: rows.filter((row) => row.found !== null), hits: rows[0]?.hits ?? 0 };
  };
  const first = await read(newest(kind));
  const { rows, hits } = first.rows.length > most ? first : await read(everywhere(kind));
  return { rows: rows.slice(0, most), hasMore: rows.length > most || hits >= mostHits };
}

/** The newest first. */
export async function searchHandoffs(pool: pg.Pool, asked: Asked): Promise<Hits<StoredHandoff>> {
  const { rows, hasMore } = await searchFor<{ state: Handoff; changed: string }>(pool, asked, {
    kind: 'handoff',
    columns: 'h.state, extract(epoch FROM h.changed_at) * 1000 AS changed',
    joins: '',
  });
  return {
    rows: rows.map(({ state, changed }) => ({ state, changedAt: instant(Number(changed)) })),
    hasMore,
  };
}

export async function searchPromises(pool: pg.Pool, asked: Asked): Promise<Hits<PromiseLine>> {
  const { rows, hasMore } = await searchFor<PromiseLine & { found: true; hits: number }>(pool, asked, {
    kind: 'promise',
    columns: promiseColumns,
    joins:
      'JOIN promise_line p ON p.workspace_id = $1 AND p.handoff_id = s.handoff_id AND p.id = s.promise_id',
  });
  return { rows: rows.map(({ found, hits, ...line }) => line), hasMore };
}
