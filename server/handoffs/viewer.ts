import type { PersonId } from '#shared/records/person-ref.ts';

/** Who looks. An admin sees every handoff of the workspace; nobody sees one of another workspace. */
export type Viewer = { readonly workspace: string; readonly person: PersonId; readonly seesAll: boolean };

/**
 * The condition under which a handoff `h` may be seen by $2 (in workspace $1; $3: sees all): they are or were a side of it, or
 * they are in one of the two teams it goes between.
 */
export const maySee = `($3::boolean
  OR EXISTS (SELECT 1 FROM party p WHERE p.workspace_id = $1 AND p.person_id = $2 AND p.handoff_id = h.id)
  OR EXISTS (SELECT 1 FROM team_member m WHERE m.workspace_id = $1 AND m.person_id = $2
    AND m.team_id IN (h.from_team, h.to_team)))`;
