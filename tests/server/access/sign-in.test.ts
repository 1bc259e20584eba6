import { describe, expect, it } from 'vitest';
import { sha256 } from '#server/access/token.ts';
import { minute } from '#shared/time/instant.ts';
import { openOffice } from './office.ts';
import { addColleague, addCompany, goodPassword, letIn } from './people.ts';
import { resultOf, visitor } from './visitor.ts';

const office = await openOffice();
const acme = await addCompany(office, 'Acme');
const ada = await addColleague(office, acme, 'Ada', 'member');
const day = 24 * 60 * minute;

const signIn = (from = '203.0.113.7', password = goodPassword, address = ada.address) => {
  const browser = visitor(office.app, from);
  return { browser, answer: browser.submit('/sign-in', { address, password }) };
};

describe('signing in', () => {
  it('gives a cookie that scripts can not read, and stores its token only as a hash', async () => {
    const { browser, answer } = signIn();
    const cookie = (await answer).headers['set-cookie'] ?? '';
    expect(cookie).toMatch(/^baton=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = browser.cookies.get('baton') ?? '';
    const { rows } = await office.database.pool.query('SELECT * FROM session');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows[0]?.token_hash).toEqual(sha256(token));
  });

  it('says the same to a wrong password and to an unknown address', async () => {
    const wrong = await signIn('203.0.113.8', 'not this one at all').answer;
    const unknown = await signIn('203.0.113.8', 'not this one at all', 'nobody@acme.test').answer;
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(unknown.text.replaceAll('nobody@acme.test', '')).toBe(wrong.text.replaceAll(ada.address, ''));
  });

  it.each([
    ['a NUL byte in the address', { address: 'a\0@acme.test', password: 'x' }],
    ['a NUL byte in the password', { address: 'ada@acme.test', password: 'x\0' }],
    ['a huge password', { address: 'ada@acme.test', password: 'x'.repeat(5_000) }],
    ['a huge address', { address: `${'a'.repeat(5_000)}@acme.test`, password: 'x' }],
    ['nothing', {}],
    ['a company that is no id', { address: 'ada@acme.test', password: 'x', workspace: "' OR 1=1 --" }],
  ])('answers %s with what is wrong', async (_what, form) => {
    const answer = await visitor(office.app, '198.51.100.1').submit(
      '/sign-in',
      form as Record<string, string>,
    );
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/class="wrong"|role="alert"/);
  });

  it.each([
    ['text/plain', 415],
    ['application/json', 415],
    ['multipart/form-data; boundary=x', 415],
  ])('refuses a form sent as %s', async (type, status) => {
    const answer = await visitor(office.app).submit(
      '/sign-in',
      { address: ada.address, password: goodPassword },
      {
        'content-type': type,
        origin: 'http://baton.test',
      },
    );
    expect(answer.status).toBe(status);
  });

  it('refuses a form that is larger than any form', async () => {
    const answer = await visitor(office.app).submit('/sign-in', {
      address: 'x'.repeat(20_000),
      password: 'x',
    });
    expect(answer.status).toBe(413);
  });

  it('reads no form with signs that no database can hold', async () => {
    const browser = visitor(office.app);
    await browser.submit('/sign-in', { address: ada.address, password: goodPassword });
    for (const session of ['\0', 'a\0b']) {
      expect((await browser.submit('/account/end-session', { session })).status).toBe(400);
    }
  });

  it.each(['https://evil.test', 'null', 'http://baton.test.evil.test', 'http://baton.test:81', ''])(
    'refuses a form that comes from %j',
    async (origin) => {
      const headers = origin === '' ? {} : { origin };
      const answer = await visitor(office.app).submit(
        '/sign-in',
        { address: ada.address, password: goodPassword },
        headers as Record<string, string>,
      );
      expect(answer.status).toBe(403);
      expect(answer.headers['set-cookie']).toBeUndefined();
    },
  );

  it('goes to places of our own only', async () => {
    const there = (next: string) =>
      visitor(office.app).submit('/sign-in', { address: ada.address, password: goodPassword, next });
    expect((await there('/pair?code=BCDF-GHJK')).headers.location).toBe('/pair?code=BCDF-GHJK');
    expect((await there('//evil.test/')).headers.location).toBe('/');
  });

  it('lets nobody script or frame its pages, and keeps them out of every store', async () => {
    const { headers } = await visitor(office.app).open('/sign-in');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; /,
    );
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
  });

  it('writes what was typed as text', async () => {
    const script = '"><script>alert(1)</script>';
    const { text } = await visitor(office.app).submit('/sign-in', {
      address: script,
      password: 'x',
      next: script,
    });
    expect(text).not.toContain('<script');
  });
});

