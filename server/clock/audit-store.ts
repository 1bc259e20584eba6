import type pg from 'pg';
import type { Instant } from '#shared/time/instant.ts';

/** A handoff that breaks a promise the server makes about all of them. */
export type Finding = {
  readonly workspace: string;
  readonly handoff: string;
  readonly rule: 'no-turn' | 'no-clock' | 'late' | 'waiting-wrong' | 'log-short';
};

const sentences: Readonly<Record<Finding['rule'], string>> = {
  'no-turn': 'It is open, and nobody’s turn.',
  'no-clock': 'It is open, no clock runs, and no owner holds it.',
  late: 'Its deadline passed minutes ago and nothing happened.',
  'waiting-wrong': 'Its turn is somebody’s who does not have it in their inbox.',
  'log-short': 'Its log does not lead to its state.',
};

export const sentenceFor = ({ rule }: Finding): string => sentences[rule];

const minutesLate = 5;

/** Looks at everything at once, in the database: what is wrong is rare, so the answer is short. */
export async function findBroken(pool: pg.Pool, now: Instant, most = 100): Promise<readonly Finding[]> {
  const { rows } = await pool.query<Finding>(
    `
    WITH open AS (SELECT * FROM handoff WHERE status NOT IN ('confirmed', 'withdrawn')),
    broken AS (
      SELECT workspace_id, id, 'no-turn' AS rule FROM open WHERE coalesce(json_typeof(state->'turn'), 'null') = 'null'
      UNION ALL
      SELECT workspace_id, id, 'no-clock' FROM open
      WHERE due_at IS NULL AND NOT (
        coalesce((state->'standoff'->>'ownerDecides')::boolean, false) OR coalesce((state->>'ownerMends')::boolean, false)
        OR state::jsonb @? '$.questions[*] ? (@.withOwner == true)' OR state::jsonb @? '$.receivers[*] ? (@.exhausted == true)')
      UNION ALL
      SELECT workspace_id, id, 'late' FROM open WHERE due_at < $1::timestamptz - make_interval(mins => ${minutesLate})
      UNION ALL
      SELECT o.workspace_id, o.id, 'waiting-wrong' FROM open o WHERE o.turn_person IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM waiting w WHERE w.workspace_id = o.workspace_id AND w.person_id = o.turn_person AND w.handoff_id = o.id)
      UNION ALL
      SELECT h.workspace_id, h.id, 'log-short' FROM handoff h WHERE h.changed_at > $1::timestamptz - interval '1 day'
        AND h.version <> (SELECT count(*) FROM handoff_event e WHERE e.workspace_id = h.workspace_id AND e.handoff_id = h.id)
    )
    SELECT workspace_id AS workspace, id AS handoff, rule FROM broken ORDER BY workspace_id, id LIMIT $2`,
    [new Date(now), most],
  );
  return rows;
}
