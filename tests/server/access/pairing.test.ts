import { beforeEach, describe, expect, it } from 'vitest';
import { removeExpired } from '#server/access/expired-store.ts';
import { findRevoked } from '#server/access/session-store.ts';
import { minute } from '#shared/time/instant.ts';
import { openOffice } from './office.ts';
import { addColleague, addCompany, letIn } from './people.ts';
import { type Answer, resultOf, visitor } from './visitor.ts';

const office = await openOffice();
const { pool } = office.database;
const servers = [office.app, await office.anotherServer(), await office.anotherServer()];
const serverOf = (index: number) => servers[index % servers.length] ?? office.app;
const acme = await addCompany(office, 'Acme');
const ada = await addColleague(office, acme, 'Ada', 'member');
const grant = 'urn:ietf:params:oauth:grant-type:device_code';

type Offer = { readonly device_code: string; readonly user_code: string; readonly interval: number };

const askFrom = async (address = '203.0.113.7', index = 0): Promise<Offer> => {
  const answer = await visitor(serverOf(index), address).submit('/device/code', { client_id: 'baton' }, {});
  expect(answer.status).toBe(200);
  return answer.json() as Offer;
};
const poll = (offer: Offer, index = 0) =>
  visitor(serverOf(index)).submit('/device/token', { grant_type: grant, device_code: offer.device_code }, {});
const errorOf = (answer: Answer) => (answer.json() as { error: string }).error;

const signedIn = async (who = ada) => {
  const browser = visitor(office.app);
  browser.cookies.set('baton', (await letIn(office, who, 'web')).token);
  return browser;
};
type Browser = Awaited<ReturnType<typeof signedIn>>;
const approve = (browser: Browser, offer: Offer) =>
  browser.submit('/pair/approve', { code: offer.user_code });
const deny = (browser: Browser, offer: Offer) => browser.submit('/pair/deny', { code: offer.user_code });
const callAs = (token: string) =>
  visitor(office.app).send({
    method: 'GET',
    url: '/trpc/access.me',
    headers: { authorization: `Bearer ${token}` },
  });

let browser: Browser;
beforeEach(async () => {
  office.pass(60 * minute);
  browser = await signedIn();
});

describe('pairing', () => {
  it('goes from a code to a token that works, and shows the device with its last use', async () => {
    const answer = await visitor(office.app).submit('/device/code', {}, {});
    expect(answer.json()).toMatchObject({
      verification_uri: 'http://baton.test/pair',
      user_code: expect.stringMatching(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/),
      expires_in: 600,
      interval: 5,
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    const offer = answer.json() as Offer;
    expect(errorOf(await poll(offer))).toBe('authorization_pending');
    expect((await approve(browser, offer)).text).toContain('Connected');
    const collected = await poll(offer);
    const { access_token: token } = collected.json() as { access_token: string };
    expect(collected.json()).toEqual({
      access_token: expect.stringMatching(/^[\w-]{43}$/),
      token_type: 'Bearer',
    });
    expect(resultOf(await callAs(token))).toMatchObject({ person: ada.person, kind: 'device' });
    office.pass(5 * minute);
    await callAs(token);
    const { text } = await browser.open('/account');
    expect(text).toMatch(/Firefox on Linux<span class="soft">203\.0\.113\.7, last used just now/);
    expect(text).not.toContain(token);
  });

  it('takes JSON as well', async () => {
    const offer = await askFrom();
    await approve(browser, offer);
    const answer = await visitor(office.app).send({
      method: 'POST',
      url: '/device/token',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ grant_type: grant, device_code: offer.device_code }),
    });
    expect(answer.status).toBe(200);
  });

  it('gives one token to twenty polls at once over three servers', async () => {
    const offer = await askFrom();
    await approve(browser, offer);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => poll(offer, index)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.filter(({ status }) => status !== 200).map(errorOf))).toEqual(
      new Set(['invalid_grant']),
    );
  });

  it('tells who asks too often to slow down, by five seconds more each time', async () => {
    const offer = await askFrom();
    expect(errorOf(await poll(offer))).toBe('authorization_pending');
    office.pass(4_999);
    expect(errorOf(await poll(offer))).toBe('slow_down');
    office.pass(9_999);
    expect(errorOf(await poll(offer))).toBe('slow_down');
    office.pass(15_000);
    expect(errorOf(await poll(offer))).toBe('authorization_pending');
  });

  it('is over after ten minutes: for the page, for the extension, and then in the database', async () => {
    const [late, approved] = [await askFrom(), await askFrom()];
    await approve(browser, approved);
    office.pass(10 * minute);
    expect((await approve(browser, late)).status).toBe(409);
    expect(errorOf(await poll(late))).toBe('expired_token');
    expect(errorOf(await poll(approved))).toBe('expired_token');
    office.pass(60 * minute);
    await removeExpired(pool, office.clock.now);
    expect((await pool.query('SELECT 1 FROM device_request')).rows).toEqual([]);
    expect(errorOf(await poll(late))).toBe('invalid_grant');
  });

  it('ends when the person says it was not them', async () => {
    const offer = await askFrom();
    expect((await deny(browser, offer)).text).toContain('Not connected');
    expect(errorOf(await poll(offer))).toBe('access_denied');
    expect((await approve(browser, offer)).status).toBe(409);
  });

  it('lets one of approve and deny win, and tells the other', async () => {
    for (let round = 0; round < 10; round++) {
      const offer = await askFrom('203.0.113.7', round);
      const others = await signedIn();
      const answers = await Promise.all([
        approve(browser, offer),
        deny(others, offer),
        approve(others, offer),
      ]);
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([200, 409, 409]);
      const polled = await poll(offer);
      expect(polled.status === 200).toBe(answers[1]?.status !== 200);
    }
  });

  it('gives nothing to an approver who left in between', async () => {
    const ben = await addColleague(office, acme, 'Ben', 'member', `ben${office.clock.now}@acme.test`);
    const offer = await askFrom();
    await approve(await signedIn(ben), offer);
    await pool.query('UPDATE person SET active = false WHERE id = $1', [ben.person]);
    expect(errorOf(await poll(offer))).toBe('authorization_pending');
  });
});

