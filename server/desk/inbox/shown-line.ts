import type { LineShown } from '#shared/ui/lists/line-for.ts';
import type { Line } from './use-inbox.ts';

/** A row of the server’s list as the shared piece draws it. What has no turn any more is over. */
export function shownLine({
  id,
  record,
  severity,
  wanted,
  turn,
  dueAt,
  isOverdue,
  isOneSided,
  ...line
}: Line): LineShown {
  const shown = { id, record: record.name, severity, wanted, dueAt, isOverdue, isOneSided };
  if (turn !== null) return { ...shown, why: turn.why, since: turn.since, waitsFor: turn.holder };
  const why = line.status === 'withdrawn' ? 'withdrawn' : 'confirmed';
  return { ...shown, why, since: line.changedAt, waitsFor: null };
}
