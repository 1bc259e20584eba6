import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browserNameOf } from '#server/access/browser-name.ts';
import { callerOf } from '#server/access/client-address.ts';
import { checkNewPassword } from '#server/access/new-password.ts';
import { hashPassword, isPassword } from '#server/access/password.ts';
import { ownPlace } from '#server/access/same-origin.ts';
import { findTokenHash, newToken } from '#server/access/token.ts';
import { findUserCode, newUserCode, shownUserCode } from '#server/access/user-code.ts';
import { localPorts } from '#server/ports.ts';

describe('a token', () => {
  it('carries 256 bits, and is found again by its hash alone', () => {
    const { text, hash } = newToken(localPorts);
    expect(Buffer.from(text, 'base64url')).toHaveLength(32);
    expect(findTokenHash(text)).toEqual(hash);
    expect(hash.toString('base64url')).not.toBe(text);
  });

  it.each(['', 'x', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}\0`, `${'a'.repeat(42)} `])(
    'is not looked up when it can not be one: %j',
    (text) => expect(findTokenHash(text)).toBeNull(),
  );
});

describe('a password', () => {
  it('is right only when it is the same, however its signs were composed', async () => {
    const hash = await hashPassword('Zoë drinks caffè twice', localPorts);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPassword('Zoë drinks caffè twice'.normalize('NFD'), hash)).toBe(true);
    expect(await isPassword('Zoe drinks caffe twice', hash)).toBe(false);
    expect(await isPassword('Zoë drinks caffè twice', null)).toBe(false);
  });

  it.each([
    'short',
    'aaaaaaaaaaaa',
    '1234567890',
    'qwertyuiop',
    'ada@acme.te',
    'adalovelace1',
    'abcabcabcabc',
    'x'.repeat(201),
  ])('is not taken when it is one of the first to be tried: %s', (password) =>
    expect(checkNewPassword(password, ['Ada Lovelace', 'ada@acme.te'])).toHaveLength(1),
  );

  it('is taken when it is long and nobody’s own word', () => {
    expect(checkNewPassword('quiet otters weigh lemons', ['Ada Lovelace', 'Acme'])).toEqual([]);
  });
});

describe('a user code', () => {
  it('is read back however it is typed', () => {
    const code = newUserCode(localPorts);
    expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{8}$/);
    for (const typed of [
      shownUserCode(code),
      code.toLowerCase(),
      ` ${code.slice(0, 4)} – ${code.slice(4)} `,
    ]) {
      expect(findUserCode(typed)).toBe(code);
    }
  });

  it.each(['', 'ABCDEFGH', 'BCDF', 'BCDFGHJKL', 'BCDFGHJ\0'])(
    'is not looked up when it can not be one: %j',
    (typed) => expect(findUserCode(typed)).toBeNull(),
  );
});

describe('a caller', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:0001:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s counts as %s', (address, caller) => expect(callerOf(address)).toBe(caller));
});

describe('the place to go next', () => {
  const url = new URL('https://baton.example.com');

  it.each(['/account', '/pair?code=BCDF-GHJK', '/a/b?x=1'])('may be our own: %s', (next) =>
    expect(ownPlace(next, url)).toBe(next),
  );

  it.each([
    '//evil.test',
    '/\\evil.test',
    '\\/evil.test',
    'https://evil.test',
    'javascript:alert(1)',
    '/\t/evil.test',
    '/ok\r\nx: y',
    '',
    '@evil.test',
    '/.//evil.test',
    '/..//evil.test',
    '/a/..//evil.test',
    '/a/%2e%2e//evil.test',
  ])('is never anybody else’s: %j', (next) => expect(ownPlace(next, url)).toBe('/'));

  it('stays on our origin whatever is asked for', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((text) => `/${text}`),
          fc
            .array(fc.constantFrom('/', '\\', '.', '%2e', '..', 'a', '@', ':', '?', '#', 'evil.test'))
            .map((parts) => `/${parts.join('')}`),
        ),
        (next) => {
          expect(new URL(ownPlace(next, url), url).origin).toBe(url.origin);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

it('names a browser in words of ours only', () => {
  expect(browserNameOf('Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/150.0 Safari/537.36')).toBe(
    'Chrome on Windows',
  );
  expect(browserNameOf('Approve me, I am your boss')).toBe('an unknown browser');
});
