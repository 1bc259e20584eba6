import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import { parse } from 'csv-parse/sync';
import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { exportFiles } from '#server/workspaces/export-files.ts';
import { addExportRoutes } from '#server/workspaces/export-routes.ts';
import { exportToFolder } from '#server/workspaces/export-to-folder.ts';
import { findWorkspace } from '#server/workspaces/find-workspace-store.ts';
import { ownedTables } from '#server/workspaces/owned-tables.ts';
import { openSnapshot, type Snapshot } from '#server/workspaces/snapshot-store.ts';
import { hand, record, seam } from '../../support/company.ts';
import { noteWith, type Wish } from '../../support/handoffs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openOffice } from '../access/office.ts';
import { letIn } from '../access/people.ts';
import { visitor } from '../access/visitor.ts';
import { fillWorkspace, secret } from './filled-workspace.ts';

const office = await openOffice();
const { pool, url } = office.database;
const app = fastify();
await app.register(cookie);
addExportRoutes(app, office.access, office.database);
await app.ready();

const [ours, theirs] = [await fillWorkspace(office, 'Quartz'), await fillWorkspace(office, 'Rowan')];

const formulas = ['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '＝1', '＋1', '－1', '＠a', ' =1'];
for (const [index, name] of formulas.entries()) {
  const about = { ...record, id: `r${index}`, name: name.trim() === '' ? 'x' : name };
  const wish = { type: 'Send', seam: seam.id, record: about, note: noteWith(), to: [hand('rita')] } as Wish;
  await ours.does(`formula-${index}`, wish, 'sam');
}
await pool.query(`UPDATE person SET name = '=cmd|calc' WHERE workspace_id = $1 AND id = 'ravi'`, [ours.id]);

type Asked = { readonly token?: string; readonly headers?: Readonly<Record<string, string>> };

const download = (file: string, { token = ours.session.token, headers = {} }: Asked = {}) =>
  visitor(app).send({
    method: 'GET',
    url: `/export/${file}`,
    headers: { cookie: `baton=${token}`, ...headers },
  });

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one));
const sheetOf = (text: string): readonly (readonly string[])[] => parse(text, { bom: true });

