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

const isOpen = `status NOT IN ('confirmed', 'withdrawn')`;

/** That nobody's clock runs is right while an owner holds it. */
const ownerHolds = `(coalesce((state->'standoff'->>'ownerDecides')::boolean, false)
  OR coalesce((state->>'ownerMends')::boolean, false) OR state::jsonb @? '$.questions[*] ? (@.withOwner == true)'
  OR state::jsonb @? '$.receivers[*] ? (@.exhausted == true)')`;

/**
 * What is late, without a clock or nobody's turn is found by an index among all there are, and whatever else a write may have broken
 * in what changed within a day: it was looked at every minute since. What is wrong is rare, so the answer is short.
 */
export async function findBroken(pool: pg.Pool, now: Instant, most = 100): Promise<readonly Finding[]> {
  const { rows } = await pool.query<Finding>(
    `
    WITH fresh AS NOT MATERIALIZED (
      SELECT h.* FROM workspace w CROSS JOIN LATERAL (
        SELECT * FROM handoff h WHERE h.workspace_id = w.id AND h.changed_at > $1::timestamptz - interval '1 day') h
    ), broken AS (
      SELECT workspace_id, id, 'no-turn' AS rule FROM handoff
      WHERE ${isOpen} AND turn_person IS NULL AND coalesce(json_typeof(state->'turn'), 'null') = 'null'
      UNION ALL
      SELECT workspace_id, id, 'no-turn' FROM fresh
      WHERE ${isOpen} AND turn_person IS NOT NULL AND coalesce(json_typeof(state->'turn'), 'null') = 'null'
      UNION ALL
      SELECT workspace_id, id, 'no-clock' FROM handoff WHERE ${isOpen} AND due_at IS NULL AND NOT ${ownerHolds}
      UNION ALL
      SELECT workspace_id, id, 'late' FROM handoff
      WHERE ${isOpen} AND due_at < $1::timestamptz - make_interval(mins => ${minutesLate})
      UNION ALL
      SELECT o.workspace_id, o.id, 'waiting-wrong' FROM fresh o WHERE o.${isOpen} AND o.turn_person IS NOT NULL
        AND (SELECT w.handoff_id FROM waiting w
          WHERE w.workspace_id = o.workspace_id AND w.person_id = o.turn_person AND w.handoff_id = o.id) IS NULL
      UNION ALL
      SELECT h.workspace_id, h.id, 'log-short' FROM fresh h
      WHERE h.version <> (SELECT count(*) FROM handoff_event e WHERE e.workspace_id = h.workspace_id AND e.handoff_id = h.id)
    )
    SELECT workspace_id AS workspace, id AS handoff, rule FROM broken ORDER BY workspace_id, id LIMIT $2`,
    [new Date(now), most],
  );
  return rows;
}
