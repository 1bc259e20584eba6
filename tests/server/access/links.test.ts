import { describe, expect, it } from 'vitest';
import type { LinkMessage } from '#server/access/access.ts';
import { limits } from '#server/access/limits.ts';
import { minute } from '#shared/time/instant.ts';
import { openOffice, publicUrl } from './office.ts';
import { addColleague, addCompany, goodPassword, letIn } from './people.ts';
import { resultOf, visitor } from './visitor.ts';

const office = await openOffice();
const quiet = await openOffice({ canMail: false });
const acme = await addCompany(office, 'Acme');
const ada = await addColleague(office, acme, 'Ada', 'admin', 'ada@acme.test');
const password = 'seven brass kettles hum';

const signedIn = async (at = office, who = ada) => {
  const browser = visitor(at.app);
  browser.cookies.set('baton', (await letIn(at, who, 'web')).token);
  return browser;
};

type Invited = {
  readonly ok: boolean;
  readonly value: { readonly id: string; readonly link: string; readonly mailed: boolean };
};
const invite = async (address: string, role = 'member') =>
  resultOf(await (await signedIn()).tell('access.invite', { address, name: 'Ben', role })) as Invited;
const pathOf = (link: string) => new URL(link).pathname;

/** Takes the next mail to an address out of the box; it is posted behind the answer, so it may still be on its way. */
async function mailTo(address: string): Promise<LinkMessage> {
  for (;;) {
    const mail = office.mails.find(({ to }) => to === address);
    if (mail !== undefined) {
      office.mails.splice(office.mails.indexOf(mail), 1);
      return mail;
    }
    await office.nextMail();
  }
}

