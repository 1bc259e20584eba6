import type pg from 'pg';
import type { PersonRef } from '#shared/records/person-ref.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import { type Instant, instant } from '#shared/time/instant.ts';
import type { Verdict } from '#shared/vagueness/judgement.ts';
import type { Who } from '../access/who.ts';

/** Somebody saved a held note anyway. */
export type Bypass = {
  readonly id: string;
  readonly person: PersonRef;
  readonly surface: string;
  readonly record: RecordRef | null;
  readonly verdict: Verdict;
  /** Null: it was the note that was held, not a change of ownership. */
  readonly seam: { readonly id: string; readonly name: string } | null;
  readonly reason: string;
  readonly at: Instant;
};

export type BypassPage = { readonly bypasses: readonly Bypass[]; readonly next: string | null };

const cursorShape = /^(\d{1,15})\.([\w-]{8,64})$/;

export const isBypassCursor = (text: string): boolean => cursorShape.test(text);

type Row = Omit<Bypass, 'at'> & { readonly at: Date };
type Asked = { readonly seam: string | null; readonly after: string | null; readonly most: number };

/** The latest first. An admin sees all of them, anybody else those of the seams they own. */
export async function readBypasses(
  pool: pg.Pool,
  { workspace, person, role }: Who,
  { seam, after, most }: Asked,
): Promise<BypassPage> {
  const [, at = null, id = null] = cursorShape.exec(after ?? '') ?? [];
  const { rows } = await pool.query<Row>(
    `SELECT s.id, jsonb_build_object('id', s.person_id, 'name', p.name) AS person, s.surface, s.record, s.verdict,
       CASE WHEN m.id IS NOT NULL THEN jsonb_build_object('id', m.id, 'name', m.data->>'name') END AS seam,
       s.reason, s.saved_at AS at
     FROM saved_anyway s JOIN person p ON p.workspace_id = s.workspace_id AND p.id = s.person_id
     LEFT JOIN seam m ON m.workspace_id = s.workspace_id AND m.id = s.seam_id
     WHERE s.workspace_id = $1 AND ($2::boolean OR m.data->>'owner' = $3)
       AND ($4::text IS NULL OR s.seam_id = $4)
       AND ($5::timestamptz IS NULL OR (s.saved_at, s.id) < ($5, $6))
     ORDER BY s.saved_at DESC, s.id DESC LIMIT $7`,
    [
      ...[workspace, role === 'admin', person, seam],
      ...[at === null ? null : new Date(Number(at)), id, most + 1],
    ],
  );
  const bypasses = rows.slice(0, most).map((row) => ({ ...row, at: instant(row.at.getTime()) }));
  const last = rows.length > most ? bypasses.at(-1) : undefined;
  return { bypasses, next: last === undefined ? null : `${last.at}.${last.id}` };
}
