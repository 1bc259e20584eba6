import { describe, expect, it } from 'vitest';
import { createPost, type Letter, type Resolve } from '#server/delivery/targets/post.ts';
import { isPublicAddress } from '#server/delivery/targets/public-address.ts';
import { readTarget } from '#server/delivery/targets/read-target.ts';
import { breakOffMidway, catchBytes, catchHttp, hang, withStatus } from '../../support/catchers.ts';

/** Each leads into somebody's own network, or tries to look as if it did not. */
const forbidden = [
  'https://localhost/x',
  'https://localhost./x',
  'https://LOCALHOST/x',
  'https://app.localhost/x',
  'https://printer.local/x',
  'https://metadata.google.internal/computeMetadata/v1/',
  'https://intranet/x',
  'https://127.0.0.1/',
  'https://127.0.0.1./',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0x7f.0.0.1/',
  'https://017700000001/',
  'https://0177.0.0.1/',
  'https://127.0.0.1:8443/',
  'https://１２７.０.０.１/',
  'https://①②⑦.⓪.⓪.①/',
  'https://0.0.0.0/',
  'https://0/',
  'https://10.1.2.3/',
  'https://100.64.0.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://2852039166/',
  'https://172.16.0.1/',
  'https://172.31.255.255/',
  'https://192.168.1.1/',
  'https://192.0.0.192/',
  'https://192.0.2.1/',
  'https://198.18.0.1/',
  'https://198.51.100.7/',
  'https://203.0.113.9/',
  'https://224.0.0.1/',
  'https://240.0.0.1/',
  'https://255.255.255.255/',
  'https://[::]/',
  'https://[::1]/',
  'https://[0:0:0:0:0:0:0:1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[::127.0.0.1]/',
  'https://[::ffff:0:127.0.0.1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[64:ff9b::169.254.169.254]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:0:7f00:1::]/',
  'https://[2001:db8::1]/',
  'https://[fc00::1]/',
  'https://[fd12:3456:789a::1]/',
  'https://[fe80::1]/',
  'https://[fec0::1]/',
  'https://[ff02::1]/',
  'https://[100::1]/',
  'http://hooks.example.com/x',
  'ftp://hooks.example.com/x',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/plain,x',
  'https://user:pass@hooks.example.com/',
  'https://user@hooks.example.com/',
  'https://',
  'hooks.example.com',
  '//hooks.example.com/x',
  '',
  `https://hooks.example.com/${'x'.repeat(3000)}`,
];

describe('where messages may go', () => {
  it.each(forbidden)('is not %s', (url) => {
    expect(readTarget(url, []).ok).toBe(false);
  });

  it.each([[undefined], [null], [42], [{ href: 'https://a.example.com' }], [['https://a.example.com']]])(
    'is not %j',
    (input) => expect(readTarget(input, []).ok).toBe(false),
  );

  it.each([
    'https://hooks.slack.com/services/T0/B0/x',
    'https://prod-12.westeurope.logic.azure.com:443/workflows/x?sig=y',
    'https://8.8.8.8/x',
    'https://[2a00:1450:4001::1]/x',
    'https://baton.example.co.uk:8443/hook',
  ])('may be %s', (url) => expect(readTarget(url, []).ok).toBe(true));

  it('may be private only where whoever runs the server has named exactly that', () => {
    const allowed = ['http://127.0.0.1:9000'];
    expect(readTarget('http://127.0.0.1:9000/hook', allowed).ok).toBe(true);
    expect(readTarget('http://127.0.0.1:9001/hook', allowed).ok).toBe(false);
    expect(readTarget('https://127.0.0.1:9000/hook', allowed).ok).toBe(false);
    expect(readTarget('http://localhost:9000/hook', allowed).ok).toBe(false);
  });

  it.each(['127.0.0.1', '::1', 'fe80::1%eth0', '::ffff:8.8.8.8', 'not an address', ''])(
    'is not at the address %s',
    (address) => expect(isPublicAddress(address)).toBe(false),
  );
});

