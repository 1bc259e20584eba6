import type pg from 'pg';
import type { Instant } from '#shared/time/instant.ts';
import type { WorkCalendar } from '#shared/time/work-calendar.ts';
import { claimDue } from './claim-sql.ts';
import type { ChannelName } from './outgoing.ts';
import type { Parcel, Settlement, TakenRow } from './parcel.ts';

type Row = {
  workspace: string;
  lane: string;
  channel: ChannelName;
  parcel: string;
  id: string;
  handoff: string;
  attempt: number;
  facts: unknown;
  isAwaited: boolean;
  calendar: WorkCalendar | null;
  name: string | null;
  email: string | null;
  active: boolean | null;
  connection: string | null;
  connectionActive: boolean | null;
  showsNote: boolean | null;
  url: string | null;
  key: string | null;
};

type Queries = Pick<pg.Pool, 'query'>;

export type Claim = {
  readonly now: Instant;
  readonly takenUntil: Instant;
  readonly most: number;
  readonly lanes: Readonly<Record<string, number>>;
  readonly channels: Readonly<Record<ChannelName, number>>;
};

export async function claimParcels(pool: Queries, claim: Claim): Promise<readonly Parcel[]> {
  const { now, takenUntil, most, lanes, channels } = claim;
  const due = await pool.query({
    name: 'is-mail-due',
    text: `SELECT FROM outgoing WHERE state = 'waiting' AND next_attempt_at <= $1 LIMIT 1`,
    values: [new Date(now)],
  });
  if (due.rowCount === 0) return [];
  const { rows } = await pool.query<Row>({
    name: 'claim-due',
    text: claimDue,
    values: [new Date(now), JSON.stringify(lanes), JSON.stringify(channels), most, new Date(takenUntil)],
  });
  const grouped = Map.groupBy(rows, ({ workspace, parcel }) => `${workspace} ${parcel}`);
  return [...grouped.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [parcelOf(first, rest, takenUntil)],
  );
}

const takenRow = ({ id, handoff, attempt, facts, isAwaited }: Row): TakenRow => ({
  ...{ id, handoff, attempt, facts, isAwaited },
});

function parcelOf(first: Row, rest: readonly Row[], takenUntil: Instant): Parcel {
  const { workspace, lane, channel, parcel, calendar, name, email, active, connection, url } = first;
  return {
    ...{ workspace, lane, channel, takenUntil, calendar, id: parcel },
    rows: [takenRow(first), ...rest.map(takenRow)],
    person: name === null || email === null ? null : { name, email, active: active === true },
    connection:
      connection === null || url === null
        ? null
        : {
            ...{ id: connection, url, signingKey: first.key },
            ...{ active: first.connectionActive === true, showsNote: first.showsNote === true },
          },
  };
}

/** Writes how a try ended. Of a claim that was taken over since, only that it was sent still counts. */
export async function settleParcel(
  pool: Queries,
  { workspace, rows, takenUntil, connection }: Parcel,
  { state, answer, nextAttemptAt, isQuiet, attempted }: Settlement,
  now: Instant,
): Promise<void> {
  await pool.query({
    name: 'settle-parcel',
    text: `
      WITH noted AS (
        INSERT INTO delivery_attempt (workspace_id, outgoing_id, attempt, connection_id, at, took_for, outcome, answer)
        SELECT $1, r.id, r.attempt, $9::uuid, $10, $11, $12, $4
        FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, attempt int) WHERE $12::text IS NOT NULL
        ON CONFLICT DO NOTHING
      )
      UPDATE outgoing o SET state = $3, last_answer = $4, next_attempt_at = $5, settled_at = $6, recorded_at = $7,
        attempts = o.attempts - CASE WHEN $12::text IS NULL AND $3 = 'waiting' THEN 1 ELSE 0 END
      FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, attempt int)
      WHERE o.workspace_id = $1 AND o.id = r.id AND o.state = 'waiting' AND ($3 = 'sent' OR o.next_attempt_at = $8)`,
    values: [
      workspace,
      JSON.stringify(rows.map(({ id, attempt }) => ({ id, attempt }))),
      state,
      answer,
      new Date(nextAttemptAt),
      state === 'waiting' ? null : new Date(now),
      isQuiet ? new Date(now) : null,
      new Date(takenUntil),
      connection?.id ?? null,
      ...(attempted === null
        ? [null, null, null]
        : [new Date(attempted.at), attempted.tookFor, attempted.outcome]),
    ],
  });
}

/** Gives parcels back untried: it does not count as an attempt. */
export async function giveBack(pool: Queries, parcels: readonly Parcel[], until: Instant): Promise<void> {
  const rows = parcels.flatMap(({ workspace, takenUntil, rows: taken }) =>
    taken.map(({ id }) => ({ workspace, id, takenUntil: new Date(takenUntil).toISOString() })),
  );
  if (rows.length === 0) return;
  await pool.query({
    name: 'give-back',
    text: `
      UPDATE outgoing o SET attempts = o.attempts - 1, next_attempt_at = $2
      FROM jsonb_to_recordset($1::jsonb) AS r(workspace uuid, id uuid, "takenUntil" timestamptz)
      WHERE o.workspace_id = r.workspace AND o.id = r.id AND o.state = 'waiting' AND o.next_attempt_at = r."takenUntil"`,
    values: [JSON.stringify(rows), new Date(until)],
  });
}
