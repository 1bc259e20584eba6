import { expect, it } from 'vitest';
import { offerFirstRun } from '#server/access/first-run-store.ts';
import { openOffice } from './office.ts';
import { goodPassword } from './people.ts';
import { visitor } from './visitor.ts';

const office = await openOffice();
const form = { company: 'Acme', name: 'Ada', address: 'Ada@Acme.test', password: goodPassword };

const pathOf = (link: string | null) => new URL(link ?? 'http://none/').pathname;

it('makes one company and one admin, under twelve clicks at once over three servers and two links', async () => {
  const links = [await offerFirstRun(office.access), await offerFirstRun(office.access)].map(pathOf);
  const servers = [office.app, await office.anotherServer(), await office.anotherServer()];
  const scan = await visitor(office.app).open(links[0] ?? '');
  expect(scan.status).toBe(200);
  const clicks = Array.from({ length: 12 }, (_, index) => {
    const app = servers[index % servers.length] ?? office.app;
    return visitor(app).submit(links[index % 2] ?? '', form);
  });
  const statuses = (await Promise.all(clicks)).map(({ status }) => status).sort();
  expect(statuses).toEqual([303, ...Array.from({ length: 11 }, () => 410)]);
  const { rows } = await office.database.pool.query(
    `SELECT (SELECT count(*)::int FROM workspace) AS workspaces, (SELECT count(*)::int FROM first_run_link) AS links,
            role, email FROM person`,
  );
  expect(rows).toEqual([{ workspaces: 1, links: 0, role: 'admin', email: 'ada@acme.test' }]);
});

it('shows no link once there is a company', async () => {
  expect(await offerFirstRun(office.access)).toBeNull();
});

it('lets the first admin in with what they typed', async () => {
  const ada = visitor(office.app);
  const signedIn = await ada.submit('/sign-in', { address: 'ada@ACME.test', password: goodPassword });
  expect(signedIn).toMatchObject({ status: 303, headers: { location: '/' } });
  expect((await ada.open('/account')).text).toContain('As Ada (ada@acme.test) at Acme.');
});
