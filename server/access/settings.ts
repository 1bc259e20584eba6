import { isIP, isIPv6 } from 'node:net';
import { z } from 'zod';
import { type Settings, setting, type ValuesOf } from '../setting.ts';
import type { IdentityProvider } from './identity-provider.ts';

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  if (isIP(address) === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIPv6(address) ? 128 : 32));
}

/** Open connections only to this machine itself, for trying things out. */
const issuer = z
  .url({ protocol: /^https?$/ })
  .refine(
    (text) => text.startsWith('https:') || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(`${text}/`),
  );

export const accessSettings = {
  trustedProxies: setting(
    'TRUSTED_PROXIES',
    z
      .string()
      .default('')
      .transform((list) => list.split(/[\s,]+/).filter((network) => network !== ''))
      .refine((networks) => networks.every(isNetwork)),
    {
      expected: 'addresses or networks with commas between them, such as 10.0.0.1, 192.168.0.0/16',
      about:
        'the proxies in front of Baton whose word on where a request comes from is taken; without it, nobody’s is',
    },
  ),
  oidcIssuer: setting('OIDC_ISSUER', issuer.optional(), {
    expected: 'the https address of an identity provider, such as https://login.example.com/realms/acme',
    about: 'the OpenID Connect provider people may sign in with; without it, they use passwords and links',
  }),
  oidcClientId: setting('OIDC_CLIENT_ID', z.string().default('baton'), {
    expected: 'the name Baton has at the identity provider',
    about: 'the client id of Baton at the identity provider',
  }),
  oidcClientSecret: setting('OIDC_CLIENT_SECRET', z.string().default(''), {
    expected: 'the secret the identity provider gave for Baton',
    about: 'the client secret of Baton at the identity provider',
  }),
  oidcName: setting('OIDC_NAME', z.string().max(60).default('single sign-on'), {
    expected: 'the name of the identity provider, up to 60 letters',
    about: 'what people call the identity provider; the words on the button',
  }),
} satisfies Settings;

/** Any of its answers is waited for this long and no longer. */
const patienceSeconds = 10;

type OidcValues = Pick<
  ValuesOf<typeof accessSettings>,
  'oidcIssuer' | 'oidcClientId' | 'oidcClientSecret' | 'oidcName'
>;

export const identityProviderOf = (values: OidcValues): IdentityProvider | null =>
  values.oidcIssuer === undefined
    ? null
    : {
        issuer: values.oidcIssuer,
        clientId: values.oidcClientId,
        clientSecret: values.oidcClientSecret,
        name: values.oidcName,
        patienceSeconds,
      };