describe('the approval page', () => {
  it('shows which browser and address ask, and what not to do', async () => {
    const offer = await askFrom('198.51.100.23');
    const { status, text } = await browser.open(`/pair?code=${offer.user_code.toLowerCase()}`);
    expect(status).toBe(200);
    expect(text).toContain(offer.user_code);
    expect(text).toContain('Firefox on Linux');
    expect(text).toContain('198.51.100.23');
    expect(text).toContain('on another network than the one you use now');
    expect(text).toContain('Approve only if you pressed Connect in the extension yourself');
    expect(errorOf(await poll(offer))).toBe('authorization_pending');
  });

  it('asks strangers to sign in first, and brings them back', async () => {
    const { status, headers } = await visitor(office.app).open('/pair?code=BCDF-GHJK');
    expect(status).toBe(303);
    expect(headers.location).toBe('/sign-in?next=%2Fpair%3Fcode%3DBCDF-GHJK');
  });

  it('is closed to extensions and to other pages', async () => {
    const offer = await askFrom();
    const { token } = await letIn(office, ada, 'device');
    const asDevice = await visitor(office.app).submit(
      '/pair/approve',
      { code: offer.user_code },
      {
        origin: 'http://baton.test',
        authorization: `Bearer ${token}`,
      },
    );
    expect(asDevice.headers.location).toMatch(/^\/sign-in/);
    const foreign = await browser.submit(
      '/pair/approve',
      { code: offer.user_code },
      { origin: 'https://evil.test' },
    );
    expect(foreign.status).toBe(403);
    expect(errorOf(await poll(offer))).toBe('authorization_pending');
  });

  it('locks out whoever tries codes, from wherever they try them, and nobody else', async () => {
    const mallory = await addColleague(office, acme, 'Mallory', 'member', `m${office.clock.now}@acme.test`);
    const offer = await askFrom();
    const { token } = await letIn(office, mallory, 'web');
    const guess = (index: number) => {
      const bad = visitor(serverOf(index), `198.51.100.${index}`);
      bad.cookies.set('baton', token);
      return index % 2 === 0
        ? bad.open('/pair?code=BCDF-GHJK')
        : bad.submit('/pair/approve', { code: 'BCDF-GHJK' });
    };
    const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => guess(index)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
    expect(answers.find(({ status }) => status === 429)?.headers['retry-after']).toBe('120');
    expect((await approve(browser, offer)).status).toBe(200);
  });
});

describe('a whole office behind one address', () => {
  it('can pair its browsers, while one address can not fill the table', async () => {
    const answers = await Promise.all(
      Array.from({ length: 320 }, (_, index) =>
        visitor(serverOf(index), '192.0.2.1').submit('/device/code', {}, {}),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(300);
  });
});

describe('a paired device', () => {
  const pair = async () => {
    const offer = await askFrom();
    await approve(browser, offer);
    return ((await poll(offer)).json() as { access_token: string }).access_token;
  };

  it('is out at once when it is disconnected, on every server and for open sockets', async () => {
    const token = await pair();
    const { rows } = await pool.query<{ id: string }>(
      `SELECT id FROM session WHERE kind = 'device' ORDER BY created_at DESC LIMIT 1`,
    );
    const session = rows[0]?.id ?? '';
    expect((await findRevoked(pool, [session], office.clock.now)).size).toBe(0);
    await browser.submit('/account/end-session', { session });
    expect((await callAs(token)).status).toBe(401);
    expect(await findRevoked(pool, [session], office.clock.now)).toEqual(new Set([session]));
  });

  it.each(['access.sessions', 'access.invitations', 'access.sessionsOf'])(
    'does not open %s',
    async (name) => {
      const token = await pair();
      const headers = { authorization: `Bearer ${token}` };
      const url = `/trpc/${name}?input=${encodeURIComponent(JSON.stringify({ person: ada.person }))}`;
      expect((await visitor(office.app).send({ method: 'GET', url, headers })).status).toBe(403);
    },
  );

  it('is nobody else’s to disconnect', async () => {
    const token = await pair();
    const eve = await signedIn(
      await addColleague(office, acme, 'Eve', 'member', `eve${office.clock.now}@acme.test`),
    );
    const { rows } = await pool.query<{ id: string }>(`SELECT id FROM session WHERE kind = 'device'`);
    for (const { id } of rows) {
      await eve.submit('/account/end-session', { session: id });
      await eve.tell('access.endSession', { session: id });
    }
    expect((await callAs(token)).status).toBe(200);
  });
});

it.each([
  ['no body', '', 'invalid_request'],
  ['another grant', `grant_type=password&device_code=${'a'.repeat(43)}`, 'unsupported_grant_type'],
  ['a code that is none', `grant_type=${grant}&device_code=x%00`, 'invalid_grant'],
  ['a code nobody has', `grant_type=${grant}&device_code=${'a'.repeat(43)}`, 'invalid_grant'],
])('answers %s in the words of the standard', async (_what, payload, error) => {
  const answer = await visitor(office.app).send({
    method: 'POST',
    url: '/device/token',
    payload,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect([answer.status, errorOf(answer)]).toEqual([400, error]);
});
