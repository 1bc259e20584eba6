import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { identityProviderOf } from '#server/access/settings.ts';
import { readEnv } from '#server/env.ts';
import { minute } from '#shared/time/instant.ts';
import { openOffice } from './office.ts';
import { addColleague, addCompany, goodPassword, letIn } from './people.ts';
import { type Manners, openProvider } from './practice-provider.ts';
import { resultOf, type Visitor, visitor } from './visitor.ts';

const partner = await openProvider();
afterAll(partner.close);
const office = await openOffice({ provider: partner.provider });
const { pool } = office.database;
const acme = await addCompany(office, 'Acme');
const ada = await addColleague(office, acme, 'Ada', 'admin', 'ada@acme.test');

let made = 0;
/** A subject and an address of its own for each story. */
function somebody(more: Manners = {}) {
  made += 1;
  const [subject, address] = [`subject-${made}`, `sso-${made}@acme.test`];
  partner.behave({
    ...more,
    claims: (honest) => ({ ...(more.claims?.(honest) ?? honest), ...pick(more, subject, address) }),
  });
  return { subject, address };
}
const pick = (more: Manners, subject: string, address: string) =>
  more.claims === undefined ? { sub: subject, email: address } : {};

const signedIn = async (who = ada) => {
  const browser = visitor(office.app);
  browser.cookies.set('baton', (await letIn(office, who, 'web')).token);
  return browser;
};
const invite = async (address: string) =>
  (await signedIn()).tell('access.invite', { address, name: 'Guest', role: 'member' });

/** To the provider and back again, in one browser. */
async function goThrough(browser: Visitor, next = '') {
  const start = await browser.open(`/sign-in/sso${next}`);
  if (start.status !== 303) return start;
  return browser.open(partner.visit(start.headers.location ?? ''));
}

const countSessions = async () => (await pool.query('SELECT 1 FROM session')).rows.length;

beforeEach(() => {
  office.pass(60 * minute);
  partner.behave({});
});

describe('single sign-on', () => {
  it('asks with PKCE, state and nonce, and comes back to our own address', async () => {
    const { headers } = await visitor(office.app).open('/sign-in/sso');
    const asked = new URL(headers.location ?? '').searchParams;
    expect(asked.get('redirect_uri')).toBe('http://baton.test/sign-in/sso/callback');
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    expect(headers['set-cookie']).toMatch(
      /^baton-sso=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('lets somebody in who is invited at an address the provider has checked, and knows them from then on', async () => {
    const { address } = somebody();
    await invite(address);
    const browser = visitor(office.app);
    expect((await goThrough(browser, '?next=/pair')).headers.location).toBe('/pair');
    expect(resultOf(await browser.ask('access.me'))).toMatchObject({
      address,
      company: 'Acme',
      role: 'member',
    });
    const again = visitor(office.app);
    expect((await goThrough(again)).status).toBe(303);
    expect(resultOf(await again.ask('access.me'))).toMatchObject({ address });
  });

  it('lets nobody in who is not invited', async () => {
    somebody();
    const before = await countSessions();
    expect((await goThrough(visitor(office.app))).text).toContain('not invited yet');
    expect(await countSessions()).toBe(before);
  });

  it('takes over no account by its address alone; the account’s own session is the proof', async () => {
    made += 1;
    const subject = `subject-${made}`;
    const bea = await addColleague(office, acme, 'Bea', 'member', `bea-${made}@acme.test`);
    partner.behave({ claims: (honest) => ({ ...honest, sub: subject, email: bea.address }) });
    expect((await goThrough(visitor(office.app))).text).toContain('Connect it once');
    const browser = await signedIn(bea);
    const page = await browser.submit('/account/sso', {});
    const address = /class="button" href="([^"]+)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await browser.open(partner.visit(address))).headers.location).toBe('/account');
    const later = visitor(office.app);
    await goThrough(later);
    expect(resultOf(await later.ask('access.me'))).toMatchObject({ person: bea.person });

    const eve = await signedIn(await addColleague(office, acme, 'Eve', 'member', `eve-${made}@acme.test`));
    const other = await eve.submit('/account/sso', {});
    const hers = /class="button" href="([^"]+)"/.exec(other.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await eve.open(partner.visit(hers))).status).toBe(409);
  });

  it('is not begun for linking by another page', async () => {
    const answer = await (await signedIn()).submit('/account/sso', {}, { origin: 'https://evil.test' });
    expect(answer.status).toBe(403);
  });

  it('lets nobody in who was deactivated', async () => {
    const { address } = somebody();
    await invite(address);
    const browser = visitor(office.app);
    await goThrough(browser);
    await pool.query('UPDATE person SET active = false WHERE email = $1', [address]);
    expect((await goThrough(visitor(office.app))).text).toContain('deactivated');
  });

  it('counts once, in the browser that began it, for ten minutes', async () => {
    const { address } = somebody();
    await invite(address);
    const [browser, other] = [visitor(office.app), visitor(office.app)];
    const back = partner.visit((await browser.open('/sign-in/sso')).headers.location ?? '');
    await other.open('/sign-in/sso');
    expect((await other.open(back)).text).toContain('Start again');
    expect((await visitor(office.app).open(back)).text).toContain('Start again');
    expect((await browser.open(back)).status).toBe(303);
    expect((await browser.open(back)).text).toContain('Start again');
    const late = visitor(office.app);
    const lateBack = partner.visit((await late.open('/sign-in/sso')).headers.location ?? '');
    office.pass(10 * minute);
    expect((await late.open(lateBack)).text).toContain('Start again');
  });
});

