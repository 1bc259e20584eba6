import { type Instant, instant, plusMinutes } from '#shared/time/instant.ts';
import type { Ports } from '../ports.ts';
import type { Role } from './role.ts';
import { newToken } from './token.ts';
import type { Queries } from './transaction-store.ts';

export type LinkPurpose = 'invitation' | 'reset' | 'sign-in';

export type Link = {
  readonly workspace: string;
  readonly company: string;
  readonly id: string;
  readonly address: string;
  /** Null while the invited are not in the company's list of people. */
  readonly person: string | null;
  readonly name: string;
  readonly role: Role;
  readonly expiresAt: Instant;
};

const minutes: Record<LinkPurpose, number> = { invitation: 7 * 24 * 60, reset: 60, 'sign-in': 15 };

/** Where the page of a link lies; the token is added. */
export const pageOf: Record<LinkPurpose, string> = {
  invitation: '/invitation/',
  reset: '/reset/',
  'sign-in': '/sign-in/',
};

export async function addLink(
  queries: Queries,
  ports: Ports,
  purpose: LinkPurpose,
  link: Pick<Link, 'workspace' | 'address' | 'person' | 'name' | 'role'> & {
    readonly createdBy: string | null;
  },
): Promise<{ readonly id: string; readonly path: string; readonly expiresAt: Instant }> {
  const token = newToken(ports);
  const id = ports.newId();
  const now = ports.now();
  const expiresAt = plusMinutes(now, minutes[purpose]);
  await queries.query(
    `INSERT INTO access_link (workspace_id, id, purpose, token_hash, address, person_id, name, role, created_by, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      link.workspace,
      id,
      purpose,
      token.hash,
      link.address,
      link.person,
      link.name,
      link.role,
      link.createdBy,
      new Date(now),
      new Date(expiresAt),
    ],
  );
  return { id, path: `${pageOf[purpose]}${token.text}`, expiresAt };
}

type Row = Omit<Link, 'expiresAt'> & { readonly expires_at: Date };

const columns = `link.workspace_id AS workspace, workspace.name AS company, link.id, link.address,
  link.person_id AS person, link.name, link.role, link.expires_at`;

const linkOf = ({ expires_at, ...row }: Row): Link => ({ ...row, expiresAt: instant(expires_at.getTime()) });

export async function findLink(
  queries: Queries,
  purpose: LinkPurpose,
  tokenHash: Buffer,
  now: Instant,
): Promise<Link | null> {
  const { rows } = await queries.query<Row>(
    `SELECT ${columns} FROM access_link AS link JOIN workspace ON workspace.id = link.workspace_id
     WHERE link.token_hash = $1 AND link.purpose = $2 AND link.expires_at > $3`,
    [tokenHash, purpose, new Date(now)],
  );
  return rows[0] === undefined ? null : linkOf(rows[0]);
}

/** Takes the link out of use; of many that try at once, one gets it. */
export async function takeLink(
  queries: Queries,
  purpose: LinkPurpose,
  tokenHash: Buffer,
  now: Instant,
): Promise<Link | null> {
  const { rows } = await queries.query<Row>(
    `DELETE FROM access_link AS link USING workspace
     WHERE link.token_hash = $1 AND link.purpose = $2 AND link.expires_at > $3 AND workspace.id = link.workspace_id
     RETURNING ${columns}`,
    [tokenHash, purpose, new Date(now)],
  );
  return rows[0] === undefined ? null : linkOf(rows[0]);
}

/** The newest invitation to an address that is proven by other means than its link. */
export async function takeInvitationFor(
  queries: Queries,
  address: string,
  now: Instant,
): Promise<Link | null> {
  const { rows } = await queries.query<Row>(
    `DELETE FROM access_link AS link USING workspace
     WHERE workspace.id = link.workspace_id AND link.token_hash = (
       SELECT token_hash FROM access_link WHERE address = $1 AND purpose = 'invitation' AND expires_at > $2
       ORDER BY created_at DESC, id LIMIT 1 FOR UPDATE)
     RETURNING ${columns}`,
    [address, new Date(now)],
  );
  return rows[0] === undefined ? null : linkOf(rows[0]);
}

/** Ends what was sent to this person before: a new password or a leave-taking makes it void. */
export async function endLinksOf(queries: Queries, workspace: string, person: string): Promise<void> {
  await queries.query(
    `DELETE FROM access_link WHERE workspace_id = $1 AND (person_id = $2 OR address =
       (SELECT address FROM account WHERE workspace_id = $1 AND person_id = $2))`,
    [workspace, person],
  );
}

export async function listInvitations(
  queries: Queries,
  workspace: string,
  now: Instant,
): Promise<readonly Pick<Link, 'id' | 'address' | 'name' | 'role' | 'expiresAt'>[]> {
  const { rows } = await queries.query<Row>(
    `SELECT id, address, name, role, expires_at FROM access_link
     WHERE workspace_id = $1 AND purpose = 'invitation' AND expires_at > $2 ORDER BY created_at, id`,
    [workspace, new Date(now)],
  );
  return rows.map(({ id, address, name, role, expires_at }) => ({
    id,
    address,
    name,
    role,
    expiresAt: instant(expires_at.getTime()),
  }));
}

export async function endInvitation(queries: Queries, workspace: string, id: string): Promise<boolean> {
  const ended = await queries.query(
    `DELETE FROM access_link WHERE workspace_id = $1 AND id = $2 AND purpose = 'invitation'`,
    [workspace, id],
  );
  return ended.rowCount === 1;
}
