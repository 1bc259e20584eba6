import { describe, expect, it } from 'vitest';
import { openOffice } from './office.ts';
import { addColleague, addCompany, type Colleague, goodPassword, letIn } from './people.ts';
import { resultOf, visitor } from './visitor.ts';

const office = await openOffice();

const signedIn = async (who: Colleague) => {
  const browser = visitor(office.app);
  browser.cookies.set('baton', (await letIn(office, who, 'web')).token);
  return browser;
};

describe('somebody who is deactivated', () => {
  it('is out at once, by every way, and their open ends are handed on', async () => {
    const acme = await addCompany(office, 'Acme');
    const [ada, ben] = [
      await addColleague(office, acme, 'Ada', 'admin'),
      await addColleague(office, acme, 'Ben', 'member'),
    ];
    const [admin, out] = [await signedIn(ada), await signedIn(ben)];
    const device = await letIn(office, ben, 'device');
    await visitor(office.app).submit('/sign-in/by-mail', { address: ben.address });
    expect(resultOf(await admin.tell('access.deactivate', { person: ben.person }))).toMatchObject({
      ok: true,
    });
    expect((await out.ask('access.me')).status).toBe(401);
    const headers = { authorization: `Bearer ${device.token}` };
    expect((await visitor(office.app).send({ method: 'GET', url: '/trpc/access.me', headers })).status).toBe(
      401,
    );
    const again = { address: ben.address, password: goodPassword };
    expect((await visitor(office.app).submit('/sign-in', again)).status).toBe(401);
    expect(
      resultOf(await admin.tell('access.invite', { address: ben.address, name: 'Ben', role: 'member' })),
    ).toMatchObject({
      reason: { kind: 'has left' },
    });
    expect(office.left).toEqual([{ workspace: acme, person: ben.person, by: ada.person }]);
    await admin.tell('access.reactivate', { person: ben.person });
    expect((await out.ask('access.me')).status).toBe(401);
    expect((await visitor(office.app).submit('/sign-in', again)).status).toBe(303);
  });
});

describe('the last admin', () => {
  it('stays, even when two admins take it from each other at the same time', async () => {
    for (let round = 0; round < 8; round++) {
      const company = await addCompany(office, 'Birch');
      const [ada, ben] = [
        await addColleague(office, company, 'Ada', 'admin'),
        await addColleague(office, company, 'Ben', 'admin'),
      ];
      const [first, second] = [await signedIn(ada), await signedIn(ben)];
      const answers = await Promise.all([
        first.tell('access.changeRole', { person: ben.person, role: 'member' }),
        second.tell('access.deactivate', { person: ada.person }),
      ]);
      const done = answers.filter(
        (answer) => answer.status === 200 && (resultOf(answer) as { ok: boolean }).ok,
      );
      expect(done).toHaveLength(1);
      const { rows } = await office.database.pool.query(
        `SELECT count(*)::int AS admins FROM person WHERE workspace_id = $1 AND role = 'admin' AND active`,
        [company],
      );
      expect(rows).toEqual([{ admins: 1 }]);
    }
  });

  it('hears why', async () => {
    const company = await addCompany(office, 'Cedar');
    const ada = await addColleague(office, company, 'Ada', 'admin');
    const answer = resultOf(
      await (await signedIn(ada)).tell('access.changeRole', { person: ada.person, role: 'member' }),
    );
    expect(answer).toMatchObject({
      ok: false,
      reason: { kind: 'last admin', sentence: expect.stringContaining('only admin') },
    });
  });
});

describe('a change of role', () => {
  it('counts from the next request on', async () => {
    const company = await addCompany(office, 'Dune');
    const [ada, ben] = [
      await addColleague(office, company, 'Ada', 'admin'),
      await addColleague(office, company, 'Ben', 'member'),
    ];
    const [admin, other] = [await signedIn(ada), await signedIn(ben)];
    expect((await other.ask('access.invitations')).status).toBe(403);
    await admin.tell('access.changeRole', { person: ben.person, role: 'admin' });
    expect((await other.ask('access.invitations')).status).toBe(200);
    await other.tell('access.changeRole', { person: ada.person, role: 'lead' });
    expect((await admin.ask('access.invitations')).status).toBe(403);
  });
});