const resolving =
  (...addresses: readonly string[]): Resolve =>
  async () =>
    addresses;

const letterTo = (url: string, signal = new AbortController().signal): Letter => ({
  ...{ url, signal, headers: { 'content-type': 'application/json' }, body: '{"a":"ü"}' },
});

describe('posting', () => {
  it('refuses a name when any of its addresses is private', async () => {
    const resolve = resolving('8.8.8.8', '127.0.0.1');
    const posted = await createPost({ resolve, allowed: [] })(letterTo('https://rebind.example.com/'));
    expect(posted).toMatchObject({ ok: false, reason: { kind: 'forbidden' } });
  });

  it('asks for the name once a try, and checks the answer each time: a public one may lead elsewhere later', async () => {
    const asked: string[] = [];
    const stop = new AbortController();
    const resolve: Resolve = async (host) => {
      asked.push(host);
      if (asked.length > 1) return ['127.0.0.1'];
      stop.abort();
      return ['8.8.8.8'];
    };
    const post = createPost({ resolve, allowed: [] });
    const first = await post(letterTo('https://rebind.example.com/', stop.signal));
    expect(first).toMatchObject({ ok: false, reason: { kind: 'unreachable' } });
    const second = await post(letterTo('https://rebind.example.com/'));
    expect(second).toMatchObject({ ok: false, reason: { kind: 'forbidden' } });
    expect(asked).toEqual(['rebind.example.com', 'rebind.example.com']);
  });

  it('keeps the name in TLS and Host while the connection goes to an allowed place', async () => {
    const bytes = await catchBytes();
    const origin = `https://localhost:${bytes.port}`;
    const stop = new AbortController();
    const posting = createPost({ resolve: resolving(), allowed: [origin] })(
      letterTo(`${origin}/hook`, stop.signal),
    );
    expect((await bytes.next()).includes('localhost')).toBe(true);
    stop.abort();
    expect((await posting).ok).toBe(false);
  });

  it('sends the body whole and answers with the status', async () => {
    const catcher = await catchHttp();
    const post = createPost({ resolve: resolving(), allowed: [catcher.origin] });
    expect(await post(letterTo(`${catcher.origin}/hook?x=1`))).toMatchObject({
      ok: true,
      value: { status: 200 },
    });
    expect(catcher.all).toMatchObject([
      { path: '/hook?x=1', body: '{"a":"ü"}', headers: { host: `127.0.0.1:${catcher.port}` } },
    ]);
  });

  it('follows no redirect', async () => {
    const [catcher, inside] = [await catchHttp(), await catchHttp()];
    catcher.answer = withStatus(307, { location: `${inside.origin}/secret` });
    const allowed = [catcher.origin, inside.origin];
    const posted = await createPost({ resolve: resolving(), allowed })(letterTo(catcher.origin));
    expect(posted).toMatchObject({ ok: true, value: { status: 307 } });
    expect(inside.all).toEqual([]);
  });

  it('gives up on one that hangs, and takes an answer that breaks off for none', async () => {
    const catcher = await catchHttp();
    const post = createPost({ resolve: resolving(), allowed: [catcher.origin] });
    catcher.answer = hang;
    const stop = new AbortController();
    const hanging = post(letterTo(catcher.origin, stop.signal));
    await catcher.next();
    stop.abort();
    expect(await hanging).toEqual({
      ok: false,
      reason: { kind: 'unreachable', answer: 'There was no answer in time.' },
    });
    catcher.answer = breakOffMidway;
    expect(await post(letterTo(catcher.origin))).toMatchObject({
      ok: false,
      reason: { kind: 'unreachable' },
    });
  });

  it('reads no more of an answer than it needs', async () => {
    const catcher = await catchHttp();
    catcher.answer = (response) => response.end('x'.repeat(1_000_000));
    const post = createPost({ resolve: resolving(), allowed: [catcher.origin] });
    const posted = await post(letterTo(catcher.origin));
    expect(posted.ok && posted.value.words.length).toBe(1_024);
  });
});
