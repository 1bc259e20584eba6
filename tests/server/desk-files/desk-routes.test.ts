import { describe, expect, it } from 'vitest';
import { addAccess } from '#server/access/routes.ts';
import { createApp } from '#server/app.ts';
import { addDeskRoutes, deskPaths } from '#server/desk-files/desk-routes.ts';
import type { DeskFiles } from '#server/desk-files/open-desk.ts';
import { readEnv } from '#server/env.ts';
import { createLog } from '#server/log.ts';
import { appRouter } from '#server/router.ts';
import { openOffice } from '../access/office.ts';
import { addColleague, addCompany, letIn } from '../access/people.ts';
import { visitor } from '../access/visitor.ts';

const file = {
  type: 'text/javascript; charset=utf-8',
  plain: Buffer.from('1'),
  packed: Buffer.from('packed'),
};
const files: DeskFiles = {
  page: Buffer.from('<!doctype html>'),
  assets: new Map([['assets/a-b1.js', file]]),
};

const office = await openOffice();
const env = readEnv({});

async function openDesk(given: DeskFiles | null = files) {
  if (!env.ok) throw new Error('The settings have no defaults.');
  const { access, database, ports, parts } = office;
  const app = createApp({ env: env.value, database, ports, log: createLog('silent') });
  await addAccess(app, appRouter, access, parts);
  addDeskRoutes(app, access, async () => given);
  const acme = await addCompany(office, 'Acme');
  const ada = await addColleague(office, acme, 'Ada', 'member');
  const browser = visitor(app);
  return {
    browser,
    signIn: async () => browser.cookies.set('baton', (await letIn(office, ada, 'web')).token),
  };
}

describe('the desk', () => {
  it('asks a stranger to sign in, and comes back to the address they wanted', async () => {
    const { browser } = await openDesk();
    const asked = await browser.open('/handoffs/a%20b?x=1');
    expect([asked.status, asked.headers.location]).toEqual([
      303,
      `/sign-in?next=${encodeURIComponent('/handoffs/a%20b?x=1')}`,
    ]);
  });

  it('is the same page at each of its addresses, and may run nothing but its own files', async () => {
    const { browser, signIn } = await openDesk();
    await signIn();
    for (const path of deskPaths) {
      const page = await browser.open(path.replace(/:\w+/, 'one'));
      expect([path, page.status, page.text]).toEqual([path, 200, '<!doctype html>']);
      const policy = String(page.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy).not.toMatch(/unsafe|data:|\*/);
      expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'DENY' });
    }
  });

  it('is at no other address', async () => {
    const { browser, signIn } = await openDesk();
    await signIn();
    for (const path of ['/handoffs', '/handoffs/a/b', '/nothing', '/index.html'])
      expect([path, (await browser.open(path)).status]).toEqual([path, 404]);
  });

  it('gives its files out to be kept for good, and nothing beside them', async () => {
    const { browser } = await openDesk();
    const kept = await browser.open('/assets/a-b1.js');
    expect([kept.status, kept.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    for (const path of ['/assets/', '/assets/other.js', '/assets/../package.json', '/assets/%2e%2e%2fx'])
      expect([path, (await browser.open(path)).status]).toEqual([path, 404]);
  });

  it('says what to do when it could not be built', async () => {
    const { browser, signIn } = await openDesk(null);
    await signIn();
    const page = await browser.open('/');
    expect(page.status).toBe(503);
    expect(page.text).toContain('npm run build:desk');
  });
});
