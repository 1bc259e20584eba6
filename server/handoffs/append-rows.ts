import {
  asBytes,
  asJson,
  asJsonOrNothing,
  asMoment,
  asNumber,
  asText,
  asTruth,
  asUuid,
  type RowSet,
  rowSet,
} from '../database/row-set.ts';
import type { rowOf } from './change.ts';

export type ChangeRow = ReturnType<typeof rowOf>;
/** What belongs to the change that has this number in its statement. */
export type Of<Part> = { readonly change: number; readonly part: Part };

export const changeSet: RowSet<Of<ChangeRow>> = rowSet([
  asNumber('n', ({ change }) => change),
  asUuid('workspace', ({ part }) => part.workspace),
  asText('id', ({ part }) => part.id),
  asNumber('expected', ({ part }) => part.expected),
  asNumber('version', ({ part }) => part.version),
  asText('status', ({ part }) => part.status),
  asJson('state', ({ part }) => part.state),
  asText('seam', ({ part }) => part.seam),
  asTruth('is_late', ({ part }) => part.is_late),
  asText('from_team', ({ part }) => part.from_team),
  asText('to_team', ({ part }) => part.to_team),
  asText('turn_person', ({ part }) => part.turn_person),
  asText('record_host', ({ part }) => part.record_host),
  asText('record_type', ({ part }) => part.record_type),
  asText('record_id', ({ part }) => part.record_id),
  asMoment('due_at', ({ part }) => part.due_at),
  asMoment('sent_at', ({ part }) => part.sent_at),
  asMoment('changed_at', ({ part }) => part.changed_at),
  asBytes('was', ({ part }) => part.was),
  asBytes('tail', ({ part }) => part.tail),
  asText('command', ({ part }) => part.command),
  asText('person', ({ part }) => part.person),
  asJsonOrNothing('answer', ({ part }) => part.answer),
]);

export const eventSet: RowSet<Of<ChangeRow['events'][number]>> = rowSet([
  asNumber('n', ({ change }) => change),
  asNumber('sequence', ({ part }) => part.sequence),
  asText('type', ({ part }) => part.type),
  asMoment('at', ({ part }) => part.at),
  asJson('data', ({ part }) => part.data),
  asBytes('hash', ({ part }) => part.hash),
]);

export const personSet: RowSet<Of<string>> = rowSet([
  asNumber('n', ({ change }) => change),
  asText('person', ({ part }) => part),
]);
