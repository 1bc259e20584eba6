import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { IdentityProvider } from '#server/access/identity-provider.ts';

type Claims = Record<string, unknown>;

/** What a provider says of whoever signs in, and how it misbehaves. */
export type Manners = {
  readonly claims?: (honest: Claims) => Claims;
  readonly userinfo?: Claims;
  readonly signsWith?: 'its own key' | 'a stranger’s key' | 'nothing';
  readonly idToken?: 'sent' | 'missing';
  readonly silentAt?: string;
  readonly failsAt?: string;
  readonly says?: 'yes' | 'no';
  readonly issuerInAnswer?: string;
};

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const [ownKey, strangersKey] = [newKey(), newKey()];
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function signed(claims: Claims, how: NonNullable<Manners['signsWith']>): string {
  const head = how === 'nothing' ? { alg: 'none' } : { alg: 'RS256', kid: 'one' };
  const body = `${encoded(head)}.${encoded(claims)}`;
  if (how === 'nothing') return `${body}.`;
  const key: KeyObject = (how === 'its own key' ? ownKey : strangersKey).privateKey;
  return `${body}.${sign('sha256', Buffer.from(body), key).toString('base64url')}`;
}

type Grant = { readonly nonce: string; readonly challenge: string; readonly redirect: string };

/** An OpenID provider on this machine that does as it is told, down to the wrong. */
export async function openProvider() {
  let manners: Manners = {};
  const grants = new Map<string, Grant>();
  const asked: string[] = [];
  let issuer = '';

  const answer = (response: ServerResponse, body: unknown, status = 200) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  const server = createServer(async (request: IncomingMessage, response) => {
    const { pathname } = new URL(request.url ?? '/', issuer);
    asked.push(pathname);
    if (manners.silentAt === pathname) return;
    if (manners.failsAt === pathname) return answer(response, { error: 'server_error' }, 500);
    if (pathname === '/.well-known/openid-configuration') return answer(response, metadataOf(issuer));
    if (pathname === '/keys') {
      return answer(response, {
        keys: [{ ...ownKey.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
      });
    }
    if (pathname === '/userinfo') return answer(response, manners.userinfo ?? {});
    if (pathname !== '/token') return answer(response, {}, 404);
    const form = new URLSearchParams(await text(request));
    const grant = grants.get(form.get('code') ?? '');
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (grant === undefined || verifier !== grant.challenge || form.get('redirect_uri') !== grant.redirect) {
      return answer(response, { error: 'invalid_grant' }, 400);
    }
    grants.delete(form.get('code') ?? '');
    const now = Math.floor(Date.now() / 1000);
    const honest: Claims = {
      ...{ iss: issuer, aud: 'baton', sub: 'subject-1', nonce: grant.nonce, iat: now, exp: now + 300 },
      ...{ email: 'pat@acme.test', email_verified: true, name: 'Pat' },
    };
    const idToken = signed(manners.claims?.(honest) ?? honest, manners.signsWith ?? 'its own key');
    const tokens = { access_token: 'an-access-token', token_type: 'Bearer', expires_in: 300 };
    return answer(response, manners.idToken === 'missing' ? tokens : { ...tokens, id_token: idToken });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const provider: IdentityProvider = {
    ...{ issuer, clientId: 'baton', clientSecret: 'a secret', name: 'Acme Login', patienceSeconds: 0.4 },
  };
  return {
    provider,
    asked,
    behave: (next: Manners) => {
      manners = next;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
    /** What the person's browser does there: sign in, and come back with what it was told. */
    visit: (address: string): string => {
      const { searchParams } = new URL(address);
      const [redirect, state] = [searchParams.get('redirect_uri') ?? '', searchParams.get('state') ?? ''];
      const code = crypto.randomUUID();
      grants.set(code, {
        nonce: searchParams.get('nonce') ?? '',
        challenge:
          searchParams.get('code_challenge_method') === 'S256'
            ? (searchParams.get('code_challenge') ?? '')
            : '',
        redirect,
      });
      const answered: Record<string, string> = manners.says === 'no' ? { error: 'access_denied' } : { code };
      const back = new URLSearchParams({ ...answered, state, iss: manners.issuerInAnswer ?? issuer });
      return `${new URL(redirect).pathname}?${back}`;
    },
  };
}

const metadataOf = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  authorization_response_iss_parameter_supported: true,
});