const invited = async () => {
  const { subject, address } = somebody();
  await invite(address);
  return { subject, address };
};

/** Each would sign its invited guest in if the one wrong thing about it were right. */
const hostile: readonly (readonly [what: string, wrong: Manners, sentence: string])[] = [
  ['a signature of a stranger', { signsWith: 'a stranger’s key' }, 'could not be trusted'],
  ['no signature', { signsWith: 'nothing' }, 'could not be trusted'],
  ['another audience', { claims: (honest) => ({ ...honest, aud: 'another-app' }) }, 'could not be trusted'],
  [
    'another issuer',
    { claims: (honest) => ({ ...honest, iss: 'https://evil.test' }) },
    'could not be trusted',
  ],
  ['another nonce', { claims: (honest) => ({ ...honest, nonce: 'another' }) }, 'could not be trusted'],
  ['no nonce', { claims: ({ nonce: _none, ...honest }) => honest }, 'could not be trusted'],
  [
    'an expired token',
    { claims: (honest) => ({ ...honest, exp: Number(honest.iat) - 600 }) },
    'could not be trusted',
  ],
  ['no subject', { claims: ({ sub: _none, ...honest }) => honest }, 'could not be trusted'],
  ['a missing ID token', { idToken: 'missing' }, 'could not be trusted'],
  [
    'the name of another provider in the answer',
    { issuerInAnswer: 'https://other.test' },
    'could not be trusted',
  ],
  [
    'an address it has not verified',
    { claims: (honest) => ({ ...honest, email_verified: false }) },
    'not confirmed',
  ],
  [
    'the word "false" for verified',
    { claims: (honest) => ({ ...honest, email_verified: 'false' }) },
    'not confirmed',
  ],
  [
    'the word "true" for verified',
    { claims: (honest) => ({ ...honest, email_verified: 'true' }) },
    'not confirmed',
  ],
  ['the number 1 for verified', { claims: (honest) => ({ ...honest, email_verified: 1 }) }, 'not confirmed'],
  ['nothing about verified', { claims: ({ email_verified: _none, ...honest }) => honest }, 'not confirmed'],
  ['a list for an address', { claims: (honest) => ({ ...honest, email: [honest.email] }) }, 'not confirmed'],
  ['a no', { says: 'no' }, 'said no'],
  ['an error at its token door', { failsAt: '/token' }, 'does not answer just now'],
];

describe('a provider that gives', () => {
  it.each(hostile)('%s signs nobody in', async (_what, wrong, sentence) => {
    const { subject, address } = await invited();
    const honestly = (honest: Record<string, unknown>) => ({ ...honest, sub: subject, email: address });
    const { claims = (honest: Record<string, unknown>) => honest } = wrong;
    partner.behave({ ...wrong, claims: (honest) => claims(honestly(honest)) });
    const before = await countSessions();
    const browser = visitor(office.app);
    const answer = await goThrough(browser);
    expect(answer.text).toContain(sentence);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await countSessions()).toBe(before);
    partner.behave({ claims: honestly });
    expect((await goThrough(browser)).status).toBe(303);
  });

  it('userinfo of somebody else signs nobody in; of the same subject it counts', async () => {
    const { subject, address } = await invited();
    const bare = (honest: Record<string, unknown>) => {
      const { email: _email, email_verified: _verified, ...rest } = honest;
      return { ...rest, sub: subject };
    };
    const userinfo = { sub: 'somebody-else', email: address, email_verified: true };
    partner.behave({ claims: bare, userinfo });
    expect((await goThrough(visitor(office.app))).text).toContain('could not be trusted');
    partner.behave({ claims: bare, userinfo: { ...userinfo, sub: subject, email_verified: 'false' } });
    expect((await goThrough(visitor(office.app))).text).toContain('not confirmed');
    partner.behave({ claims: bare, userinfo: { ...userinfo, sub: subject } });
    expect((await goThrough(visitor(office.app))).status).toBe(303);
  });
});

describe('a provider that is away', () => {
  it.each(['/.well-known/openid-configuration', '/token', '/keys'])(
    'or says nothing at %s costs only that request, and has a page of its own',
    async (silentAt) => {
      const { subject, address } = await invited();
      partner.behave({ silentAt, claims: (honest) => ({ ...honest, sub: subject, email: address }) });
      const [answer, others] = await Promise.all([
        goThrough(visitor(office.app)),
        visitor(office.app).submit('/sign-in', { address: ada.address, password: goodPassword }),
      ]);
      expect(answer.status).toBe(503);
      expect(answer.text).toContain('can’t be reached');
      expect(others.status).toBe(303);
    },
    3_000,
  );

  it('is waited for ten seconds in a real server, and asked only when somebody signs in with it', async () => {
    const read = readEnv({ OIDC_ISSUER: 'https://login.example.com' });
    expect(read.ok && identityProviderOf(read.value)).toMatchObject({
      patienceSeconds: 10,
      clientId: 'baton',
    });
    partner.asked.length = 0;
    await visitor(office.app).open('/sign-in');
    expect(partner.asked).toEqual([]);
  });

  it('is only taken over https, except on this machine', () => {
    for (const issuer of [
      'http://login.example.com',
      'http://127.0.0.1.evil.test',
      'ftp://a.test',
      'login',
    ]) {
      expect(readEnv({ OIDC_ISSUER: issuer }).ok).toBe(false);
    }
    expect(readEnv({ OIDC_ISSUER: 'http://127.0.0.1:9000' }).ok).toBe(true);
  });
});
