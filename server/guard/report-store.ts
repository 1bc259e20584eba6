import type pg from 'pg';
import { type Instant, instant } from '#shared/time/instant.ts';
import { dayLength } from '#shared/time/local-day.ts';
import type { Who } from '../access/who.ts';
import type { CountLine, Report, SavedAnyway } from './read-report.ts';

/** A browser keeps what it could not send for thirty days; whatever says it is older, or of another year, has a wrong clock. */
const oldestFor = 40 * dayLength;

const isBelievable = ({ day }: CountLine, now: Instant): boolean => {
  const at = Date.parse(day);
  return at > now - oldestFor && at < now + dayLength;
};

/**
 * Adds up what a browser counted; false when this report was counted before. One statement: a report that comes twice at the same
 * moment waits for itself. The order keeps two reports from waiting for each other in a circle.
 */
export async function addCounts(
  pool: pg.Pool,
  { workspace, person }: Who,
  { id, lines }: Report,
  now: Instant,
): Promise<boolean> {
  const { rows } = await pool.query<{ fresh: boolean }>({
    name: 'add-guard-counts',
    text: `
      WITH fresh AS (
        INSERT INTO guard_report (workspace_id, person_id, id, heard_at) VALUES ($1, $2, $3, $5)
        ON CONFLICT DO NOTHING RETURNING 1),
      added AS (
        INSERT INTO guard_count (workspace_id, host, selectors, day, surface, what, why, times, heard_at)
        SELECT $1, l.host, l.selectors, l.day, l.surface, l.what, coalesce(l.why, ''), sum(l.times), $5
        FROM fresh, jsonb_to_recordset($4::jsonb)
          AS l(host text, selectors text, day date, surface text, what text, why text, times bigint)
        GROUP BY 2, 3, 4, 5, 6, 7 ORDER BY 2, 3, 4, 5, 6, 7
        ON CONFLICT (workspace_id, host, selectors, day, surface, what, why) DO UPDATE
        SET times = guard_count.times + EXCLUDED.times, heard_at = greatest(guard_count.heard_at, EXCLUDED.heard_at))
      SELECT EXISTS (SELECT 1 FROM fresh) AS fresh`,
    values: [
      ...[workspace, person, id, JSON.stringify(lines.filter((line) => isBelievable(line, now)))],
      new Date(now),
    ],
  });
  return rows[0]?.fresh ?? false;
}

/** The same report again changes nothing. */
export async function addSavedAnyway(
  pool: pg.Pool,
  { workspace, person }: Who,
  { id, surface, record, verdict, seam, reason, at }: SavedAnyway,
  now: Instant,
): Promise<void> {
  const savedAt = instant(Math.max(now - oldestFor, Math.min(at, now)));
  await pool.query({
    name: 'add-saved-anyway',
    text: `
      INSERT INTO saved_anyway (workspace_id, person_id, id, surface, record, verdict, seam_id, reason, saved_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
    values: [
      ...[workspace, person, id, surface, record === null ? null : JSON.stringify(record)],
      ...[verdict, seam, reason, new Date(savedAt)],
    ],
  });
}

const keepReportsFor = 60 * dayLength;
const keepCountsFor = 400 * dayLength;

/** Counts go after a year or so. Reasons are somebody's words: they go when the workspace lets its closed handoffs go. */
export async function forgetOldReports(pool: pg.Pool, now: Instant): Promise<void> {
  await pool.query('DELETE FROM guard_report WHERE heard_at < $1', [new Date(now - keepReportsFor)]);
  await pool.query('DELETE FROM guard_count WHERE day < $1', [new Date(now - keepCountsFor)]);
  await pool.query(
    `DELETE FROM saved_anyway s USING retention r WHERE s.workspace_id = r.workspace_id
       AND s.saved_at < $1::timestamptz - r.days * interval '1 day'`,
    [new Date(now)],
  );
}
