import { type Given, given, type Part, parts, type Value } from './append-parts.ts';
import { type ChangeRow, changeSet } from './append-rows.ts';
import type { Assumed } from './assumed.ts';

type Wanted = { readonly part: Part; readonly given: Given };

/** Changes of one shape share a statement, which a connection prepares once: there are as many as there are kinds of effects. */
type Shape = {
  readonly isBatch: boolean;
  readonly isBorn: boolean;
  readonly isMoved: boolean;
  readonly isAssumed: boolean;
  readonly wanted: readonly Wanted[];
};

/** One change runs only the parts it has anything for; a batch all of them, so that batches don't differ. */
function shapeOf(rows: readonly ChangeRow[], isAssumed: boolean): Shape {
  const isBatch = rows.length !== 1;
  const all = parts.map((part): Wanted => ({ part, given: part.given(rows) }));
  return {
    ...{ isBatch, isAssumed },
    isBorn: isBatch || rows.some(({ expected }) => expected === 0),
    isMoved: isBatch || rows.some(({ expected }) => expected > 0),
    wanted: isBatch ? all : all.filter(({ given: { has } }) => has !== 'nothing'),
  };
}

function nameOf({ isBatch, isBorn, isAssumed, wanted }: Shape): string {
  const signs = wanted.map(({ part: { sign }, given: { has } }) =>
    has === 'one' ? sign : sign.toUpperCase(),
  );
  const which = isBatch ? 'batch' : isBorn ? 'born' : 'moved';
  return `append-${which}${isAssumed ? '-assumed' : ''}-${signs.join('')}`;
}

const columns = `workspace_id, id, version, status, state, seam, is_late, from_team, to_team, turn_person, record_host,
  record_type, record_id, due_at, sent_at, changed_at, tail`;

const inputColumns = `i.workspace, i.id, i.version, i.status, i.state, i.seam, i.is_late, i.from_team, i.to_team, i.turn_person,
  i.record_host, i.record_type, i.record_id, i.due_at, i.sent_at, i.changed_at, i.tail`;

/** What was decided without asking is kept only where the set-up and the time it went by are so. The statement may have waited. */
const holds = (at: number) => `EXISTS (
      SELECT FROM workspace w WHERE w.id = i.workspace AND w.setup = $${at}
        AND $${at + 1}::timestamptz BETWEEN clock_timestamp() - interval '10 seconds'
          AND clock_timestamp() + interval '250 milliseconds')`;

const born = (guard: string) => `born AS (
    INSERT INTO handoff (${columns}) SELECT ${inputColumns} FROM input i WHERE i.expected = 0 AND ${guard}
    ON CONFLICT DO NOTHING RETURNING workspace_id, id
  )`;

const moved = (guard: string) => `moved AS (
    UPDATE handoff h SET version = i.version, status = i.status, state = i.state, is_late = i.is_late,
      turn_person = i.turn_person, due_at = i.due_at, stumbles = 0, changed_at = i.changed_at, tail = i.tail
    FROM input i
    WHERE i.expected > 0 AND h.workspace_id = i.workspace AND h.id = i.id AND h.version = i.expected AND h.tail = i.was
      AND ${guard}
    RETURNING i.n, i.workspace, i.id, i.sent_at
  )`;

const keptOf = {
  moved: 'SELECT * FROM moved',
  born: `SELECT i.n, i.workspace, i.id, i.sent_at FROM born b JOIN input i ON i.expected = 0 AND i.workspace = b.workspace_id
      AND i.id = b.id`,
};

function textOf({ isBatch, isBorn, isMoved, isAssumed, wanted }: Shape): string {
  const input = isBatch
    ? `input AS MATERIALIZED (SELECT * FROM ${changeSet.from('i', 1)})`
    : `input AS NOT MATERIALIZED (SELECT * FROM ${changeSet.fromOne('i', 1)})`;
  const assumedAt = 1 + changeSet.size;
  const guard = isAssumed ? holds(assumedAt) : 'true';
  let first = isAssumed ? assumedAt + 2 : assumedAt;
  const written = wanted.map(({ part, given: { has, values: own } }) => {
    const sql = part.sql(first, has === 'one');
    first += own.length;
    return sql;
  });
  const heads = [...(isMoved ? [moved(guard)] : []), ...(isBorn ? [born(guard)] : [])];
  const kept = [...(isMoved ? [keptOf.moved] : []), ...(isBorn ? [keptOf.born] : [])];
  return `
  WITH ${[input, ...heads, `kept AS MATERIALIZED (${kept.join(' UNION ALL ')})`, ...written].join(', ')}
  SELECT n FROM kept`;
}

const texts = new Map<string, string>();

/**
 * Everything of any number of changes in one statement, each guarded by the version and the last event it was decided on: so nobody
 * else writes what belongs to one that is kept. Answers the numbers of those that stood.
 */
export function appendStatement(rows: readonly ChangeRow[], assumed: Assumed | null) {
  const shape = shapeOf(rows, assumed !== null);
  const name = nameOf(shape);
  const text = texts.get(name) ?? textOf(shape);
  texts.set(name, text);
  const numbered = rows.map((part, change) => ({ change, part }));
  const values: readonly Value[] = [
    ...given(changeSet, numbered, shape.isBatch).values,
    ...(assumed === null ? [] : [assumed.setup, new Date(assumed.at).toISOString()]),
    ...shape.wanted.flatMap(({ given: { values: own } }) => own),
  ];
  return { name, text, values: [...values] };
}