describe('a session', () => {
  it('ends at once when it is signed out', async () => {
    const { browser, answer } = signIn();
    await answer;
    const kept = new Map(browser.cookies);
    await browser.submit('/sign-out', {});
    expect(browser.cookies.size).toBe(0);
    for (const [name, value] of kept) browser.cookies.set(name, value);
    expect((await browser.ask('access.me')).status).toBe(401);
  });

  it('lives while it is used, but not beyond ninety days', async () => {
    const { browser, answer } = signIn();
    await answer;
    for (let passed = 0; passed < 84; passed += 12) {
      office.pass(12 * day);
      expect((await browser.ask('access.me')).status).toBe(200);
    }
    office.pass(7 * day);
    expect((await browser.ask('access.me')).status).toBe(401);
  });

  it('ends when it is not used for two weeks', async () => {
    const { browser, answer } = signIn();
    await answer;
    office.pass(14 * day);
    expect((await browser.ask('access.me')).status).toBe(401);
  });

  it('is not opened by the token of the other kind, nor by a cookie beside a bad bearer', async () => {
    const device = await letIn(office, ada, 'device');
    const web = await letIn(office, ada, 'web');
    const browser = visitor(office.app);
    browser.cookies.set('baton', device.token);
    expect((await browser.ask('access.me')).status).toBe(401);
    const me = (authorization: string, cookie = '') =>
      visitor(office.app).send({ method: 'GET', url: '/trpc/access.me', headers: { authorization, cookie } });
    expect((await me(`Bearer ${web.token}`)).status).toBe(401);
    expect((await me('Bearer x', `baton=${web.token}`)).status).toBe(401);
    expect((await me(`Bearer ${device.token}`)).status).toBe(200);
  });

  it('replaces the one the browser had before', async () => {
    const { browser, answer } = signIn();
    await answer;
    const before = browser.cookies.get('baton') ?? '';
    await browser.submit('/sign-in', { address: ada.address, password: goodPassword });
    const old = visitor(office.app);
    old.cookies.set('baton', before);
    expect((await old.ask('access.me')).status).toBe(401);
    expect((await browser.ask('access.me')).status).toBe(200);
  });
});

describe('a change of password', () => {
  it('ends every other browser and extension, and asks for the one in use', async () => {
    const eve = await addColleague(office, acme, 'Eve', 'member');
    const here = visitor(office.app);
    await here.submit('/sign-in', { address: eve.address, password: goodPassword });
    const [elsewhere, device] = [await letIn(office, eve, 'web'), await letIn(office, eve, 'device')];
    const password = 'seven brass kettles hum';
    expect(
      resultOf(await here.tell('access.changePassword', { current: 'a wrong one here', password })),
    ).toMatchObject({
      ok: false,
      reason: { kind: 'wrong password' },
    });
    expect(
      resultOf(await here.tell('access.changePassword', { current: goodPassword, password })),
    ).toMatchObject({ ok: true });
    const other = visitor(office.app);
    other.cookies.set('baton', elsewhere.token);
    const bearer = { authorization: `Bearer ${device.token}` };
    expect((await here.ask('access.me')).status).toBe(200);
    expect((await other.ask('access.me')).status).toBe(401);
    expect((await other.send({ method: 'GET', url: '/trpc/access.me', headers: bearer })).status).toBe(401);
    expect((await signIn('203.0.113.7', goodPassword, eve.address).answer).status).toBe(401);
    expect((await signIn('203.0.113.7', password, eve.address).answer).status).toBe(303);
  });
});

describe('somebody in two companies', () => {
  it('is asked which, and only about those they have proven', async () => {
    const [birch, cedar] = [await addCompany(office, 'Birch'), await addCompany(office, 'Cedar')];
    await addColleague(office, birch, 'Kim', 'member', 'kim@both.test');
    await addColleague(office, cedar, 'Kim', 'admin', 'kim@both.test');
    const kim = visitor(office.app);
    const wrong = await kim.submit('/sign-in', { address: 'kim@both.test', password: 'not hers, not this' });
    expect(wrong.text).not.toMatch(/Birch|Cedar/);
    const which = await kim.submit('/sign-in', { address: 'kim@both.test', password: goodPassword });
    expect(which.text).toMatch(/Birch[\s\S]*Cedar/);
    await kim.submit('/sign-in', { address: 'kim@both.test', password: goodPassword, workspace: cedar });
    expect(resultOf(await kim.ask('access.me'))).toMatchObject({ company: 'Cedar', role: 'admin' });
  });
});

describe('on https', () => {
  it('the cookie is one no other host can set', async () => {
    const secure = await openOffice({ url: new URL('https://baton.test') });
    const company = await addCompany(secure, 'Acme');
    const who = await addColleague(secure, company, 'Ada', 'member');
    const browser = visitor(secure.app, '203.0.113.7', new URL('https://baton.test'));
    const { headers } = await browser.submit('/sign-in', { address: who.address, password: goodPassword });
    expect(headers['set-cookie']).toMatch(
      /^__Host-baton=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });
});
