import type pg from 'pg';
import type { OpenPromise, Status } from '#shared/handoffs/handoff.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { findPromiseCursor, type PromiseCursor, type PromisesAsked, type Standing } from './list-asked.ts';
import { maySee, type Viewer } from './viewer.ts';

/** One row of the list of promises: what was said, how it stands, and where it belongs. */
export type PromiseLine = Pick<
  OpenPromise,
  'id' | 'words' | 'to' | 'due' | 'inContract' | 'deliverer' | 'status' | 'answer'
> & {
  readonly handoff: string;
  readonly handoffStatus: Status;
  readonly record: RecordRef;
  readonly seam: { readonly id: string; readonly name: string };
  /** Before it was moved, and how often it was. */
  readonly firstDue: LocalDate;
  readonly moves: number;
  /** Open, and whoever has to deliver it has not agreed. */
  readonly isUnsigned: boolean;
};

export type PromisePage = { readonly promises: readonly PromiseLine[]; readonly next: PromiseCursor | null };

const unsigned = `(p.status = 'open' AND p.answer <> 'agreed')`;

const stands: Readonly<Record<Standing, string>> = {
  open: `p.status = 'open'`,
  unsigned,
  moved: 'p.moves > 0',
  kept: `p.status = 'kept'`,
  broken: `p.status = 'broken'`,
};

/** A promise as a row brings it; `p` is its line and `h` its handoff. */
export const promiseColumns = `p.id, p.words, p.said_to AS "to", p.due::text, p.in_contract AS "inContract",
  jsonb_build_object('id', p.deliverer_id, 'name', p.deliverer_name) AS deliverer, p.status, p.answer,
  p.handoff_id AS handoff, h.status AS "handoffStatus", h.state->'record' AS record,
  json_build_object('id', h.seam, 'name', h.state #> '{seam,name}') AS seam,
  p.first_due::text AS "firstDue", p.moves, ${unsigned} AS "isUnsigned"`;

/** What was promised to customers in handoffs this person may see, the earliest date first. */
export async function readPromises(
  pool: pg.Pool,
  { workspace, person, seesAll }: Viewer,
  { standing, deliverer, from, before, after, most }: PromisesAsked,
): Promise<PromisePage> {
  const cursor = after === null ? null : findPromiseCursor(after);
  const { rows } = await pool.query<PromiseLine>(
    `SELECT ${promiseColumns} FROM promise_line p
     JOIN handoff h ON h.workspace_id = p.workspace_id AND h.id = p.handoff_id
     WHERE p.workspace_id = $1 AND h.workspace_id = $1 AND ${maySee}
       AND ${standing === null ? 'true' : stands[standing]}
       AND ($4::text IS NULL OR p.deliverer_id = $4)
       AND ($5::date IS NULL OR p.due >= $5) AND ($6::date IS NULL OR p.due < $6)
       AND ($7::date IS NULL OR (p.due, p.handoff_id, p.id) > ($7, $8, $9))
     ORDER BY p.due, p.handoff_id, p.id LIMIT $10`,
    [
      ...[workspace, person, seesAll, deliverer, from, before],
      ...[cursor?.due ?? null, cursor?.handoff ?? null, cursor?.id ?? null, most + 1],
    ],
  );
  const promises = rows.slice(0, most);
  const last = rows.length > most ? promises.at(-1) : undefined;
  return {
    promises,
    next: last === undefined ? null : { due: last.due, handoff: last.handoff, id: last.id },
  };
}
