import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { createLive } from '#server/feed/live.ts';
import { createLog } from '#server/log.ts';
import { openOffice } from './access/office.ts';

/** A server that really listens, and what came back for bytes no browser would send. */
const office = await openOffice();
const live = createLive({
  log: createLog('silent'),
  greet: async () => null,
  findRevoked: async () => new Set(),
});
office.app.server.on('upgrade', live.upgrade);
await office.app.listen({ host: '127.0.0.1', port: 0 });
const { port } = office.app.server.address() as AddressInfo;
afterAll(() => live.close());

/** All that is answered until the server hangs up. */
const tell = (bytes: string) =>
  new Promise<string>((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.on('data', (part) => {
      answer += part.toString('latin1');
      if (answer.startsWith('HTTP/1.1 101')) socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

const ask = (target: string, headers: readonly string[] = [], method = 'GET') =>
  tell(
    [`${method} ${target} HTTP/1.1`, 'Host: baton.test', 'Connection: close', ...headers, '', ''].join(
      '\r\n',
    ),
  );

const upgrade = (target: string, to = 'websocket') =>
  tell(
    [
      `GET ${target} HTTP/1.1`,
      ...['Host: baton.test', 'Connection: close, Upgrade', `Upgrade: ${to}`, 'Sec-WebSocket-Version: 13'],
      ...['Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', '', ''],
    ].join('\r\n'),
  );

describe('whoever asks for another protocol', () => {
  it.each(['//', '//[', 'http://[', '/%', '/live/', '//live', '/nowhere'])(
    'at %s is answered as if they had not',
    async (target) => {
      expect(statusOf(await upgrade(target))).toBeGreaterThanOrEqual(400);
      expect(statusOf(await ask('/health/live'))).toBe(200);
    },
  );

  it('than the one of the live socket gets the page they asked for', async () => {
    expect(statusOf(await upgrade('/health/live', 'h2c'))).toBe(200);
    expect(statusOf(await upgrade('/live', 'h2c'))).toBe(400);
  });

  it('finds the live socket at its own address', async () => {
    expect(statusOf(await upgrade('/live'))).toBe(101);
    expect(statusOf(await upgrade('/live?any=thing'))).toBe(101);
  });
});

describe('an address', () => {
  it.each(['/%', '/%c0%ae', '/trpc/%ff', `/sign-in/${'x'.repeat(500)}`, 'http://x:99999/trpc/access.me'])(
    'that can not be read (%s) is answered in a sentence, without itself',
    async (target) => {
      const answer = await ask(target);
      expect(statusOf(answer)).toBeGreaterThanOrEqual(400);
      expect(statusOf(answer)).toBeLessThan(500);
      expect(answer).toContain('could not be read');
      expect(answer).toContain('nosniff');
      expect(answer.slice(answer.indexOf('{'))).not.toContain(target);
    },
  );

  it.each(['/trpc/%25', '/trpc/access.me?connectionParams=%7B', '/trpc/a,b,c?batch=1&input=%5B'])(
    'of no call (%s) is answered as JSON, which no browser takes for a page',
    async (target) => {
      const answer = await ask(target);
      expect(statusOf(answer)).toBeLessThan(500);
      expect(answer).toMatch(/^content-type: application\/json/im);
    },
  );
});

describe('a request', () => {
  const me = '/trpc/access.me';

  it.each([
    ['two tokens', ['Authorization: Bearer x', 'Authorization: Bearer y']],
    ['a cookie beside no token', ['Authorization:', 'Cookie: baton=x']],
    ['cookies that are none', ['Cookie: baton=%; =; ;;=; __proto__=1; constructor=2; baton=%ff']],
    ['cookies of 15,000 signs', [`Cookie: a=${'x'.repeat(15_000)}`]],
    ['a word for a stream', ['Accept: application/jsonl', 'trpc-accept: application/jsonl']],
    ['signs that are no ASCII', ['Content-Type: \xe9\xff', 'Accept-Language: \xff']],
    ['another host', ['Host: evil.test']],
  ])('with %s has no session by it', async (_what, headers) => {
    expect(statusOf(await ask(me, headers))).toBe(401);
  });

  it.each([
    ['more cookies than a browser keeps', 431, [`Cookie: a=${'x'.repeat(100_000)}`]],
    ['three thousand headers', 431, Array.from({ length: 3_000 }, (_, at) => `X-${at}: 1`)],
    ['a length and a chunked body', 400, ['Content-Length: 5', 'Transfer-Encoding: chunked']],
    ['two lengths', 400, ['Content-Length: 5', 'Content-Length: 6']],
    ['a line end that is none', 400, ['X-A: a\nX-B: b']],
  ])('with %s is refused', async (_what, status, headers) => {
    expect(statusOf(await ask(me, headers, 'POST'))).toBe(status);
  });

  it('is not made another one by a header or a word in its address', async () => {
    const headers = ['X-HTTP-Method-Override: POST', 'X-HTTP-Method: POST'];
    expect(statusOf(await ask('/trpc/access.signOut?_method=POST', headers))).toBe(405);
  });

  it('with a packed body is read as it is, and never unpacked', async () => {
    const packed = gzipSync(Buffer.alloc(2_000_000, 32)).toString('latin1');
    const headers = [
      'Content-Type: application/json',
      'Content-Encoding: gzip',
      `Content-Length: ${packed.length}`,
    ];
    const head = [
      'POST /device/token HTTP/1.1',
      'Host: baton.test',
      'Connection: close',
      ...headers,
      '',
      '',
    ].join('\r\n');
    expect(await tell(head + packed)).toContain('could not be read');
  });
});
