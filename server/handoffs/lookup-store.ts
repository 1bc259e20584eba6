import type pg from 'pg';
import type { HandoffEvent } from '#shared/handoffs/events.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { PersonId } from '#shared/records/person-ref.ts';
import { askTogether } from '../database/ask-together.ts';
import { asNumber, asText, asUuid, rowSet } from '../database/row-set.ts';
import { maySee, type Viewer } from './viewer.ts';

const who = ({ workspace, person, seesAll }: Viewer) => [workspace, person, seesAll] as const;

type Owner = { readonly workspace: string; readonly person: PersonId };

const ownerSet = rowSet<Owner & { readonly place: number }>([
  asNumber('place', ({ place }) => place),
  asUuid('workspace', ({ workspace }) => workspace),
  asText('person', ({ person }) => person),
]);

const countAll = askTogether(async (pool: pg.Pool, owners: readonly Owner[]): Promise<readonly number[]> => {
  const { rows } = await pool.query<{ count: number }>({
    name: 'count-waiting',
    text: `
      SELECT (SELECT count(*)::int FROM waiting w WHERE w.workspace_id = o.workspace AND w.person_id = o.person) AS count
      FROM ${ownerSet.from('o', 1)} ORDER BY o.place`,
    values: [...ownerSet.pack(owners.map((owner, place) => ({ ...owner, place })))],
  });
  return rows.map(({ count }) => count);
});

/** How many handoffs wait for a person: the badge. */
export const countWaiting = (pool: pg.Pool, workspace: string, person: PersonId): Promise<number> =>
  countAll(pool, { name: `${workspace} ${person}`, asked: { workspace, person } });

/** The open handoffs a person is a side of: what their inbox is made of. */
export async function readInbox(
  pool: pg.Pool,
  workspace: string,
  person: PersonId,
  most: number,
): Promise<readonly Handoff[]> {
  const { rows } = await pool.query<{ state: Handoff }>({
    name: 'read-inbox',
    text: `
      SELECT h.state FROM party p JOIN handoff h ON h.workspace_id = p.workspace_id AND h.id = p.handoff_id
      LEFT JOIN waiting w ON w.workspace_id = p.workspace_id AND w.person_id = p.person_id AND w.handoff_id = p.handoff_id
      WHERE p.workspace_id = $1 AND p.person_id = $2 AND h.status NOT IN ('confirmed', 'withdrawn')
      ORDER BY w.handoff_id IS NULL, h.due_at NULLS FIRST, h.id LIMIT $3`,
    values: [workspace, person, most],
  });
  return rows.map(({ state }) => state);
}

export type Timeline = { readonly handoff: Handoff; readonly events: readonly HandoffEvent[] };

/** One handoff with all that happened to it; null when there is none that this person may see. */
export async function findTimeline(pool: pg.Pool, viewer: Viewer, id: string): Promise<Timeline | null> {
  const { rows } = await pool.query<{ state: Handoff; events: HandoffEvent[] }>({
    name: 'find-timeline',
    text: `
      SELECT h.state, (SELECT json_agg(e.data ORDER BY e.sequence) FROM handoff_event e
        WHERE e.workspace_id = h.workspace_id AND e.handoff_id = h.id) AS events
      FROM handoff h WHERE h.workspace_id = $1 AND h.id = $4 AND ${maySee}`,
    values: [...who(viewer), id],
  });
  const row = rows[0];
  return row === undefined ? null : { handoff: row.state, events: row.events };
}

export type RecordKey = { readonly host: string; readonly type: string; readonly id: string };

/** What waits on a CRM record, the newest first. */
export async function readRecord(
  pool: pg.Pool,
  viewer: Viewer,
  record: RecordKey,
): Promise<readonly Handoff[]> {
  const { rows } = await pool.query<{ state: Handoff }>({
    name: 'read-record',
    text: `
      SELECT h.state FROM handoff h
      WHERE h.workspace_id = $1 AND h.record_host = $4 AND h.record_type = $5 AND h.record_id = $6 AND ${maySee}
      ORDER BY h.sent_at DESC, h.id LIMIT 100`,
    values: [...who(viewer), record.host, record.type, record.id],
  });
  return rows.map(({ state }) => state);
}
