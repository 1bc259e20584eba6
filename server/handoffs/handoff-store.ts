import type pg from 'pg';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import type { Answer } from './answer.ts';
import { appendStatement } from './append-sql.ts';
import { type Assumed, hearTime } from './assumed.ts';
import { chainStart } from './chain.ts';
import { type Change, rowOf } from './change.ts';

export type Asked = { readonly workspace: string; readonly handoff: string; readonly command: string };

export type KnownAnswer = { readonly person: string | null; readonly answer: Answer };

export type Loaded = {
  readonly now: Instant;
  readonly setup: number;
  readonly known: KnownAnswer | null;
  readonly handoff: Handoff | null;
  readonly tail: Uint8Array;
  /** Null when all of this was read. */
  readonly assumed: Assumed | null;
};

type LoadRow = {
  now: string;
  setup: number;
  person: string | null;
  answer: Answer | null;
  state: Handoff | null;
  tail: Uint8Array | null;
};

const nowInMilliseconds = `floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint`;

/** Everything a command needs, in one round trip. Null when there is no such workspace. */
export async function load(pool: pg.Pool, { workspace, handoff, command }: Asked): Promise<Loaded | null> {
  const { rows } = await pool.query<LoadRow>({
    name: 'load-handoff',
    text: `
      SELECT ${nowInMilliseconds} AS now, w.setup, c.person_id AS person, c.answer, h.state, h.tail
      FROM workspace w
      LEFT JOIN command_answer c ON c.workspace_id = w.id AND c.id = $3
      LEFT JOIN handoff h ON h.workspace_id = w.id AND h.id = $2
      WHERE w.id = $1`,
    values: [workspace, handoff, command],
  });
  const row = rows[0];
  if (row === undefined) return null;
  const known = row.answer === null ? null : { person: row.person, answer: row.answer };
  const { setup, state } = row;
  const now = instant(Number(row.now));
  hearTime(pool, now);
  return { now, setup, known, handoff: state, tail: row.tail ?? chainStart, assumed: null };
}

/**
 * Appends events, state, answer, waiting rows and outgoing messages in one statement: all of it is there, or none. Answers
 * the changes that were written; one to a handoff that somebody else moved in between is not among them, nor is one that was decided
 * on what turns out not to be so.
 */
export async function append(
  database: Pick<pg.Pool, 'query'>,
  changes: readonly Change[],
  assumed: Assumed | null = null,
): Promise<readonly Change[]> {
  const { rows } = await database.query<{ n: number }>(appendStatement(changes.map(rowOf), assumed));
  return rows.flatMap(({ n }) => changes[n] ?? []);
}

/** A refusal is an answer, too: sent again, the command gets the same one. The first to be stored is the one. */
export async function keepRefusal(
  pool: pg.Pool,
  { workspace, handoff, command }: Asked,
  person: string | null,
  answer: Answer,
): Promise<Answer> {
  const { rows } = await pool.query<{ answer: Answer }>({
    name: 'keep-refusal',
    text: `
      INSERT INTO command_answer (workspace_id, id, handoff_id, person_id, answer) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (workspace_id, id) DO UPDATE SET id = EXCLUDED.id RETURNING answer`,
    values: [workspace, command, handoff, person, JSON.stringify(answer)],
  });
  return rows[0]?.answer ?? answer;
}

/** Somebody else answered the same command between our load and our append. */
export const isAnsweredMeanwhile = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505';
