import { beforeAll, describe, expect, it } from 'vitest';
import { addLink } from '#server/access/link-store.ts';
import { type Role, roles } from '#server/access/role.ts';
import { endSession } from '#server/access/session-store.ts';
import type { SessionKind } from '#server/access/who.ts';
import { addConnection } from '#server/delivery/connection-store.ts';
import { handle } from '#server/handoffs/handle.ts';
import { appRouter } from '#server/router.ts';
import type { Meta } from '#server/trpc.ts';
import { minute } from '#shared/time/instant.ts';
import { command, sendTo } from '../support/handoffs.ts';
import { createWorkspace, doorAt } from '../support/workspace.ts';
import { openOffice } from './access/office.ts';
import { addColleague, type Colleague, letIn } from './access/people.ts';
import { visitor } from './access/visitor.ts';
import { type Belongings, type Row, rows } from './isolation-rows.ts';

const office = await openOffice({ canMail: false });
const { pool } = office.database;
const door = doorAt(pool);

/** Written into everything the other company has: it may stand in no answer. */
const marker = 'Zwischenraum';

type Company = { readonly id: string; readonly staff: Record<Role, Colleague>; readonly name: string };

async function openCompany(name: string): Promise<Company> {
  const id = await createWorkspace(pool);
  await pool.query('UPDATE workspace SET name = $2 WHERE id = $1', [id, name]);
  await pool.query(`UPDATE person SET name = name || ' of ' || $2 WHERE workspace_id = $1`, [id, name]);
  const hire = (role: Role) => addColleague(office, id, `${name}-${role}`, role);
  const staff = {
    member: await hire('member'),
    lead: await hire('lead'),
    owner: await hire('owner'),
    admin: await hire('admin'),
  };
  return { id, staff, name };
}

let made = 0;

/** A fresh set of things a row may name; some calls use them up. */
async function belongingsOf({ id, staff, name }: Company): Promise<Belongings> {
  made += 1;
  const guest = await addColleague(office, id, `${name}-colleague-${made}`, 'member');
  const { id: session } = await letIn(office, guest, 'web');
  const handoff = `handoff-${name}-${made}`;
  const send = { ...command(sendTo('rita'), 'sam', `command-${name}-${made}`), handoff };
  const sent = await handle(door, id, send);
  if (sent.outcome !== 'accepted') throw new Error(`The handoff was not sent: ${JSON.stringify(sent)}`);
  const address = `${name.toLowerCase()}-${made}@guests.test`;
  const invited = {
    workspace: id,
    address,
    person: null,
    name,
    role: 'member',
    createdBy: staff.admin.person,
  } as const;
  const { id: invitation } = await addLink(pool, office.ports, 'invitation', invited);
  return {
    colleague: guest.person,
    address,
    session,
    invitation,
    handoff,
    record: { host: 'hubspot', type: 'deal', id: '4711' },
    ...(await setupOf(id, name, guest.person)),
  };
}

/** A team with a rota, somebody who will be away, a seam and its template. */
async function setupOf(id: string, name: string, person: string) {
  const [team, rota, absence] = [`team-${name}-${made}`, `rota-${name}-${made}`, `absence-${name}-${made}`];
  await pool.query(
    `INSERT INTO team (workspace_id, id, name, calendar) SELECT $1, $2, $3, calendar FROM team WHERE workspace_id = $1 LIMIT 1`,
    [id, team, name],
  );
  await pool.query(
    `INSERT INTO rota (workspace_id, id, name, team_id, shifts) VALUES ($1, $2, $3, $4, '[]')`,
    [id, rota, name, team],
  );
  await pool.query(
    `INSERT INTO absence (workspace_id, id, person_id, from_at, to_at) VALUES ($1, $2, $3, '2027-01-04', '2027-01-05')`,
    [id, absence, person],
  );
  const [seam, template] = [`seam-${name}-${made}`, `template-${name}-${made}`];
  await pool.query(
    `INSERT INTO seam (workspace_id, id, data)
     SELECT $1, $2, data || jsonb_build_object('id', $2::text, 'name', $3::text, 'owner', $4::text) FROM seam
     WHERE workspace_id = $1 LIMIT 1`,
    [id, seam, name, person],
  );
  await pool.query(
    `INSERT INTO template_version (workspace_id, id, version, data)
     SELECT $1, $2, 1, data || jsonb_build_object('id', $2::text, 'name', $3::text) FROM template_version
     WHERE workspace_id = $1 LIMIT 1`,
    [id, template, name],
  );
  const { id: connection } = await addConnection(pool, id, {
    ...{ channel: 'webhook', name, url: new URL('https://hooks.example.test/'), teams: [] },
    ...{ hears: 'everything', showsNote: false },
  });
  return { team, rota, absence, seam, template, connection };
}

