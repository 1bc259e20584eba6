import * as client from 'openid-client';
import { accepted, type Result, refused } from '#shared/result.ts';

/** The one provider a server knows, from its settings. */
export type IdentityProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it: the words on the button. */
  readonly name: string;
  /** How long any of its answers is waited for. */
  readonly patienceSeconds: number;
};

/** Somebody the provider vouches for. The address is null unless it says, in so many words, that it checked it. */
export type Vouched = {
  readonly issuer: string;
  readonly subject: string;
  readonly address: string | null;
  readonly name: string;
};

export type ProviderRefusal = 'away' | 'not trusted' | 'denied';

export type Round = { readonly state: string; readonly nonce: string; readonly verifier: string };

export const newRound = (): Round => ({
  state: client.randomState(),
  nonce: client.randomNonce(),
  verifier: client.randomPKCECodeVerifier(),
});

const isLoopback = (issuer: URL) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(issuer.hostname);

/** Asked each time it is needed: a provider that is away costs the request that needs it and nothing else. */
function discover({
  issuer,
  clientId,
  clientSecret,
  patienceSeconds,
}: IdentityProvider): Promise<client.Configuration> {
  const server = new URL(issuer);
  const open = server.protocol === 'http:' && isLoopback(server) ? [client.allowInsecureRequests] : [];
  return client.discovery(server, clientId, {}, client.ClientSecretBasic(clientSecret), {
    timeout: patienceSeconds,
    execute: [client.enableNonRepudiationChecks, ...open],
  });
}

export const addressOfProvider = (
  provider: IdentityProvider,
  { state, nonce, verifier }: Round,
  callback: string,
): Promise<Result<URL, ProviderRefusal>> =>
  attempt(async () =>
    client.buildAuthorizationUrl(await discover(provider), {
      redirect_uri: callback,
      scope: 'openid email profile',
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }),
  );

/** `returned` is the address the browser came back to, on our own public one. */
export const askWhoItWas = (
  provider: IdentityProvider,
  { state, nonce, verifier }: Round,
  returned: URL,
): Promise<Result<Vouched, ProviderRefusal>> =>
  attempt(async () => {
    const config = await discover(provider);
    const tokens = await client.authorizationCodeGrant(config, returned, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error('The provider sent no ID token.');
    const needsMore = claims.email === undefined && config.serverMetadata().userinfo_endpoint !== undefined;
    const about: Readonly<Record<string, unknown>> = needsMore
      ? await client.fetchUserInfo(config, tokens.access_token, claims.sub)
      : claims;
    const { email, email_verified: isVerified, name } = about;
    return {
      issuer: claims.iss,
      subject: claims.sub,
      address: typeof email === 'string' && isVerified === true ? email.toLowerCase() : null,
      name: typeof name === 'string' ? name : '',
    };
  });

async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, ProviderRefusal>> {
  try {
    return accepted(await work());
  } catch (error) {
    if (error instanceof client.AuthorizationResponseError) return refused('denied');
    return refused(isAway(error) ? 'away' : 'not trusted');
  }
}

function isAway(error: unknown): boolean {
  if (error instanceof Response) return error.status >= 500;
  if (!(error instanceof Error)) return false;
  const { code, status = 0 } = error as { readonly code?: unknown; readonly status?: unknown };
  if (code === 'OAUTH_TIMEOUT' || error.name === 'TimeoutError' || error.message === 'fetch failed')
    return true;
  return Number(status) >= 500 || isAway(error.cause);
}
