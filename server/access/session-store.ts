import { type Instant, instant } from '#shared/time/instant.ts';
import { askTogether } from '../database/ask-together.ts';
import { asBytes, asMoment, asNumber, asText, rowSet } from '../database/row-set.ts';
import type { Ports } from '../ports.ts';
import type { Origin } from './access.ts';
import type { Role } from './role.ts';
import { expiryOf, noteUseAfter } from './session-life.ts';
import { newToken } from './token.ts';
import type { Queries } from './transaction-store.ts';
import type { SessionKind, Who } from './who.ts';

export type OpenSession = {
  readonly id: string;
  readonly kind: SessionKind;
  readonly browser: string;
  readonly address: string;
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant;
};

type Owner = { readonly workspace: string; readonly person: string };

/** The text of the token is in the answer and nowhere else. */
export async function openSession(
  queries: Queries,
  ports: Ports,
  owner: Owner,
  kind: SessionKind,
  from: Origin,
): Promise<{ readonly id: string; readonly token: string; readonly expiresAt: Instant }> {
  const token = newToken(ports);
  const id = ports.newId();
  const now = ports.now();
  const expiresAt = expiryOf(kind, now, now);
  await queries.query(
    `INSERT INTO session (workspace_id, id, person_id, kind, token_hash, browser, address, created_at, last_used_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)`,
    [
      owner.workspace,
      id,
      owner.person,
      kind,
      token.hash,
      from.browser,
      from.address,
      new Date(now),
      new Date(expiresAt),
    ],
  );
  return { id, token: token.text, expiresAt };
}

type Found = {
  readonly workspace_id: string;
  readonly id: string;
  readonly person_id: string;
  readonly kind: SessionKind;
  readonly role: Role;
  readonly created_at: Date;
  readonly last_used_at: Date;
};

type Shown = {
  readonly kind: SessionKind;
  readonly tokenHash: Buffer;
  readonly now: Instant;
};

const shownSet = rowSet<Shown & { readonly place: number }>([
  asNumber('place', ({ place }) => place),
  asBytes('hash', ({ tokenHash }) => tokenHash.toString('hex')),
  asText('kind', ({ kind }) => kind),
  asMoment('now', ({ now }) => now),
]);

const findAll = askTogether(
  async (queries: Queries, shown: readonly Shown[]): Promise<readonly (Found | undefined)[]> => {
    const { rows } = await queries.query<Found & { place: number }>({
      name: 'find-who',
      text: `SELECT shown.place, session.workspace_id, session.id, session.person_id, session.kind, person.role,
                    session.created_at, session.last_used_at
             FROM ${shownSet.from('shown', 1)}
             JOIN session ON session.token_hash = shown.hash AND session.kind = shown.kind AND session.expires_at > shown.now
             JOIN person ON person.workspace_id = session.workspace_id AND person.id = session.person_id AND person.active`,
      values: [...shownSet.pack(shown.map((one, place) => ({ ...one, place })))],
    });
    const found = new Map(rows.map((row) => [row.place, row]));
    return shown.map((_, place) => found.get(place));
  },
);

/** Who shows this token, if it is good now and its owner is still with the company. */
export async function findWho(
  queries: Queries,
  kind: SessionKind,
  tokenHash: Buffer,
  now: Instant,
  address: string,
): Promise<Who | null> {
  const asked = { kind, tokenHash, now };
  const row = await findAll(queries, { name: `${kind} ${tokenHash.toString('base64url')}`, asked });
  if (row === undefined) return null;
  if (now - row.last_used_at.getTime() >= noteUseAfter) {
    const expiresAt = expiryOf(kind, instant(row.created_at.getTime()), now);
    await queries.query(
      `UPDATE session SET last_used_at = $3, expires_at = $4, address = $5 WHERE workspace_id = $1 AND id = $2`,
      [row.workspace_id, row.id, new Date(now), new Date(expiresAt), address],
    );
  }
  return { workspace: row.workspace_id, person: row.person_id, role: row.role, kind, session: row.id };
}

/** Which of these are good no longer: what long connections ask every few seconds, all at once. */
export async function findRevoked(
  queries: Queries,
  ids: readonly string[],
  now: Instant,
): Promise<ReadonlySet<string>> {
  const { rows } = await queries.query<{ id: string }>(
    `SELECT asked.id FROM unnest($1::text[]) AS asked (id) WHERE NOT EXISTS (
       SELECT 1 FROM session JOIN person ON person.workspace_id = session.workspace_id AND person.id = session.person_id
       WHERE session.id = asked.id AND session.expires_at > $2 AND person.active)`,
    [ids, new Date(now)],
  );
  return new Set(rows.map(({ id }) => id));
}

export async function listSessions(
  queries: Queries,
  { workspace, person }: Owner,
  now: Instant,
): Promise<readonly OpenSession[]> {
  const { rows } = await queries.query<Omit<Found, 'role'> & { browser: string; address: string }>(
    `SELECT id, kind, browser, address, created_at, last_used_at FROM session
     WHERE workspace_id = $1 AND person_id = $2 AND expires_at > $3 ORDER BY last_used_at DESC, id`,
    [workspace, person, new Date(now)],
  );
  return rows.map(({ id, kind, browser, address, created_at, last_used_at }) => ({
    id,
    kind,
    browser,
    address,
    createdAt: instant(created_at.getTime()),
    lastUsedAt: instant(last_used_at.getTime()),
  }));
}

/** True when there was such a session of this person. */
export async function endSession(queries: Queries, owner: Owner, id: string): Promise<boolean> {
  const ended = await queries.query(
    'DELETE FROM session WHERE workspace_id = $1 AND person_id = $2 AND id = $3',
    [owner.workspace, owner.person, id],
  );
  return ended.rowCount === 1;
}

export async function endSessionsOf(queries: Queries, owner: Owner, except: string | null): Promise<void> {
  await queries.query(
    'DELETE FROM session WHERE workspace_id = $1 AND person_id = $2 AND id IS DISTINCT FROM $3',
    [owner.workspace, owner.person, except],
  );
}