let [ours, theirs] = [await openCompany('Ourselves'), await openCompany(marker)];

const { rows: tables } = await pool.query<{ name: string; key: string }>(
  `SELECT table_name AS name, column_name AS key FROM information_schema.columns
   WHERE table_schema = 'public' AND (column_name = 'workspace_id' OR (table_name, column_name) = ('workspace', 'id'))
   ORDER BY 1`,
);
const fingerprints = tables
  .map(
    ({ name, key }) => `SELECT '${name}' AS name, count(*)::int AS rows,
       md5(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), '')) AS print FROM "${name}" AS t WHERE ${key} = $1`,
  )
  .join(' UNION ALL ');

/** A fingerprint of every row of a company in every table that knows companies. */
async function everythingOf({ id }: Company): Promise<string> {
  const { rows: found } = await pool.query<{ name: string; rows: number; print: string }>({
    name: 'fingerprints',
    text: fingerprints,
    values: [id],
  });
  return found.map(({ name, rows: many, print }) => `${name}: ${many} rows, ${print}`).join('\n');
}

type Caller = { readonly cookie?: string; readonly authorization?: string };

const callerWith = (token: string, kind: SessionKind): Caller =>
  kind === 'device' ? { authorization: `Bearer ${token}` } : { cookie: `baton=${token}` };

async function callerIn(role: Role, kind: SessionKind): Promise<Caller> {
  return callerWith((await letIn(office, ours.staff[role], kind)).token, kind);
}

async function call(name: string, type: string, input: unknown, { cookie, authorization }: Caller) {
  const headers = {
    origin: 'http://baton.test',
    ...(cookie === undefined ? {} : { cookie }),
    ...(authorization === undefined ? {} : { authorization }),
  };
  const browser = visitor(office.app);
  if (type === 'mutation') return browser.tell(name, input ?? {}, headers);
  const query = input === null ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  return browser.send({ method: 'GET', url: `/trpc/${name}${query}`, headers });
}

type Known = { readonly _def: { readonly type: string; readonly meta?: Meta } };
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Known>).map(
  ([name, { _def }]) => ({
    name,
    type: _def.type,
    meta: _def.meta,
    row: (rows as Record<string, Row | undefined>)[name],
  }),
);

it('has a row for every procedure and a procedure for every row, which agree on the doors', () => {
  expect(procedures.map(({ name }) => name).sort()).toEqual(Object.keys(rows).sort());
  for (const { name, meta, row } of procedures) {
    expect({ name, ...meta }).toEqual({ name, access: row?.access, role: row?.role });
  }
});

