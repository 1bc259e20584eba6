import type pg from 'pg';
import { keptPromises, keptWords } from '#server/handoffs/found-by.ts';
import type { Row } from './decided.ts';

const born = `INSERT INTO handoff (workspace_id, id, version, status, state, from_team, to_team, turn_person, record_host,
    record_type, record_id, due_at, sent_at, changed_at, tail, seam, is_late)
  VALUES ($1::uuid, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::timestamptz, $14::timestamptz, $15, $27, $28)`;
const moved = `UPDATE handoff SET version = $3, status = $4, state = $5, from_team = $6, to_team = $7, turn_person = $8,
    record_host = $9, record_type = $10, record_id = $11, due_at = $12, sent_at = $13::timestamptz,
    changed_at = $14::timestamptz, tail = $15, seam = $27, is_late = $28
  WHERE workspace_id = $1::uuid AND id = $2`;

/** One statement written by hand for one command, its values ready: the least the same rows can cost. */
const textOf = (write: string) => `
  WITH written AS (${write}),
  logged AS (INSERT INTO handoff_event (workspace_id, handoff_id, sequence, type, at, command_id, data, hash)
    VALUES ($1::uuid, $2, $3, $16, $14::timestamptz, $17, $18, $15)),
  answered AS (INSERT INTO command_answer (workspace_id, id, handoff_id, person_id, answer)
    VALUES ($1::uuid, $17, $2, $19, $20)),
  freed AS (DELETE FROM waiting WHERE workspace_id = $1::uuid AND handoff_id = $2 AND person_id = ANY ($26::text[])),
  awaited AS (INSERT INTO waiting (workspace_id, person_id, handoff_id)
    SELECT $1::uuid, unnest($21::text[]), $2 ON CONFLICT DO NOTHING),
  joined AS (INSERT INTO party (workspace_id, person_id, handoff_id)
    SELECT $1::uuid, unnest($22::text[]), $2 ON CONFLICT DO NOTHING),
  kept AS (SELECT 0 AS n, $1::uuid AS workspace, $2 AS id, $13::timestamptz AS sent_at),
  told AS (INSERT INTO outgoing (workspace_id, handoff_id, command_id, kind, channel, lane, person_id, hours_team, is_reminder,
      facts, state, not_before, next_attempt_at)
    SELECT $1::uuid, $2, $17, o.kind, o.channel, o.lane, o.person, o."hoursTeam", o."isReminder", o.facts, 'waiting',
      to_timestamp(o."notBefore" / 1000.0), to_timestamp(o."notBefore" / 1000.0)
    FROM json_to_recordset($23::json) AS o(kind text, channel text, lane text, person text, "hoursTeam" text,
      "isReminder" boolean, facts json, "notBefore" bigint)),
  ${keptPromises(24)}, ${keptWords(25)}
  SELECT 1`;

const statements = { send: textOf(born), accept: textOf(moved) };

export function writeRaw(pool: pg.Pool, kind: 'send' | 'accept', row: Row): Promise<unknown> {
  const [event] = row.events;
  const values = [
    ...[
      row.workspace,
      row.id,
      row.version,
      row.status,
      JSON.stringify(row.state),
      row.from_team,
      row.to_team,
    ],
    ...[
      row.turn_person,
      row.record_host,
      row.record_type,
      row.record_id,
      row.due_at,
      row.sent_at,
      row.changed_at,
    ],
    ...[Buffer.from(row.tail, 'hex'), event?.type, row.command, JSON.stringify(event?.data), row.person],
    ...[JSON.stringify(row.answer), row.awaited, row.parties, JSON.stringify(row.outgoing)],
    ...[numbered(row.promises), numbered(row.search), row.freed, row.seam, row.is_late],
  ];
  return pool.query({ name: `raw-${kind}`, text: statements[kind], values });
}

const numbered = (rows: readonly object[]): string => JSON.stringify(rows.map((row) => ({ n: 0, ...row })));
