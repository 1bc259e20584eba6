import type pg from 'pg';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import { insertOutgoing } from '../delivery/insert-outgoing.ts';
import type { Answer } from './answer.ts';
import { chainStart } from './chain.ts';
import { type Change, rowOf } from './change.ts';
import { keptPromises, keptWords } from './found-by.ts';

export type Asked = { readonly workspace: string; readonly handoff: string; readonly command: string };

export type KnownAnswer = { readonly person: string | null; readonly answer: Answer };

export type Loaded = {
  readonly now: Instant;
  readonly setup: number;
  readonly known: KnownAnswer | null;
  readonly handoff: Handoff | null;
  readonly tail: Uint8Array;
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
  return { now: instant(Number(row.now)), setup, known, handoff: state, tail: row.tail ?? chainStart };
}

/**
 * Appends events, state, answer, waiting rows and outgoing messages in one statement: all of it is there, or none. Answers
 * the ids of the handoffs that were changed; one that somebody else moved in between is not among them.
 */
export async function append(
  database: Pick<pg.Pool, 'query'>,
  changes: readonly Change[],
): Promise<ReadonlySet<string>> {
  const { rows } = await database.query<{ id: string }>({
    name: 'append-handoff',
    text: appendAll,
    values: [JSON.stringify(changes.map(rowOf))],
  });
  return new Set(rows.map(({ id }) => id));
}

const columns = `workspace_id, id, version, status, state, from_team, to_team, turn_person, record_host, record_type,
  record_id, due_at, sent_at, changed_at, tail`;

const values = `i.workspace, i.id, i.version, i.status, i.state, i.from_team, i.to_team, i.turn_person, i.record_host,
  i.record_type, i.record_id, i.due_at, i.sent_at, i.changed_at, decode(i.tail, 'hex')`;

const appendAll = `
  WITH input AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS row(
      workspace uuid, id text, expected int, version int, status text, state jsonb, from_team text, to_team text,
      turn_person text, record_host text, record_type text, record_id text, due_at timestamptz, sent_at timestamptz,
      changed_at timestamptz, tail text, command text, person text, answer jsonb, awaited jsonb, freed jsonb,
      parties jsonb, events jsonb, outgoing jsonb, promises jsonb, search jsonb)
  ), born AS (
    INSERT INTO handoff (${columns}) SELECT ${values} FROM input i WHERE i.expected = 0
    ON CONFLICT DO NOTHING RETURNING workspace_id, id
  ), moved AS (
    UPDATE handoff h SET version = i.version, status = i.status, state = i.state, turn_person = i.turn_person,
      due_at = i.due_at, stumbles = 0, changed_at = i.changed_at, tail = decode(i.tail, 'hex')
    FROM input i
    WHERE i.expected > 0 AND h.workspace_id = i.workspace AND h.id = i.id AND h.version = i.expected
    RETURNING h.workspace_id, h.id
  ), kept AS MATERIALIZED (
    SELECT i.* FROM input i
    JOIN (SELECT * FROM born UNION ALL SELECT * FROM moved) d ON d.workspace_id = i.workspace AND d.id = i.id
  ), answered AS (
    INSERT INTO command_answer (workspace_id, id, handoff_id, person_id, answer)
    SELECT workspace, command, id, person, answer FROM kept
  ), logged AS (
    INSERT INTO handoff_event (workspace_id, handoff_id, sequence, type, at, command_id, data, hash)
    SELECT k.workspace, k.id, e.sequence, e.type, e.at, k.command, e.data, decode(e.hash, 'hex')
    FROM kept k, jsonb_to_recordset(k.events) AS e(sequence int, type text, at timestamptz, data jsonb, hash text)
  ), told AS (${insertOutgoing('kept')}
  ), freed AS (
    DELETE FROM waiting w USING kept k, jsonb_array_elements_text(k.freed) AS p
    WHERE w.workspace_id = k.workspace AND w.person_id = p AND w.handoff_id = k.id
  ), awaited AS (
    INSERT INTO waiting (workspace_id, person_id, handoff_id)
    SELECT k.workspace, p, k.id FROM kept k, jsonb_array_elements_text(k.awaited) AS p ON CONFLICT DO NOTHING
  ), joined AS (
    INSERT INTO party (workspace_id, person_id, handoff_id)
    SELECT k.workspace, p, k.id FROM kept k, jsonb_array_elements_text(k.parties) AS p ON CONFLICT DO NOTHING
  ), ${keptPromises}, ${keptWords}
  SELECT id FROM kept`;

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
