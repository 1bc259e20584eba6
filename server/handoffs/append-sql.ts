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
import { insertOutgoing, messageSet } from '../delivery/insert-outgoing.ts';
import type { Assumed } from './assumed.ts';
import type { rowOf } from './change.ts';
import { keptPromises, keptWords } from './found-by.ts';

export type ChangeRow = ReturnType<typeof rowOf>;
/** What belongs to the change that has this number in its statement. */
type Of<Part> = { readonly change: number; readonly part: Part };

type Numbered = Of<ChangeRow>;
type NumberedEvent = Of<ChangeRow['events'][number]>;
type NumberedPerson = Of<string>;

const changeSet: RowSet<Numbered> = rowSet([
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

const eventSet: RowSet<NumberedEvent> = rowSet([
  asNumber('n', ({ change }) => change),
  asNumber('sequence', ({ part }) => part.sequence),
  asText('type', ({ part }) => part.type),
  asMoment('at', ({ part }) => part.at),
  asJson('data', ({ part }) => part.data),
  asBytes('hash', ({ part }) => part.hash),
]);

const personSet: RowSet<NumberedPerson> = rowSet([
  asNumber('n', ({ change }) => change),
  asText('person', ({ part }) => part),
]);

const eventsAt = 1 + changeSet.size;
const messagesAt = eventsAt + eventSet.size;
const freedAt = messagesAt + messageSet.size;
const awaitedAt = freedAt + personSet.size;
const partiesAt = awaitedAt + personSet.size;
const promisesAt = partiesAt + personSet.size;

const columns = `workspace_id, id, version, status, state, seam, is_late, from_team, to_team, turn_person, record_host,
  record_type, record_id, due_at, sent_at, changed_at, tail`;

const values = `i.workspace, i.id, i.version, i.status, i.state, i.seam, i.is_late, i.from_team, i.to_team, i.turn_person,
  i.record_host, i.record_type, i.record_id, i.due_at, i.sent_at, i.changed_at, i.tail`;

/**
 * A person's row of a change, as a select of its own: joined, the database may look through all that is with this person when
 * what it knows of the table is old.
 */
const ownRow = (table: 'waiting' | 'party'): string =>
  `SELECT o.ctid FROM ${table} o WHERE o.workspace_id = k.workspace AND o.person_id = p.person AND o.handoff_id = k.id`;

const assumedAt = promisesAt + 2;

/** What was decided without asking is kept only where the set-up and the time it went by are so. The statement may have waited. */
const holds = `$${assumedAt}::int IS NULL OR EXISTS (
      SELECT FROM workspace w WHERE w.id = i.workspace AND w.setup = $${assumedAt}
        AND $${assumedAt + 1}::timestamptz BETWEEN clock_timestamp() - interval '10 seconds'
          AND clock_timestamp() + interval '250 milliseconds')`;

/**
 * Everything of any number of changes, each guarded by the version and the last event it was decided on: so nobody else writes what belongs to one
 * that is kept. Answers the numbers of those that stood.
 */
export const appendAll = `
  WITH input AS MATERIALIZED (
    SELECT * FROM ${changeSet.from('i', 1)} WHERE ${holds}
  ), born AS (
    INSERT INTO handoff (${columns}) SELECT ${values} FROM input i WHERE i.expected = 0
    ON CONFLICT DO NOTHING RETURNING workspace_id, id
  ), moved AS (
    UPDATE handoff h SET version = i.version, status = i.status, state = i.state, is_late = i.is_late,
      turn_person = i.turn_person, due_at = i.due_at, stumbles = 0, changed_at = i.changed_at, tail = i.tail
    FROM input i
    WHERE i.expected > 0 AND h.workspace_id = i.workspace AND h.id = i.id AND h.version = i.expected AND h.tail = i.was
    RETURNING i.n, i.workspace, i.id, i.sent_at
  ), kept AS MATERIALIZED (
    SELECT * FROM moved UNION ALL
    SELECT i.n, i.workspace, i.id, i.sent_at FROM born b JOIN input i ON i.expected = 0 AND i.workspace = b.workspace_id
      AND i.id = b.id
  ), answered AS (
    INSERT INTO command_answer (workspace_id, id, handoff_id, person_id, answer)
    SELECT i.workspace, i.command, i.id, i.person, i.answer FROM input i JOIN kept USING (n) WHERE i.answer IS NOT NULL
  ), logged AS (
    INSERT INTO handoff_event (workspace_id, handoff_id, sequence, type, at, command_id, data, hash)
    SELECT i.workspace, i.id, e.sequence, e.type, e.at, i.command, e.data, e.hash
    FROM ${eventSet.from('e', eventsAt)} JOIN kept USING (n) JOIN input i USING (n)
  ), told AS (${insertOutgoing('kept', messagesAt)}
  ), freed AS (
    DELETE FROM waiting WHERE ctid = ANY (ARRAY(
      SELECT (${ownRow('waiting')}) FROM kept k, ${personSet.from('p', freedAt)} WHERE p.n = k.n))
  ), awaited AS (
    INSERT INTO waiting (workspace_id, person_id, handoff_id)
    SELECT k.workspace, p.person, k.id FROM kept k, ${personSet.from('p', awaitedAt)} WHERE p.n = k.n AND (${ownRow('waiting')}) IS NULL
  ), joined AS (
    INSERT INTO party (workspace_id, person_id, handoff_id)
    SELECT k.workspace, p.person, k.id FROM kept k, ${personSet.from('p', partiesAt)} WHERE p.n = k.n AND (${ownRow('party')}) IS NULL
  ), ${keptPromises(promisesAt)}, ${keptWords(promisesAt + 1)}
  SELECT n FROM kept`;

/** The parameters of that statement. */
export function appendValues(
  rows: readonly ChangeRow[],
  assumed: Assumed | null,
): readonly (Buffer | string | number | Date | null)[] {
  const all = <Part>(of: (row: ChangeRow) => readonly Part[]): readonly Of<Part>[] =>
    rows.flatMap((row, change) => of(row).map((part) => ({ change, part })));
  const rare = <Part extends object>(of: (row: ChangeRow) => readonly Part[]): string =>
    JSON.stringify(all(of).map(({ change, part }) => ({ n: change, ...part })));
  return [
    ...changeSet.pack(rows.map((part, change) => ({ change, part }))),
    ...eventSet.pack(all(({ events }) => events)),
    ...messageSet.pack(
      all(({ outgoing }) => outgoing).map(({ change, part: message }) => ({ change, message })),
    ),
    ...personSet.pack(all(({ freed }) => freed)),
    ...personSet.pack(all(({ awaited }) => awaited)),
    ...personSet.pack(all(({ parties }) => parties)),
    rare(({ promises }) => promises),
    rare(({ search }) => search),
    assumed?.setup ?? null,
    assumed === null ? null : new Date(assumed.at),
  ];
}
