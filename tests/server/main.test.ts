import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dataFolderAt } from '#server/database/data-folder.ts';
import { findPostmaster } from '#server/database/postmaster.ts';
import { isAlive } from '#server/database/process-identity.ts';
import { createTestDatabase } from '../support/database.ts';
import { startServerProcess } from '../support/server-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('npm start', () => {
  it('survives kill -9, leaves no orphan, refuses a second one and stops with its database', async () => {
    const root = temporaryFolder();
    const folder = dataFolderAt(root);
    const killed = startServerProcess({ BATON_DATA: root });
    await killed.up;
    const orphan = findPostmaster(folder)?.pid ?? Number.NaN;
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(isAlive(orphan)).toBe(true);

    const next = startServerProcess({ BATON_DATA: root });
    const address = await next.up;
    expect(isAlive(orphan)).toBe(false);
    expect((await fetch(`${address}/health`)).status).toBe(200);

    const second = await startServerProcess({ BATON_DATA: root }).ended;
    expect(second.code).toBe(1);
    expect(second.said).toContain(`process ${next.child.pid}, since `);
    expect(second.said).toContain(address);

    const own = findPostmaster(folder)?.pid ?? Number.NaN;
    next.child.kill('SIGTERM');
    expect(await next.ended).toMatchObject({ code: 0 });
    expect(isAlive(own)).toBe(false);
    expect(readdirSync(folder.holders)).toEqual([]);
  });

  it('starts again after database and server were killed in one moment', async () => {
    const root = temporaryFolder();
    const folder = dataFolderAt(root);
    const killed = startServerProcess({ BATON_DATA: root });
    await killed.up;
    killed.child.kill('SIGKILL');
    process.kill(findPostmaster(folder)?.pid ?? Number.NaN, 'SIGKILL');
    // On a busy machine a killed process lives on for a moment, and holds its folder as long.
    await killed.ended;
    const next = startServerProcess({ BATON_DATA: root });
    expect((await fetch(`${await next.up}/health`)).status).toBe(200);
  });

  it('says which settings are wrong, all of them, and ends with 1', async () => {
    const { code, said } = await startServerProcess({ PORT: 'x', LOG_LEVEL: 'y' }).ended;
    expect(code).toBe(1);
    expect(
      said
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['PORT', 'LOG_LEVEL']);
  });

  it('says that the port is taken, and ends with 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const database = await createTestDatabase();
    const { code, said } = await startServerProcess({ PORT: port, DATABASE_URL: database }).ended;
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`already listens on 127.0.0.1, port ${port}`));
  });

  it('says what is wrong with DATABASE_URL without repeating its password', async () => {
    const url = new URL(await createTestDatabase());
    url.pathname = '/nowhere';
    const missing = await startServerProcess({ DATABASE_URL: url.href }).ended;
    expect(missing.said).toMatch(/no database nowhere at/);
    url.password = 'wrong-word';
    const refused = await startServerProcess({ DATABASE_URL: url.href }).ended;
    expect(refused.said).toMatch(/refused the user or the password/);
    expect(refused.said).not.toContain('wrong-word');
  });

  it('writes neither a password nor a stack on its way', async () => {
    const root = temporaryFolder();
    const server = startServerProcess({ BATON_DATA: root, LOG_LEVEL: 'debug' });
    const address = await server.up;
    await fetch(`${address}/no/such?token=a-secret`);
    server.child.kill('SIGTERM');
    const { said } = await server.ended;
    expect(said).not.toContain(readFileSync(dataFolderAt(root).password, 'utf8').trim());
    expect(said).not.toContain('a-secret');
    expect(said).toMatch(/Baton has stopped/);
  });
});