describe('an invitation', () => {
  it('lets one in under twelve clicks at once, and is not used up by being looked at', async () => {
    const { value } = await invite('Ben@acme.test', 'lead');
    expect(value.link.startsWith(publicUrl.href)).toBe(true);
    expect(await mailTo('ben@acme.test')).toMatchObject({
      purpose: 'invitation',
      company: 'Acme',
      link: value.link,
    });
    const path = pathOf(value.link);
    for (let scan = 0; scan < 3; scan++)
      expect((await visitor(office.app).open(path)).text).toContain('Join Acme');
    const servers = [office.app, await office.anotherServer()];
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        visitor(servers[index % 2] ?? office.app).submit(path, { name: 'Ben Ash', password }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      303,
      ...Array.from({ length: 11 }, () => 410),
    ]);
    const ben = visitor(office.app);
    await ben.submit('/sign-in', { address: 'ben@acme.test', password });
    expect(resultOf(await ben.ask('access.me'))).toMatchObject({
      name: 'Ben Ash',
      role: 'lead',
      company: 'Acme',
    });
  });

  it('makes one person of two invitations, and keeps the role of somebody already listed', async () => {
    const { pool } = office.database;
    await pool.query(
      `INSERT INTO person (workspace_id, id, name, email, role) VALUES ($1, 'cora', 'Cora', 'Cora@acme.test', 'owner')`,
      [acme],
    );
    const [one, two] = [await invite('cora@acme.test', 'admin'), await invite('cora@acme.test', 'admin')];
    const answers = await Promise.all(
      [one, two].map(({ value }) => visitor(office.app).submit(pathOf(value.link), { name: 'C', password })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
    const { rows } = await pool.query(`SELECT id, role FROM person WHERE lower(email) = 'cora@acme.test'`);
    expect(rows).toEqual([{ id: 'cora', role: 'owner' }]);
    expect(await invite('cora@acme.test')).toMatchObject({ ok: false, reason: { kind: 'has an account' } });
  });

  it('joins the person who is added to the list of people in the same moment', async () => {
    const { pool } = office.database;
    const { value } = await invite('nia@acme.test');
    const editor = await pool.connect();
    try {
      await editor.query('BEGIN');
      await editor.query(
        `INSERT INTO person (workspace_id, id, name, email) VALUES ($1, 'nia', 'Nia', 'nia@acme.test')`,
        [acme],
      );
      const accepted = visitor(office.app).submit(pathOf(value.link), { name: 'Nia', password });
      const waits = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      while ((await pool.query(waits)).rows.length === 0) await pool.query('SELECT 1');
      await editor.query('COMMIT');
      expect((await accepted).status).toBe(303);
    } finally {
      editor.release();
    }
    const { rows } = await pool.query(`SELECT id FROM person WHERE email = 'nia@acme.test'`);
    expect(rows).toEqual([{ id: 'nia' }]);
  });

  it('is void when it is withdrawn, and after a week', async () => {
    const [withdrawn, old] = [await invite('dan@acme.test'), await invite('eli@acme.test')];
    const admin = await signedIn();
    expect(resultOf(await admin.ask('access.invitations'))).toEqual(
      expect.arrayContaining([expect.objectContaining({ address: 'dan@acme.test', role: 'member' })]),
    );
    await admin.tell('access.withdrawInvitation', { invitation: withdrawn.value.id });
    expect((await visitor(office.app).open(pathOf(withdrawn.value.link))).status).toBe(410);
    expect((await visitor(office.app).open(pathOf(old.value.link))).status).toBe(200);
    office.pass(7 * 24 * 60 * minute);
    expect((await visitor(office.app).submit(pathOf(old.value.link), { name: 'Eli', password })).status).toBe(
      410,
    );
  });

  it('asks again, in the form, for a password that would be guessed', async () => {
    const { value } = await invite('fay@acme.test');
    const answer = await visitor(office.app).submit(pathOf(value.link), {
      name: 'Fay',
      password: 'fay@acme.test',
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('close to your name or address');
    expect((await visitor(office.app).open(pathOf(value.link))).status).toBe(200);
  });

  it('is stored as a hash only', async () => {
    const { value } = await invite('gus@acme.test');
    const token = value.link.split('/').at(-1) ?? '';
    const { rows } = await office.database.pool.query('SELECT * FROM access_link');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('a reset', () => {
  it('answers strangers as it answers people, and mails nobody else', async () => {
    const server = await office.anotherServer();
    const known = await visitor(server).submit('/reset', { address: ada.address });
    const stranger = await visitor(server).submit('/reset', { address: 'stranger@acme.test' });
    expect(stranger).toMatchObject({ status: known.status, text: known.text });
    await server.close();
    const resets = office.mails.filter(({ purpose }) => purpose === 'reset');
    expect(resets).toMatchObject([{ to: ada.address, name: 'Ada' }]);
    office.mails.splice(0);
  });

  it('changes the password once, ends every session and device, and every other link', async () => {
    const [web, device] = [await letIn(office, ada, 'web'), await letIn(office, ada, 'device')];
    await visitor(office.app).submit('/reset', { address: ada.address });
    const mail = await mailTo(ada.address);
    await visitor(office.app).submit('/sign-in/by-mail', { address: ada.address });
    const magic = await mailTo(ada.address);
    const path = pathOf(mail.link);
    await visitor(office.app).open(path);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => visitor(office.app).submit(path, { password })),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const old = visitor(office.app);
    old.cookies.set('baton', web.token);
    expect((await old.ask('access.me')).status).toBe(401);
    const headers = { authorization: `Bearer ${device.token}` };
    expect((await visitor(office.app).send({ method: 'GET', url: '/trpc/access.me', headers })).status).toBe(
      401,
    );
    expect((await visitor(office.app).submit(pathOf(magic.link), {})).status).toBe(410);
    expect(
      (await visitor(office.app).submit('/sign-in', { address: ada.address, password: goodPassword })).status,
    ).toBe(401);
    expect((await visitor(office.app).submit('/sign-in', { address: ada.address, password })).status).toBe(
      303,
    );
  });

  it('fills nobody’s letter box', async () => {
    office.pass(24 * 60 * minute);
    const hal = await addColleague(office, acme, 'Hal', 'member');
    const server = await office.anotherServer();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        visitor(server, `198.51.100.${index}`).submit('/reset', { address: hal.address }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await server.close();
    const many = office.mails.filter(({ to }) => to === hal.address).length;
    expect(many).toBe(limits.linkByAccount.most);
  });

  it('goes through an admin where no mail goes out, and only there', async () => {
    const birch = await addCompany(quiet, 'Birch');
    const [boss, ivy] = [
      await addColleague(quiet, birch, 'Boss', 'admin'),
      await addColleague(quiet, birch, 'Ivy', 'member'),
    ];
    const made = resultOf(
      await (await signedIn(quiet, boss)).tell('access.resetLinkFor', { person: ivy.person }),
    );
    const { link } = (made as { value: { link: string } }).value;
    expect((await visitor(quiet.app).submit(pathOf(link), { password })).status).toBe(303);
    expect(
      resultOf(await (await signedIn()).tell('access.resetLinkFor', { person: ada.person })),
    ).toMatchObject({ ok: false });
    expect((await visitor(quiet.app).open('/reset')).text).toContain('ask an admin');
    expect((await visitor(quiet.app).submit('/reset', { address: ivy.address })).text).toContain(
      'nothing was sent',
    );
  });
});

describe('a sign-in by mail', () => {
  it('works once, by the button, for fifteen minutes', async () => {
    const jan = await addColleague(office, acme, 'Jan', 'member');
    const ask = async () => {
      await visitor(office.app).submit('/sign-in/by-mail', { address: jan.address });
      return pathOf((await mailTo(jan.address)).link);
    };
    const path = await ask();
    const page = await visitor(office.app).open(path);
    expect(page.text).toContain('sign in as Jan');
    expect(page.headers['set-cookie']).toBeUndefined();
    const answers = await Promise.all(Array.from({ length: 12 }, () => visitor(office.app).submit(path, {})));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const late = await ask();
    office.pass(15 * minute);
    expect((await visitor(office.app).submit(late, {})).status).toBe(410);
  });

  it('is no reset and no invitation', async () => {
    await visitor(office.app).submit('/sign-in/by-mail', { address: ada.address });
    const token =
      pathOf((await mailTo(ada.address)).link)
        .split('/')
        .at(-1) ?? '';
    expect((await visitor(office.app).submit(`/reset/${token}`, { password })).status).toBe(410);
    expect((await visitor(office.app).submit(`/invitation/${token}`, { name: 'A', password })).status).toBe(
      410,
    );
  });
});
