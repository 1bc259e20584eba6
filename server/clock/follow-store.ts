import type pg from 'pg';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { PersonId, TeamId } from '#shared/records/person-ref.ts';
import { type Instant, instant } from '#shared/time/instant.ts';

/** What a team's clocks ran on when the handoffs last followed: its members, and its calendar as a fingerprint. */
export type FollowedTeams = Readonly<
  Record<TeamId, { readonly calendar: string; readonly members: readonly PersonId[] }>
>;

/** A workspace one server has in hand. `teams` is null when its handoffs have never followed anything. */
export type Claim = {
  readonly workspace: string;
  readonly teams: FollowedTeams | null;
  readonly until: Instant;
};

const claimFor = 60_000;

type ClaimRow = { workspace: string; setup: number; teams: FollowedTeams };

/** Takes one workspace whose set-up was edited, or in which an absence began, since its handoffs last followed. */
export async function claimEdited(pool: pg.Pool, now: Instant): Promise<Claim | null> {
  const until = instant(now + claimFor);
  const { rows } = await pool.query<ClaimRow>({
    name: 'claim-edited',
    text: `
      INSERT INTO setup_followed (workspace_id, setup, at, teams, claimed_until)
      SELECT w.id, -1, 'epoch', '{}', $2 FROM workspace w LEFT JOIN setup_followed f ON f.workspace_id = w.id
      WHERE (f.workspace_id IS NULL OR f.setup <> w.setup OR EXISTS (
          SELECT 1 FROM absence a WHERE a.workspace_id = w.id AND a.from_at > f.at AND a.from_at <= $1))
        AND (f.workspace_id IS NULL OR f.claimed_until < $1)
      LIMIT 1
      ON CONFLICT (workspace_id) DO UPDATE SET claimed_until = $2 WHERE setup_followed.claimed_until < $1
      RETURNING workspace_id AS workspace, setup, teams`,
    values: [new Date(now), new Date(until)],
  });
  const [row] = rows;
  return row === undefined
    ? null
    : { workspace: row.workspace, teams: row.setup < 0 ? null : row.teams, until };
}

/** Long work keeps its claim; one that was lost meanwhile is said by null. */
export async function keepClaim(pool: pg.Pool, claim: Claim, now: Instant): Promise<Claim | null> {
  const until = instant(now + claimFor);
  const { rowCount } = await pool.query(
    'UPDATE setup_followed SET claimed_until = $3 WHERE workspace_id = $1 AND claimed_until = $2',
    [claim.workspace, new Date(claim.until), new Date(until)],
  );
  return rowCount === 1 ? { ...claim, until } : null;
}

export type Followed = { readonly setup: number; readonly at: Instant; readonly teams: FollowedTeams };

export async function endClaim(pool: pg.Pool, claim: Claim, { setup, at, teams }: Followed): Promise<void> {
  await pool.query(
    `UPDATE setup_followed SET setup = $3, at = $4, teams = $5, claimed_until = 'epoch'
     WHERE workspace_id = $1 AND claimed_until = $2`,
    [claim.workspace, new Date(claim.until), setup, new Date(at), JSON.stringify(teams)],
  );
}

/** The same that `Rehome` looks for: an end of an open handoff that waits for this person. */
const paths = [
  '$.questions[*] ? (@.to == $who)',
  '$.promises[*] ? (@.deliverer.id == $who && @.status == "open")',
  '$.openEnds[*] ? (@.finder == $who && @.status != "found")',
  '$.receivers[*] ? (@.acceptance.by == $who || (@.acceptance == null && @.person == $who))',
];
const named = `jsonb_build_object('who', p.person_id)`;
const holdsEnd = `(h.state->>'sender' = p.person_id OR h.turn_person = p.person_id
  OR ${paths.map((path) => `jsonb_path_exists(h.state::jsonb, '${path}', ${named})`).join(' OR ')})`;

export type Found = { readonly handoff: Handoff; readonly tail: Uint8Array };
export type HeldEnd = Found & { readonly person: PersonId };

/** Open handoffs with an end that one of these people holds, a page at a time. */
export async function findHeld(
  pool: pg.Pool,
  workspace: string,
  people: readonly PersonId[],
  after: { readonly handoff: string; readonly person: PersonId },
  most: number,
): Promise<readonly HeldEnd[]> {
  const { rows } = await pool.query<HeldEnd>(
    `SELECT p.person_id AS person, h.state AS handoff, h.tail
     FROM party p JOIN handoff h ON h.workspace_id = p.workspace_id AND h.id = p.handoff_id
     WHERE p.workspace_id = $1 AND p.person_id = ANY($2) AND h.status NOT IN ('confirmed', 'withdrawn')
       AND (h.id, p.person_id) > ($3, $4) AND ${holdsEnd}
     ORDER BY h.id, p.person_id LIMIT $5`,
    [workspace, people, after.handoff, after.person, most],
  );
  return rows;
}

/** Open handoffs between these teams, or with these people on any side, a page at a time. */
export async function findBetween(
  pool: pg.Pool,
  workspace: string,
  { teams, people }: { readonly teams: readonly TeamId[]; readonly people: readonly PersonId[] },
  after: string,
  most: number,
): Promise<readonly Found[]> {
  const { rows } = await pool.query<Found>(
    `SELECT h.state AS handoff, h.tail FROM handoff h
     WHERE h.workspace_id = $1 AND h.id > $4 AND h.status NOT IN ('confirmed', 'withdrawn')
       AND (h.from_team = ANY($2) OR h.to_team = ANY($2) OR EXISTS (SELECT 1 FROM party p
         WHERE p.workspace_id = $1 AND p.handoff_id = h.id AND p.person_id = ANY($3)))
     ORDER BY h.id LIMIT $5`,
    [workspace, teams, people, after, most],
  );
  return rows;
}
