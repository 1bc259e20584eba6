import type pg from 'pg';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { inboxOf, turnLine } from '#shared/handoffs/inbox.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import { findListCursor, type HandoffsAsked, type ListCursor, type Order, type Scope } from './list-asked.ts';
import type { StoredHandoff } from './list-line.ts';
import { maySee, type Viewer } from './viewer.ts';

export type StoredPage = {
  readonly handoffs: readonly StoredHandoff[];
  readonly next: ListCursor | null;
};

const myTeams = 'ARRAY(SELECT m.team_id FROM team_member m WHERE m.workspace_id = $1 AND m.person_id = $2)';
const isOpen = `h.status NOT IN ('confirmed', 'withdrawn')`;
const waitsForMe =
  'h.id IN (SELECT w.handoff_id FROM waiting w WHERE w.workspace_id = $1 AND w.person_id = $2)';
const withMe = 'h.id IN (SELECT p.handoff_id FROM party p WHERE p.workspace_id = $1 AND p.person_id = $2)';

const inScope: Readonly<Record<Scope, string>> = {
  mine: waitsForMe,
  others: `${withMe} AND ${isOpen} AND NOT ${waitsForMe} AND (h.state->>'sender' = $2 OR h.state->>'holder' = $2
    OR (h.state->'questions')::jsonb @> jsonb_build_array(jsonb_build_object('by', $2::text)))`,
  teams: `(h.from_team = ANY(${myTeams}) OR h.to_team = ANY(${myTeams}))`,
  all: 'true',
};

const orderedBy: Readonly<
  Record<Order, { readonly key: string; readonly from: string; readonly by: string }>
> = {
  due: {
    key: `coalesce(h.due_at, 'infinity'::timestamptz)`,
    from: '>',
    by: `coalesce(h.due_at, 'infinity'::timestamptz), h.id`,
  },
  changed: { key: 'h.changed_at', from: '<', by: 'h.changed_at DESC, h.id DESC' },
};

type Row = { id: string; state: Handoff; changed: string; due: string | null };

/**
 * A page of handoffs. Without a name on purpose: each one is planned for what is asked. What the rules of the inbox do not
 * confirm is left out, so a page may be shorter than asked while there are more.
 */
export async function readList(
  pool: pg.Pool,
  { workspace, person, seesAll }: Viewer,
  asked: HandoffsAsked,
  now: Instant,
): Promise<StoredPage> {
  const { scope, order, most } = asked;
  const { key, from, by } = orderedBy[order];
  const cursor = asked.after === null ? null : findListCursor(asked.after);
  const { rows } = await pool.query<Row>(
    `SELECT h.id, h.state, extract(epoch FROM h.changed_at) * 1000 AS changed,
       extract(epoch FROM h.due_at) * 1000 AS due
     FROM handoff h
     WHERE h.workspace_id = $1 AND ${maySee} AND ${inScope[scope]}
       AND ($4::text IS NULL OR h.seam = $4)
       AND ($5::text IS NULL OR (h.record_host = $5 AND h.record_type = $6 AND h.record_id = $7))
       AND ($8::text IS NULL OR h.id IN (
         SELECT p.handoff_id FROM party p WHERE p.workspace_id = $1 AND p.person_id = $8))
       AND ($9::text[] IS NULL OR h.status = ANY($9))
       AND (NOT $10::boolean OR h.id IN (
         SELECT o.id FROM handoff o WHERE o.workspace_id = $1 AND o.due_at <= $11
         UNION ALL SELECT l.id FROM handoff l WHERE l.workspace_id = $1 AND l.is_late))
       AND ($12::date IS NULL OR h.id IN (
         SELECT q.handoff_id FROM promise_line q
         WHERE q.workspace_id = $1 AND q.status = 'open' AND q.due < $12))
       AND ($13::text IS NULL OR (${key}, h.id) ${from} ($14::timestamptz, $13))
     ORDER BY ${by} LIMIT $15`,
    [
      ...[workspace, person, seesAll, asked.seam],
      ...[asked.record?.host ?? null, asked.record?.type ?? null, asked.record?.id ?? null],
      ...[asked.person, asked.statuses, asked.isOverdue, new Date(now), asked.promiseDueBefore],
      ...[cursor?.id ?? null, cursor === null ? null : timeOf(cursor), most + 1],
    ],
  );
  const page = rows.slice(0, most);
  const last = rows.length > most ? page.at(-1) : undefined;
  const isMeant = ({ state }: Row) =>
    (scope !== 'others' || inboxOf(person, [state], now).iWaitFor.length > 0) &&
    (!asked.isOverdue || turnLine(state, now).some((line) => line.isOverdue));
  return {
    handoffs: page
      .filter(isMeant)
      .map(({ state, changed }) => ({ state, changedAt: instant(Number(changed)) })),
    next: last === undefined ? null : { order, at: timeIn(last, order), id: last.id },
  };
}

const timeOf = ({ at }: ListCursor): Date | 'infinity' => (at === null ? 'infinity' : new Date(at));

const timeIn = ({ due, changed }: Row, order: Order): number | null => {
  const time = order === 'due' ? due : changed;
  return time === null ? null : Number(time);
};
