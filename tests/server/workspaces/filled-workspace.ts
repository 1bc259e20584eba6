import type pg from 'pg';
import { addLink } from '#server/access/link-store.ts';
import { handle } from '#server/handoffs/handle.ts';
import { ownedTables } from '#server/workspaces/owned-tables.ts';
import { command, given, noteWith, promise, readBack, sendTo, type Wish } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';
import type { Office } from '../access/office.ts';
import { addColleague, letIn } from '../access/people.ts';

/** What may stand in no export: written wherever something opens a door. */
export const secret = 'sesame-opens-this';

/** A company with something in every table. */
export async function fillWorkspace(office: Office, name: string) {
  const { pool } = office.database;
  const id = await createWorkspace(pool);
  await pool.query('UPDATE workspace SET name = $2 WHERE id = $1', [id, name]);
  const admin = await addColleague(office, id, `${name}-admin`, 'admin');
  const member = await addColleague(office, id, `${name}-member`, 'member');
  const session = await letIn(office, admin, 'web');
  await addLink(pool, office.ports, 'invitation', {
    ...{ workspace: id, address: `guest@${name.toLowerCase()}.test`, person: null, name: 'Guest' },
    ...{ role: 'member', createdBy: admin.person },
  });
  const door = doorAt(pool, office.clock);
  const does = async (handoff: string, wish: Wish, by: string) => {
    const answer = await handle(door, id, { ...command(wish, by), handoff });
    if (answer.outcome !== 'accepted') throw new Error(answer.sentence);
  };
  const promises = given([promise({ words: '=HYPERLINK("http://evil.test")' })]);
  const send = {
    ...sendTo('rita'),
    note: noteWith({ promises, background: given(`Written at ${name}`) }),
  } as Wish;
  await does('open', send, 'sam');
  await does('open', { type: 'Accept', readBack }, 'rita');
  await does('closed', send, 'sam');
  await does('closed', { type: 'Withdraw', reason: 'Sent to the wrong team by mistake' }, 'sam');
  await fillTheRest(pool, id, name);
  return { id, name, admin, member, session, does };
}

/** Rows no command writes here. */
async function fillTheRest(pool: pg.Pool, id: string, name: string): Promise<void> {
  const one = crypto.randomUUID();
  const [later, bytes] = ['2027-01-01T00:00Z', Buffer.from(`${name} ${secret}`)];
  await pool.query('DELETE FROM outgoing WHERE workspace_id = $1', [id]);
  const statements: readonly (readonly [string, readonly unknown[]])[] = [
    [
      `INSERT INTO outgoing (workspace_id, id, handoff_id, command_id, kind, channel, lane, is_reminder, facts, state,
         not_before, next_attempt_at) VALUES ($1, $2, 'closed', 'c', 'asked-to-accept', 'mail', 'mail', false, '{}', 'sent', $3, $3)`,
      [one, later],
    ],
    [
      `INSERT INTO delivery_attempt (workspace_id, outgoing_id, attempt, at, took_for, outcome, answer)
       VALUES ($1, $2, 1, $3, 5, 'sent', 'ok')`,
      [one, later],
    ],
    [
      `INSERT INTO connection (workspace_id, id, channel, name, host, teams, hears, shows_note)
       VALUES ($1, $2, 'webhook', $3, 'hooks.test', '{}', 'everything', false)`,
      [one, name],
    ],
    ['INSERT INTO connection_secret (workspace_id, connection_id, url) VALUES ($1, $2, $3)', [one, secret]],
    [
      `INSERT INTO device_request (device_code_hash, user_code, state, browser, address, poll_after, interval_seconds,
         workspace_id, created_at, expires_at) VALUES ($2, $3, 'approved', 'b', 'a', $4, 5, $1, $4, $4)`,
      [bytes, `${name}-${secret}`, later],
    ],
    [
      `INSERT INTO sign_on_attempt (state_hash, browser_hash, nonce, verifier, next, workspace_id, expires_at)
       VALUES ($2, $2, $3, $3, '/', $1, $4)`,
      [bytes, secret, later],
    ],
    [
      `INSERT INTO identity (workspace_id, issuer, subject, person_id, created_at) VALUES ($1, 'i', $2, 'sam', $3)`,
      [name, later],
    ],
    [
      `INSERT INTO absence (workspace_id, id, person_id, from_at, to_at) VALUES ($1, 'a', 'sam', $2, $2)`,
      [later],
    ],
    [`INSERT INTO policy (workspace_id, version, data) VALUES ($1, 1, '{"hosts": [], "rules": []}')`, []],
    [`INSERT INTO seam_draft (workspace_id, data) VALUES ($1, '{"workarounds": []}')`, []],
    [
      `INSERT INTO setup_followed (workspace_id, setup, at, teams, claimed_until) VALUES ($1, 1, $2, '{}', $2)`,
      [later],
    ],
    [
      `INSERT INTO standstill (workspace_id, handoff_id, other_id, look_at) VALUES ($1, 'closed', 'open', $2)`,
      [later],
    ],
    [`INSERT INTO standstill_seen (workspace_id, at, seen_id) VALUES ($1, $2, 'open')`, [later]],
    [
      `INSERT INTO guard_count (workspace_id, host, selectors, day, surface, what, why, times, heard_at)
       VALUES ($1, 'hubspot', '1', '2026-11-23', 'note', 'held', '', 2, $2)`,
      [later],
    ],
    [
      `INSERT INTO guard_report (workspace_id, person_id, id, heard_at) VALUES ($1, 'sam', 'report-1', $2)`,
      [later],
    ],
    [
      `INSERT INTO saved_anyway (workspace_id, person_id, id, surface, verdict, reason, saved_at)
       VALUES ($1, 'sam', 'report-2', 'note', 'nothing', '=1+1', $2)`,
      [later],
    ],
    [`INSERT INTO retention (workspace_id, days, set_by, set_at) VALUES ($1, 3650, 'sam', $2)`, [later]],
    [
      'INSERT INTO erased_handoffs (workspace_id, at, handoffs, closed_before) VALUES ($1, $2, 3, $2)',
      ['2026-01-01T00:00Z'],
    ],
  ];
  for (const [text, values] of statements) await pool.query(text, [id, ...values]);
}

/** Every row of a workspace in every table that knows workspaces, with the number of them by table. */
export async function rowsOf(pool: pg.Pool, workspace: string): Promise<Readonly<Record<string, string>>> {
  const all: Record<string, string> = {};
  for (const { name } of ownedTables) {
    const { rows } = await pool.query<{ all: string | null }>(
      `SELECT string_agg(t::text, E'\\n' ORDER BY t::text) AS all FROM "${name}" AS t WHERE workspace_id = $1`,
      [workspace],
    );
    all[name] = rows[0]?.all ?? '';
  }
  return all;
}
