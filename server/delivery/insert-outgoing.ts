import type { NewOutgoing } from './outgoing.ts';

const columns = `command text, kind text, channel text, lane text, person text, connection uuid, "hoursTeam" text,
  "isReminder" boolean, facts jsonb, "notBefore" bigint, unreached text`;

/**
 * SQL that writes a handoff's messages, to stand alone or as a `WITH` part of the statement that writes its events. The
 * arguments are the places of its parameters: the workspace's id, the handoff's id, and the rows as one JSON text
 * (`JSON.stringify(outgoingFor(…))`).
 */
export const insertOutgoing = (
  workspace: `$${number}`,
  handoff: `$${number}`,
  rows: `$${number}`,
): string => `
  INSERT INTO outgoing (workspace_id, handoff_id, command_id, kind, channel, lane, person_id, connection_id, hours_team,
    is_reminder, facts, state, last_answer, not_before, next_attempt_at, settled_at)
  SELECT ${workspace}::uuid, ${handoff}::text, command, kind, channel, lane, person, connection, "hoursTeam",
    "isReminder", facts, CASE WHEN unreached IS NULL THEN 'waiting' ELSE 'nobody' END, unreached,
    to_timestamp("notBefore" / 1000.0), to_timestamp("notBefore" / 1000.0),
    CASE WHEN unreached IS NULL THEN NULL ELSE to_timestamp("notBefore" / 1000.0) END
  FROM jsonb_to_recordset(${rows}::jsonb) AS message(${columns})`;

/** For a test or a tool that writes messages by themselves. */
export const rowsOf = (messages: readonly NewOutgoing[]): string => JSON.stringify(messages);
