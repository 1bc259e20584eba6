import type pg from 'pg';
import type { NoticeKind } from '#shared/handoffs/notices.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import { type ChannelName, type Unreached, unreachedSentences } from './outgoing.ts';
import type { DeliveryRecord } from './parcel.ts';

type Queries = Pick<pg.Pool, 'query'>;

type Row = {
  workspace: string;
  handoff: string;
  id: string;
  state: 'sent' | 'failed' | 'nobody';
  kind: NoticeKind;
  channel: ChannelName | 'none';
  person: string | null;
  connection: string | null;
  answer: string | null;
  at: string;
};

/** What the timelines have not heard of yet, for the length of a lease. */
export async function takeUnrecorded(
  pool: Queries,
  now: Instant,
  takenUntil: Instant,
  most: number,
): Promise<readonly DeliveryRecord[]> {
  const { rows } = await pool.query<Row>({
    name: 'take-unrecorded',
    text: `
      UPDATE outgoing o SET next_attempt_at = $2 FROM (
        SELECT workspace_id, id FROM outgoing
        WHERE recorded_at IS NULL AND (state IN ('failed', 'nobody') OR (state = 'sent' AND kind = 'asked-to-accept'))
          AND next_attempt_at <= $1
        ORDER BY next_attempt_at LIMIT $3 FOR UPDATE SKIP LOCKED) u
      WHERE o.workspace_id = u.workspace_id AND o.id = u.id
      RETURNING o.workspace_id AS workspace, o.handoff_id AS handoff, o.id, o.state, o.kind, o.channel,
        o.person_id AS person, o.connection_id AS connection, o.last_answer AS answer,
        (extract(epoch FROM o.settled_at) * 1000)::bigint AS at`,
    values: [new Date(now), new Date(takenUntil), most],
  });
  return rows.map(recordOf);
}

const recordOf = ({ state, answer, at, ...row }: Row): DeliveryRecord => ({
  ...row,
  outcome: state === 'sent' ? 'delivered' : state,
  answer: sentenceOf(answer ?? ''),
  at: instant(Number(at)),
});

const isUnreached = (answer: string): answer is Unreached => Object.hasOwn(unreachedSentences, answer);
const sentenceOf = (answer: string) => (isUnreached(answer) ? unreachedSentences[answer] : answer);

export async function markRecorded(
  pool: Queries,
  { workspace, id }: Pick<DeliveryRecord, 'workspace' | 'id'>,
  now: Instant,
): Promise<void> {
  await pool.query({
    name: 'mark-recorded',
    text: 'UPDATE outgoing SET recorded_at = $3 WHERE workspace_id = $1 AND id = $2',
    values: [workspace, id, new Date(now)],
  });
}