describe.each(procedures)('$name', ({ name, type, row }) => {
  if (row === undefined) return;
  // Fresh ones, since every look at all they have costs as much as they have.
  beforeAll(async () => {
    [ours, theirs] = [await openCompany('Ourselves'), await openCompany(marker)];
  });
  const { access, role, input } = row;
  const kinds: readonly SessionKind[] =
    access === 'any' || access === 'public' ? ['web', 'device'] : [access];
  const [kind = 'web'] = kinds;
  const inputOf = async (company: Company) => (input === null ? null : input(await belongingsOf(company)));

  it.each(kinds)('works for whoever may (%s)', async (with_) => {
    const answer = await call(name, type, await inputOf(ours), await callerIn(role, with_));
    expect(answer.text).not.toContain('"malformed"');
    expect(answer.status).toBe(200);
  });

  if (access !== 'public') {
    it('is closed without a session, with one that is expired, revoked, made up or shown at the wrong door', async () => {
      const owner = ours.staff[role];
      const [expired, revoked] = [await letIn(office, owner, kind), await letIn(office, owner, kind)];
      await endSession(pool, owner, revoked.id);
      await pool.query('UPDATE session SET expires_at = $2 WHERE id = $1', [
        expired.id,
        new Date(office.clock.now - minute),
      ]);
      const [web, device] = [await letIn(office, owner, 'web'), await letIn(office, owner, 'device')];
      const callers = [
        {},
        ...[expired.token, revoked.token, 'a'.repeat(43)].map((token) => callerWith(token, kind)),
        callerWith(web.token, 'device'),
        callerWith(device.token, 'web'),
      ];
      const before = await everythingOf(ours);
      const given = input?.({ ...none }) ?? null;
      for (const caller of callers) expect((await call(name, type, given, caller)).status).toBe(401);
      expect(await everythingOf(ours)).toBe(before);
    });
  }

  const others = (['web', 'device'] as const).filter((other) => !kinds.includes(other));
  it.each(others)('is closed to a session of the other kind (%s)', async (other) => {
    const [given, caller] = [await inputOf(ours), await callerIn('admin', other)];
    const before = await everythingOf(ours);
    expect((await call(name, type, given, caller)).status).toBe(403);
    expect(await everythingOf(ours)).toBe(before);
  });

  const lower = roles.slice(0, roles.indexOf(role));
  it.each(lower)('is closed to a lower role (%s)', async (less) => {
    const [given, caller] = [await inputOf(ours), await callerIn(less, kind)];
    const before = await everythingOf(ours);
    expect((await call(name, type, given, caller)).status).toBe(403);
    expect(await everythingOf(ours)).toBe(before);
  });

  it.each(kinds)(
    'neither shows nor touches anything of another company, and answers as if it were not there (%s)',
    async (with_) => {
      const [given, caller] = [await inputOf(theirs), await callerIn('admin', with_)];
      const before = await everythingOf(theirs);
      const answer = await call(name, type, given, caller);
      expect(answer.status).toBeLessThan(500);
      expect(withoutQuestion(answer.text, given)).not.toContain(marker);
      expect(await everythingOf(theirs)).toBe(before);
      const unknown = input === null ? null : input(none);
      if (JSON.stringify(unknown) === JSON.stringify(given)) return;
      const never = await call(name, type, unknown, await callerIn('admin', with_));
      expect(withoutChance(withoutQuestion(answer.text, given))).toBe(
        withoutChance(withoutQuestion(never.text, unknown)),
      );
    },
  );
});

const none: Belongings = {
  colleague: 'id-of-nobody',
  address: 'nobody@guests.test',
  session: 'id-of-no-session',
  invitation: 'id-of-no-invitation',
  handoff: 'handoff-of-nobody',
  record: { host: 'hubspot', type: 'deal', id: '4711' },
  team: 'id-of-no-team',
  rota: 'id-of-no-rota',
  absence: 'id-of-no-absence',
  seam: 'id-of-no-seam',
  template: 'id-of-no-template',
  connection: '00000000-0000-4000-8000-000000000000',
};

/** What was asked may be repeated in the answer; it shows nobody anything. */
const withoutQuestion = (text: string, given: unknown): string =>
  Object.values(typeof given === 'object' && given !== null ? given : {})
    .filter((value): value is string => typeof value === 'string')
    .reduce((rest, value) => rest.replaceAll(value, ''), text);

/** Ids and tokens made for the answer are new each time. */
const withoutChance = (text: string): string =>
  text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\w-]{43}/g, '…');
