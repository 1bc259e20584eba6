import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createLive, type Listener } from '#server/feed/live.ts';
import { type News, openNewsDesk } from '#server/feed/news.ts';
import { createLog } from '#server/log.ts';
import { openTestDatabase } from '../../support/database.ts';

const { url } = await openTestDatabase();
const log = createLog('silent');
const revoked = new Set<string>();

const listeners: Record<string, Listener> = {
  rita: { workspace: 'acme', person: 'rita', seesAll: false, session: 'session-rita' },
  sam: { workspace: 'acme', person: 'sam', seesAll: false, session: 'session-sam' },
  admin: { workspace: 'acme', person: 'ada', seesAll: true, session: 'session-ada' },
  stranger: { workspace: 'other', person: 'rita', seesAll: true, session: 'session-other' },
};

/** One server of several, each with its own sockets; all of them share the database. */
async function startServer() {
  const live = createLive({
    log,
    greet: async (_, token) => {
      // As slow as a look into the database, so that a word may come before it is waited for.
      await new Promise((resolve) => setTimeout(resolve, 20));
      return token === null ? null : (listeners[token] ?? null);
    },
    findRevoked: async (sessions) => new Set(sessions.filter((session) => revoked.has(session))),
  });
  const desk = await openNewsDesk({
    connect: () => new pg.Client({ connectionString: url }),
    log,
    onNews: live.onNews,
  });
  const http = createServer().on('upgrade', live.upgrade);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  afterAll(async () => {
    live.close();
    await desk.close();
    http.close();
  });
  return { live, desk, address: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/live` };
}

/** A socket that remembers what it heard; `heard(n)` waits for the nth word, `closed` for the code it ends with. */
function open(address: string, first: string | null) {
  const socket = new WebSocket(address);
  const words: string[] = [];
  const waiting: { many: number; resolve: () => void }[] = [];
  socket.on('message', (message) => {
    words.push(String(message));
    for (const one of waiting) if (words.length >= one.many) one.resolve();
  });
  if (first !== null) socket.once('open', () => socket.send(first));
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  const heard = (many: number) =>
    words.length >= many
      ? Promise.resolve()
      : new Promise<void>((resolve) => waiting.push({ many, resolve }));
  afterAll(() => socket.terminate());
  return { socket, words, closed, heard };
}

const as = (who: string) => JSON.stringify({ token: who });
const [one, two] = [await startServer(), await startServer()];

describe('the live socket', () => {
  it('tells whoever it concerns, on every server, and says nothing but that there is something new', async () => {
    const rita = open(one.address, as('rita'));
    const admin = open(two.address, as('admin'));
    const sam = open(two.address, as('sam'));
    const stranger = open(one.address, as('stranger'));
    await Promise.all([rita.heard(1), admin.heard(1), sam.heard(1), stranger.heard(1)]);
    const news: News = { workspace: 'acme', people: ['rita'] };
    two.desk.tell(news);
    two.desk.tell(news);
    await Promise.all([rita.heard(2), admin.heard(2)]);
    expect(rita.words).toEqual(['{"new":true}', '{"new":true}']);
    expect(sam.words).toHaveLength(1);
    expect(stranger.words).toHaveLength(1);
  });

  it('shuts out whoever brings no good token', async () => {
    for (const word of [as('nobody'), 'not json', '{"token":7}', 'null', '[]']) {
      expect(await open(one.address, word).closed).toBe(4401);
    }
    expect(await open(one.address, 'x'.repeat(5_000)).closed).toBe(1009);
  });

  it('answers any later word with a sign of life and never breaks on it', async () => {
    const rita = open(one.address, as('rita'));
    await rita.heard(1);
    for (const word of ['{}', '\u0000', '{"__proto__":1}', '[[[[']) rita.socket.send(word);
    rita.socket.send(Buffer.from([0xff, 0xfe, 0x00]));
    await rita.heard(6);
    expect(rita.words.slice(1)).toEqual(['{}', '{}', '{}', '{}', '{}']);
  });

  it('lets go of whoever pings without end and reads no answer', async () => {
    const { socket, heard, closed } = open(one.address, as('rita'));
    await heard(1);
    const before = one.live.count();
    socket.pause();
    for (let turn = 0; turn < 200 && one.live.count() === before; turn += 1) {
      for (let time = 0; time < 2_000; time += 1) socket.ping('x'.repeat(125));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(one.live.count()).toBe(before - 1);
    socket.resume();
    expect(await closed).toBe(1006);
  });

  it('answers a ping with the words it came with', async () => {
    const rita = open(one.address, as('rita'));
    await rita.heard(1);
    const pong = new Promise<string>((resolve) =>
      rita.socket.once('pong', (words) => resolve(String(words))),
    );
    rita.socket.ping('still there?');
    expect(await pong).toBe('still there?');
  });

  it('closes the sockets of a revoked session, and only those', async () => {
    const sam = open(one.address, as('sam'));
    const rita = open(one.address, as('rita'));
    await Promise.all([sam.heard(1), rita.heard(1)]);
    revoked.add('session-sam');
    await one.live.checkSessions();
    expect(await sam.closed).toBe(4401);
    expect(rita.socket.readyState).toBe(WebSocket.OPEN);
  });

  it('goes on telling after its connection to the database was cut', async () => {
    const rita = open(one.address, as('rita'));
    await rita.heard(1);
    const killer = new pg.Client({ connectionString: url });
    await killer.connect();
    await killer.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN%' AND pid <> pg_backend_pid()`);
    await killer.end();
    const again = setInterval(() => two.desk.tell({ workspace: 'acme', people: null }), 100);
    await rita.heard(2);
    clearInterval(again);
    expect(rita.words[1]).toBe('{"new":true}');
  });
});
