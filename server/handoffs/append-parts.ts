import type { Plain, RowSet } from '../database/row-set.ts';
import { insertOutgoing, messageSet } from '../delivery/insert-outgoing.ts';
import { type ChangeRow, eventSet, type Of, personSet } from './append-rows.ts';
import { keptPromises, keptWords } from './found-by.ts';

export type Value = Buffer | Plain;

/** What changes have for a part, in the parameters it travels in: plain values for one row, arrays for a set. */
export type Given = { readonly has: 'nothing' | 'one' | 'set'; readonly values: readonly Value[] };

/** What one statement writes beside the handoffs themselves. */
export type Part = {
  /** For the name of a statement. */
  readonly sign: string;
  readonly given: (rows: readonly ChangeRow[]) => Given;
  /** Its parameters are counted from `first`. */
  readonly sql: (first: number, isOne: boolean) => string;
};

const numbered = <One>(
  rows: readonly ChangeRow[],
  of: (row: ChangeRow) => readonly One[],
): readonly Of<One>[] => rows.flatMap((row, change) => of(row).map((part) => ({ change, part })));

/** One row of one change stands for itself; a batch is always a set, so that all batches are the same statement. */
export function given<Row>(set: RowSet<Row>, rows: readonly Row[], isBatch: boolean): Given {
  const [only] = rows;
  if (!isBatch && only !== undefined && rows.length === 1) return { has: 'one', values: set.packOne(only) };
  return { has: rows.length === 0 ? 'nothing' : 'set', values: set.pack(rows) };
}

const isBatch = (rows: readonly ChangeRow[]): boolean => rows.length > 1;

/** Always a set: so what is written for one person is the statement for several, too. */
const people =
  (of: (row: ChangeRow) => readonly string[]) =>
  (rows: readonly ChangeRow[]): Given =>
    given(personSet, numbered(rows, of), true);

const documents =
  (of: (row: ChangeRow) => readonly object[]) =>
  (rows: readonly ChangeRow[]): Given => {
    const found = numbered(rows, of).map(({ change, part }) => ({ n: change, ...part }));
    return { has: found.length === 0 ? 'nothing' : 'set', values: [JSON.stringify(found)] };
  };

/**
 * A person's row of a change, as a select of its own: joined, the database may look through all that is with this person when
 * what it knows of the table is old.
 */
const ownRow = (table: 'waiting' | 'party'): string =>
  `SELECT o.ctid FROM ${table} o WHERE o.workspace_id = k.workspace AND o.person_id = p.person AND o.handoff_id = k.id`;

const inserted = (table: 'waiting' | 'party', first: number): string => `
    INSERT INTO ${table} (workspace_id, person_id, handoff_id)
    SELECT k.workspace, p.person, k.id FROM kept k, ${personSet.from('p', first)} WHERE p.n = k.n AND (${ownRow(table)}) IS NULL`;

/** Each reads `kept`, the changes that stood, and `input`, all of them. */
export const parts: readonly Part[] = [
  {
    sign: 'a',
    given: (rows) => ({ has: rows.some(({ answer }) => answer !== null) ? 'set' : 'nothing', values: [] }),
    sql: () => `answered AS (
    INSERT INTO command_answer (workspace_id, id, handoff_id, person_id, answer)
    SELECT i.workspace, i.command, i.id, i.person, i.answer FROM input i JOIN kept USING (n) WHERE i.answer IS NOT NULL
  )`,
  },
  {
    sign: 'e',
    given: (rows) =>
      given(
        eventSet,
        numbered(rows, ({ events }) => events),
        isBatch(rows),
      ),
    sql: (first, isOne) => `logged AS (
    INSERT INTO handoff_event (workspace_id, handoff_id, sequence, type, at, command_id, data, hash)
    SELECT i.workspace, i.id, e.sequence, e.type, e.at, i.command, e.data, e.hash
    FROM ${isOne ? eventSet.fromOne('e', first) : eventSet.from('e', first)} JOIN kept USING (n) JOIN input i USING (n)
  )`,
  },
  {
    sign: 'o',
    given: (rows) =>
      given(
        messageSet,
        numbered(rows, ({ outgoing }) => outgoing).map(({ change, part: message }) => ({ change, message })),
        isBatch(rows),
      ),
    sql: (first, isOne) => `told AS (${insertOutgoing('kept', first, isOne)}
  )`,
  },
  {
    sign: 'f',
    given: people(({ freed }) => freed),
    sql: (first) => `freed AS (
    DELETE FROM waiting WHERE ctid = ANY (ARRAY(
      SELECT (${ownRow('waiting')}) FROM kept k, ${personSet.from('p', first)} WHERE p.n = k.n))
  )`,
  },
  {
    sign: 'w',
    given: people(({ awaited }) => awaited),
    sql: (first) => `awaited AS (${inserted('waiting', first)}
  )`,
  },
  {
    sign: 'p',
    given: people(({ parties }) => parties),
    sql: (first) => `joined AS (${inserted('party', first)}
  )`,
  },
  { sign: 'l', given: documents(({ promises }) => promises), sql: keptPromises },
  { sign: 's', given: documents(({ search }) => search), sql: keptWords },
];
