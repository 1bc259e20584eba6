/**
 * Takes what is due, from every lane a little, for as long as the lease: $1 now, $2 the limits of lanes by name, $3 those of
 * channels, $4 the most in all, $5 the end of the lease.
 *
 * `lanes` hops from one lane to the next in the index, so a lane with a million waiting rows costs as much as one with one.
 * A person's due reminders leave together: only the earliest may be taken, and it brings the others along. What left together
 * once stays together.
 */
export const claimDue = `
  WITH RECURSIVE lanes AS (
    (SELECT workspace_id, lane, channel FROM outgoing WHERE state = 'waiting'
      ORDER BY workspace_id, lane, next_attempt_at LIMIT 1)
    UNION ALL
    SELECT next.* FROM lanes l CROSS JOIN LATERAL (
      SELECT o.workspace_id, o.lane, o.channel FROM outgoing o
      WHERE o.state = 'waiting' AND (o.workspace_id, o.lane) > (l.workspace_id, l.lane)
      ORDER BY o.workspace_id, o.lane, o.next_attempt_at LIMIT 1) next
  ), leads AS MATERIALIZED (
    SELECT d.* FROM lanes l CROSS JOIN LATERAL (
      SELECT o.workspace_id, o.id, o.lane, o.channel, o.person_id, o.is_reminder, o.bundle FROM outgoing o
      WHERE o.state = 'waiting' AND o.workspace_id = l.workspace_id AND o.lane = l.lane AND o.next_attempt_at <= $1
        AND (o.bundle IS NULL OR o.bundle = o.id)
        AND NOT (o.is_reminder AND o.bundle IS NULL AND o.channel = 'mail' AND EXISTS (
          SELECT FROM outgoing e
          WHERE e.state = 'waiting' AND e.is_reminder AND e.workspace_id = o.workspace_id AND e.person_id = o.person_id
            AND e.lane = o.lane AND e.bundle IS NULL AND e.next_attempt_at <= $1
            AND (e.next_attempt_at, e.id) < (o.next_attempt_at, o.id)))
      ORDER BY o.next_attempt_at, o.id
      LIMIT coalesce(($2::jsonb ->> (l.workspace_id || ' ' || l.lane))::int, ($3::jsonb ->> l.channel)::int, 1)
      FOR UPDATE SKIP LOCKED) d
    LIMIT $4
  ), others AS MATERIALIZED (
    SELECT l.workspace_id, o.id, l.id AS parcel FROM leads l
    JOIN outgoing o ON o.workspace_id = l.workspace_id AND o.person_id = l.person_id AND o.is_reminder
      AND o.state = 'waiting' AND o.lane = l.lane AND o.id <> l.id
      AND (o.bundle = l.id OR (l.bundle IS NULL AND o.bundle IS NULL AND o.next_attempt_at <= $1))
    WHERE l.is_reminder AND l.channel = 'mail'
    FOR UPDATE OF o SKIP LOCKED
  ), parts AS (
    SELECT *, count(*) OVER (PARTITION BY workspace_id, parcel) AS size FROM (
      SELECT workspace_id, id, id AS parcel FROM leads UNION ALL SELECT workspace_id, id, parcel FROM others) p
  ), taken AS (
    UPDATE outgoing o SET attempts = o.attempts + 1, next_attempt_at = $5,
      bundle = CASE WHEN p.size > 1 THEN p.parcel ELSE o.bundle END
    FROM parts p WHERE o.workspace_id = p.workspace_id AND o.id = p.id
    RETURNING o.*, p.parcel
  )
  SELECT t.workspace_id AS workspace, t.lane, t.channel, t.parcel, t.id, t.handoff_id AS handoff, t.attempts AS attempt,
    t.facts, w.handoff_id IS NOT NULL AS "isAwaited", team.calendar, p.name, p.email, p.active,
    t.connection_id AS connection, c.active AS "connectionActive", c.shows_note AS "showsNote", s.url, s.signing_key AS key
  FROM taken t
  LEFT JOIN person p ON p.workspace_id = t.workspace_id AND p.id = t.person_id
  LEFT JOIN waiting w ON w.workspace_id = t.workspace_id AND w.person_id = t.person_id AND w.handoff_id = t.handoff_id
  LEFT JOIN team ON team.workspace_id = t.workspace_id AND team.id = t.hours_team
  LEFT JOIN connection c ON c.workspace_id = t.workspace_id AND c.id = t.connection_id
  LEFT JOIN connection_secret s ON s.workspace_id = t.workspace_id AND s.connection_id = t.connection_id
  ORDER BY t.not_before, t.id`;
