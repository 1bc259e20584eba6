import { connect } from 'node:net';
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
const port = office.app.addresses()[0]?.port ?? 0;
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
