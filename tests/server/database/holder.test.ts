import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolderAt } from '#server/database/data-folder.ts';
import { claimFolder, findHeld } from '#server/database/holder.ts';
import { identityOf } from '#server/database/process-identity.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const aFolder = () => dataFolderAt(temporaryFolder());

describe('a data folder', () => {
  it('has one holder, and the next one hears who', async () => {
    const folder = aFolder();
    const first = await claimFolder(folder, 'a Baton server', 'http://127.0.0.1:7710');
    expect(first.ok).toBe(true);
    const second = await claimFolder(folder, 'a Baton server');
    expect(second).toMatchObject({ ok: false });
    expect(!second.ok && second.reason).toContain(`process ${process.pid}, since 20`);
    expect(!second.ok && second.reason).toContain('at http://127.0.0.1:7710');
  });

  it('tells whoever comes second before they have loaded anything else', async () => {
    const folder = aFolder();
    const settings = { BATON_DATA: folder.root };
    expect(findHeld(settings)).toBeNull();
    const first = await claimFolder(folder, 'a Baton server', 'http://127.0.0.1:7710');
    expect(findHeld(settings)).toContain(`is in use: a Baton server, process ${process.pid}, since 20`);
    expect(findHeld({ ...settings, DATABASE_URL: 'postgres://elsewhere/baton' })).toBeNull();
    if (first.ok) first.value.release();
    expect(findHeld(settings)).toBeNull();
  });

  it('is free again when the holder lets go', async () => {
    const folder = aFolder();
    const first = await claimFolder(folder, 'a backup');
    if (first.ok) first.value.release();
    expect((await claimFolder(folder, 'a Baton server')).ok).toBe(true);
  });

  it('never has two, however many ask at once', async () => {
    const folder = aFolder();
    const claims = await Promise.all(Array.from({ length: 12 }, () => claimFolder(folder, 'a Baton server')));
    expect(claims.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
    expect(readdirSync(folder.holders).filter((name) => name.endsWith('.json'))).toHaveLength(
      claims.filter(({ ok }) => ok).length,
    );
  });

  it('is not held by the dead, nor by a stranger with their number', async () => {
    const folder = aFolder();
    mkdirSync(folder.holders, { recursive: true });
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const record = {
      since: new Date(0).toISOString(),
      purpose: 'a Baton server',
      address: '',
      claiming: false,
    };
    writeFileSync(join(folder.holders, 'a.json'), JSON.stringify({ ...record, pid: dead, identity: 'x' }));
    writeFileSync(
      join(folder.holders, 'b.json'),
      JSON.stringify({ ...record, pid: process.pid, identity: 'earlier' }),
    );
    writeFileSync(join(folder.holders, 'c.json'), 'half a rec');
    expect((await claimFolder(folder, 'a Baton server')).ok).toBe(true);
    expect(existsSync(join(folder.holders, 'a.json'))).toBe(false);
  });
});

it('counts a process that has ended, and was not collected, as dead', async () => {
  const child = spawn('sh', ['-c', '(exit 0) & echo $!; exec cat'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const uncollected = Number(said.toString());
  await expect.poll(() => identityOf(uncollected)).toBeNull();
  child.stdin.end();
  await once(child, 'exit');
});
