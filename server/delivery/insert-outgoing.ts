const columns = `command text, kind text, channel text, lane text, person text, connection uuid, "hoursTeam" text,
  "isReminder" boolean, facts jsonb, "notBefore" bigint, unreached text`;

/**
 * SQL that writes messages, to stand as a `WITH` part of the statement that writes the events they tell of. `source` is a
 * relation of that statement with `workspace` (uuid), `id` of the handoff (text) and `outgoing` (jsonb): what
 * `outgoingFor` answered, as JSON.
 */
export const insertOutgoing = (source: string): string => `
  INSERT INTO outgoing (workspace_id, handoff_id, command_id, kind, channel, lane, person_id, connection_id, hours_team,
    is_reminder, facts, state, last_answer, not_before, next_attempt_at, settled_at)
  SELECT s.workspace, s.id, o.command, o.kind, o.channel, o.lane, o.person, o.connection, o."hoursTeam",
    o."isReminder", o.facts, CASE WHEN o.unreached IS NULL THEN 'waiting' ELSE 'nobody' END, o.unreached,
    to_timestamp(o."notBefore" / 1000.0), to_timestamp(o."notBefore" / 1000.0),
    CASE WHEN o.unreached IS NULL THEN NULL ELSE to_timestamp(o."notBefore" / 1000.0) END
  FROM ${source} s, jsonb_to_recordset(s.outgoing) AS o(${columns})`;
