import {
  asJson,
  asMoment,
  asNumber,
  asText,
  asTruth,
  asUuid,
  type RowSet,
  rowSet,
} from '../database/row-set.ts';
import type { NewOutgoing } from './outgoing.ts';

/** A message of the change that has this number in its statement. */
export type NumberedMessage = { readonly change: number; readonly message: NewOutgoing };

export const messageSet: RowSet<NumberedMessage> = rowSet([
  asNumber('n', ({ change }) => change),
  asText('command', ({ message }) => message.command),
  asText('kind', ({ message }) => message.kind),
  asText('channel', ({ message }) => message.channel),
  asText('lane', ({ message }) => message.lane),
  asText('person', ({ message }) => message.person),
  asUuid('connection', ({ message }) => message.connection),
  asText('hours_team', ({ message }) => message.hoursTeam),
  asTruth('is_reminder', ({ message }) => message.isReminder),
  asJson('facts', ({ message }) => message.facts),
  asMoment('not_before', ({ message }) => message.notBefore),
  asText('unreached', ({ message }) => message.unreached),
]);

/**
 * SQL that writes messages, to stand as a `WITH` part of the statement that writes the events they tell of. `source` is a
 * relation of that statement with the number of each change (`n`), its `workspace` and the `id` of its handoff; the messages
 * are parameters from `first` on (`messageSet`), a set of them or one.
 */
export const insertOutgoing = (source: string, first: number, isOne = false): string => `
  INSERT INTO outgoing (workspace_id, handoff_id, command_id, kind, channel, lane, person_id, connection_id, hours_team,
    is_reminder, facts, state, last_answer, not_before, next_attempt_at, settled_at)
  SELECT s.workspace, s.id, o.command, o.kind, o.channel, o.lane, o.person, o.connection, o.hours_team,
    o.is_reminder, o.facts, CASE WHEN o.unreached IS NULL THEN 'waiting' ELSE 'nobody' END, o.unreached,
    o.not_before, o.not_before, CASE WHEN o.unreached IS NULL THEN NULL ELSE o.not_before END
  FROM ${source} s, ${isOne ? messageSet.fromOne('o', first) : messageSet.from('o', first)} WHERE o.n = s.n`;
