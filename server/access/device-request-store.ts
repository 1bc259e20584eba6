import { type Instant, instant, minute } from '#shared/time/instant.ts';
import type { Ports } from '../ports.ts';
import type { Origin } from './access.ts';
import { expiryOf } from './session-life.ts';
import { newToken } from './token.ts';
import type { Queries } from './transaction-store.ts';
import { newUserCode } from './user-code.ts';
import type { Who } from './who.ts';

export const requestLivesFor = 10 * minute;
export const firstInterval = 5;
const slower = 5;

export type DeviceRequest = Origin & { readonly userCode: string; readonly createdAt: Instant };

/** Null only when every code it could think of was taken: ask again. */
export async function addDeviceRequest(
  queries: Queries,
  ports: Ports,
  from: Origin,
): Promise<{ readonly deviceCode: string; readonly userCode: string } | null> {
  const now = ports.now();
  for (let attempt = 0; attempt < 3; attempt++) {
    const device = newToken(ports);
    const userCode = newUserCode(ports);
    const added = await queries.query(
      `INSERT INTO device_request (device_code_hash, user_code, state, browser, address, poll_after, interval_seconds, created_at, expires_at)
       VALUES ($1, $2, 'waiting', $3, $4, $5, $6, $5, $7) ON CONFLICT (user_code) DO NOTHING`,
      [
        device.hash,
        userCode,
        from.browser,
        from.address,
        new Date(now),
        firstInterval,
        new Date(now + requestLivesFor),
      ],
    );
    if (added.rowCount === 1) return { deviceCode: device.text, userCode };
  }
  return null;
}

/** Only one that still waits: what is decided or too old is nobody's to look at. */
export async function findWaitingRequest(
  queries: Queries,
  userCode: string,
  now: Instant,
): Promise<DeviceRequest | null> {
  const { rows } = await queries.query<Origin & { created_at: Date }>(
    `SELECT browser, address, created_at FROM device_request WHERE user_code = $1 AND state = 'waiting' AND expires_at > $2`,
    [userCode, new Date(now)],
  );
  const [row] = rows;
  if (row === undefined) return null;
  return {
    userCode,
    browser: row.browser,
    address: row.address,
    createdAt: instant(row.created_at.getTime()),
  };
}

/** True for the one who decides first. */
export async function decideRequest(
  queries: Queries,
  userCode: string,
  decision: 'approved' | 'denied',
  who: Pick<Who, 'workspace' | 'person'>,
  now: Instant,
): Promise<boolean> {
  const decided = await queries.query(
    `UPDATE device_request SET state = $2, workspace_id = $3, person_id = $4
     WHERE user_code = $1 AND state = 'waiting' AND expires_at > $5`,
    [userCode, decision, who.workspace, who.person, new Date(now)],
  );
  return decided.rowCount === 1;
}

/** Turns an approved request into an open session, once, however many ask at the same time. */
export async function collectSession(
  queries: Queries,
  ports: Ports,
  deviceCodeHash: Buffer,
): Promise<string | null> {
  const token = newToken(ports);
  const now = ports.now();
  const opened = await queries.query(
    `WITH taken AS (
       DELETE FROM device_request AS request USING person
       WHERE request.device_code_hash = $1 AND request.state = 'approved' AND request.expires_at > $2
         AND person.workspace_id = request.workspace_id AND person.id = request.person_id AND person.active
       RETURNING request.workspace_id, request.person_id, request.browser, request.address)
     INSERT INTO session (workspace_id, id, person_id, kind, token_hash, browser, address, created_at, last_used_at, expires_at)
     SELECT workspace_id, $3, person_id, 'device', $4, browser, address, $2, $2, $5 FROM taken`,
    [deviceCodeHash, new Date(now), ports.newId(), token.hash, new Date(expiryOf('device', now, now))],
  );
  return opened.rowCount === 1 ? token.text : null;
}

export type Waiting = 'unknown' | 'expired' | 'denied' | 'too soon' | 'waiting';

/** Who asks before it is time waits longer from then on. */
export async function notePoll(queries: Queries, deviceCodeHash: Buffer, now: Instant): Promise<Waiting> {
  const { rows } = await queries.query<{ state: string; expired: boolean; early: boolean }>(
    `WITH before AS (SELECT device_code_hash, state, poll_after > $2 AS early, expires_at <= $2 AS expired,
         LEAST(60, interval_seconds + CASE WHEN poll_after > $2 THEN $3::int ELSE 0 END) AS interval_seconds
       FROM device_request WHERE device_code_hash = $1 FOR UPDATE),
     noted AS (UPDATE device_request SET interval_seconds = before.interval_seconds,
         poll_after = $2::timestamptz + before.interval_seconds * interval '1 s'
       FROM before WHERE device_request.device_code_hash = before.device_code_hash AND before.state = 'waiting')
     SELECT state, expired, early FROM before`,
    [deviceCodeHash, new Date(now), slower],
  );
  const [row] = rows;
  if (row === undefined) return 'unknown';
  if (row.expired) return 'expired';
  if (row.state === 'denied') return 'denied';
  return row.early ? 'too soon' : 'waiting';
}