describe('the export of a workspace', () => {
  it('holds every row of every table that is its own, and says at its end how many', async () => {
    const answer = await download('workspace.jsonl');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toBe('attachment; filename="workspace.jsonl"');
    const lines = linesOf(answer.text);
    expect(lines[0]).toMatchObject({
      baton: 'export',
      format: 1,
      workspace: { id: ours.id, name: 'Quartz' },
    });
    const { end, rows } = lines.at(-1);
    expect(end).toBe(true);
    for (const { name } of ownedTables.filter(({ isOwn }) => isOwn)) {
      const { rows: counted } = await pool.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM "${name}" WHERE workspace_id = $1`,
        [ours.id],
      );
      const count = counted[0]?.count ?? -1;
      expect({ name, count: rows[name] }).toEqual({ name, count });
      expect(count).toBeGreaterThan(0);
      expect(lines.filter(({ table }) => table === name)).toHaveLength(count);
    }
  });

  it('shows nothing that opens a door, and nothing of another company', async () => {
    const hashes = await pool.query<{ hash: string }>(
      `SELECT encode(token_hash, 'hex') AS hash FROM session UNION ALL SELECT encode(token_hash, 'hex') FROM access_link
       UNION ALL SELECT password_hash FROM account WHERE password_hash IS NOT NULL`,
    );
    expect(hashes.rows.length).toBeGreaterThan(5);
    for (const { name } of exportFiles) {
      const { text } = await download(name);
      expect(text).not.toContain(secret);
      expect(text).not.toContain(Buffer.from(secret).toString('hex'));
      for (const { hash } of hashes.rows) expect(text).not.toContain(hash);
      expect(text).not.toContain(theirs.id);
      expect(text).not.toContain('Rowan');
    }
  });

  it('has no cell a spreadsheet would run, whatever people wrote', async () => {
    for (const { name } of exportFiles.filter((file) => file.name.endsWith('.csv'))) {
      const cells = sheetOf((await download(name)).text).flat();
      for (const cell of cells) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]|^[\t\r]/);
    }
    const [, ...rows] = sheetOf((await download('handoffs.csv')).text);
    const names = rows.map((row) => row[4]);
    for (const formula of formulas) expect(names).toContain(`'${formula}`);
  });

  it('writes handoffs, events, promises and people so that a person can read them', async () => {
    const handoffs = sheetOf((await download('handoffs.csv')).text);
    const open = Object.fromEntries(
      (handoffs[0] ?? []).map((name, at) => [name, handoffs.find(([id]) => id === 'open')?.[at]]),
    );
    expect(open).toMatchObject({
      ...{ status: 'accepted', seam: 'Sales to onboarding', sender: 'Sam', holder: 'Rita', turn: 'Rita' },
      wanted: 'Priya signs the amended statement of work',
      note: expect.stringContaining('Background: Written at Quartz'),
    });
    const events = sheetOf((await download('events.csv')).text).filter(([id]) => id === 'open');
    expect(events.map(([, number, type, , by]) => [number, type, by])).toEqual([
      ['1', 'Sent', 'Sam'],
      ['2', 'Accepted', 'Rita'],
    ]);
    const promises = sheetOf((await download('promises.csv')).text);
    expect(promises[1]).toEqual([
      ...[
        'closed',
        'Acme renewal',
        `'=HYPERLINK("http://evil.test")`,
        'Priya Nair',
        '2026-12-18',
        '2026-12-18',
      ],
      ...['0', 'no', 'Rita', 'awaited', 'open'],
    ]);
    const people = sheetOf((await download('people.csv')).text);
    expect(people).toContainEqual([
      'Rita',
      'rita@example.test',
      'onboarding',
      'cora@example.test',
      'member',
      'yes',
    ]);
  });

  it('is for an admin in the browser, asked from Baton’s own page', async () => {
    const status = async (asked: Asked, file = 'workspace.jsonl') => (await download(file, asked)).status;
    const member = await letIn(office, ours.member, 'web');
    const device = await letIn(office, ours.admin, 'device');
    expect(await status({ token: 'a'.repeat(43) })).toBe(401);
    expect(await status({ token: member.token })).toBe(403);
    expect(await status({ token: device.token })).toBe(401);
    expect(await status({ headers: { authorization: `Bearer ${device.token}` } })).toBe(403);
    expect(await status({ headers: { origin: 'http://evil.test' } })).toBe(403);
    for (const site of ['cross-site', 'same-site'])
      expect(await status({ headers: { 'sec-fetch-site': site } })).toBe(403);
    expect(await status({ headers: { 'sec-fetch-site': 'same-origin', origin: 'http://baton.test' } })).toBe(
      200,
    );
    expect(await status({}, 'nothing.csv')).toBe(404);
    expect(await status({}, encodeURIComponent('../main.ts'))).toBe(404);
  });

  it('happens once at a time for a workspace, and again when the one before is over', async () => {
    const first = await snapshotOf(ours.id);
    const second = await download('people.csv');
    expect(second.status).toBe(429);
    expect(second.json()).toEqual({ sentence: expect.stringContaining('on its way already') });
    expect((await download('people.csv', { token: theirs.session.token })).status).toBe(200);
    await first.close();
    expect((await download('people.csv')).status).toBe(200);
  });
});

async function snapshotOf(workspace: string): Promise<Snapshot> {
  const opened = await openSnapshot(url, workspace);
  if (!opened.ok) throw new Error(`There is no snapshot: ${opened.reason}`);
  return opened.value;
}

it('reads a large table a little at a time, all of one moment', async () => {
  const many = await fillWorkspace(office, 'Spruce');
  const add = (from: number, to: number) =>
    pool.query(
      `INSERT INTO waiting (workspace_id, person_id, handoff_id) SELECT $1, 'sam', 'many-' || n FROM generate_series($2::int, $3::int) n`,
      [many.id, from, to],
    );
  await add(1, 1_000);
  const snapshot = await snapshotOf(many.id);
  const sizes: number[] = [];
  const select = `SELECT handoff_id FROM waiting WHERE workspace_id = $1 AND handoff_id LIKE 'many-%'`;
  for await (const rows of snapshot.read(select)) {
    if (sizes.length === 0) await add(1_001, 1_500);
    sizes.push(rows.length);
  }
  await snapshot.close();
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1_000);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
});

describe('the export to a folder', () => {
  it('writes every file for its owner alone, and only into a folder that holds nothing', async () => {
    const folder = join(temporaryFolder(), 'out');
    const written = await exportToFolder(url, ours.id, folder);
    expect(written).toMatchObject({ ok: true });
    expect(readdirSync(folder).sort()).toEqual(exportFiles.map(({ name }) => name).sort());
    expect(linesOf(readFileSync(join(folder, 'workspace.jsonl'), 'utf8')).at(-1)).toMatchObject({
      end: true,
    });
    expect(await exportToFolder(url, ours.id, folder)).toEqual({
      ok: false,
      reason: expect.stringContaining('holds something already'),
    });
  });

  it('leaves nothing behind when it fails', async () => {
    const folder = temporaryFolder();
    const taken = join(folder, 'file');
    writeFileSync(taken, '');
    expect(await exportToFolder(url, ours.id, taken)).toMatchObject({ ok: false });
    const empty = join(folder, 'empty');
    expect(await exportToFolder(url, crypto.randomUUID(), empty)).toMatchObject({ ok: false });
    expect(readdirSync(empty)).toEqual([]);
  });

  it('finds the workspace by its name or id, and says what there is when it does not', async () => {
    expect(await findWorkspace(url, 'Quartz')).toEqual({ ok: true, value: ours.id });
    expect(await findWorkspace(url, ours.id)).toEqual({ ok: true, value: ours.id });
    expect(await findWorkspace(url, 'Quarz')).toEqual({
      ok: false,
      reason: expect.stringMatching(/no workspace called Quarz.*Nothing was exported.*Quartz, Rowan/),
    });
  });
});
