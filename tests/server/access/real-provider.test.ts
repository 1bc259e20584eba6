import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll, expect, it } from 'vitest';
import { callbackPath } from '#server/access/single-sign-on.ts';
import { openOffice, publicUrl } from './office.ts';
import { addColleague, addCompany, letIn } from './people.ts';
import { resultOf, visitor } from './visitor.ts';

const clientSecret = 'a secret of both sides, quite long';
const server = createServer();
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const callback = new URL(callbackPath, publicUrl).href;

/** A provider others wrote and certified, with its own idea of every detail. */
const partner = new Provider(issuer, {
  clients: [{ client_id: 'baton', client_secret: clientSecret, redirect_uris: [callback] }],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  findAccount: (_context, sub) => ({
    accountId: sub,
    claims: () => ({ sub, email: `${sub}@acme.test`, email_verified: true, name: 'Pat Oak' }),
  }),
  cookies: { keys: ['only for this test'] },
  ttl: { AccessToken: 300, Grant: 300, IdToken: 300, Interaction: 300, Session: 300 },
});
server.on('request', partner.callback());
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Signs in there as a person would, page by page, and answers with the way back. */
async function signInThere(address: string): Promise<string> {
  const cookies = new Map<string, string>();
  const go = async (url: string, form?: Record<string, string>) => {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  let at = address;
  for (let step = 0; step < 10 && !at.startsWith(callback); step++) {
    const page = await go(at);
    const location = page.headers.get('location');
    if (location !== null) at = new URL(location, issuer).href;
    else {
      const prompt = /name="prompt" value="(\w+)"/.exec(await page.text())?.[1] ?? '';
      const done = await go(at, { prompt, login: 'pat', password: 'any' });
      at = new URL(done.headers.get('location') ?? '', issuer).href;
    }
  }
  return at.slice(publicUrl.origin.length);
}

it('signs in an invited person through a provider that is not ours', async () => {
  const office = await openOffice({
    provider: { issuer, clientId: 'baton', clientSecret, name: 'Partner', patienceSeconds: 5 },
  });
  const acme = await addCompany(office, 'Acme');
  const ada = await addColleague(office, acme, 'Ada', 'admin');
  const admin = visitor(office.app);
  admin.cookies.set('baton', (await letIn(office, ada, 'web')).token);
  await admin.tell('access.invite', { address: 'pat@acme.test', name: 'P.', role: 'member' });

  const pat = visitor(office.app);
  for (const round of ['first', 'later']) {
    const start = await pat.open('/sign-in/sso');
    const back = await signInThere(start.headers.location ?? '');
    expect([round, (await pat.open(back)).headers.location]).toEqual([round, '/']);
  }
  expect(resultOf(await pat.ask('access.me'))).toMatchObject({ name: 'Pat Oak', address: 'pat@acme.test' });
});
