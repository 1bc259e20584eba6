import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { acrossMany } from '../../faults/server/across-many.ts';
import { executeUntilAnswered } from '../../faults/server/ask.ts';
import type { Ground } from '../../faults/server/ground.ts';
import { freshId, openOffice, sendCommand } from '../../faults/server/office.ts';
import { startServer } from '../../faults/server/running-server.ts';
import { median, p99, print, rounds, show } from './figure.ts';
import { memoryOf } from './start.ts';

const many = 5_000;
const peerFile = fileURLToPath(new URL('./sockets-peer.ts', import.meta.url));

type Audience = { readonly memoryEach: number; hearOnce(tell: () => unknown): Promise<readonly number[]> };

/** Opens so many sockets to one server and waits until each has heard its first word. */
async function fillWith(ground: Ground, pid: number, url: string, token: string | null): Promise<Audience> {
  const before = memoryOf(pid);
  const sockets = await acrossMany(Array.from({ length: many }), 50, async () => {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    socket.on('error', () => undefined);
    const first = once(socket, 'message');
    await once(socket, 'open');
    if (token !== null) socket.send(JSON.stringify({ token }));
    await first;
    return socket;
  });
  ground.later(() => {
    for (const socket of sockets) socket.terminate();
  });
  await pause(2_000);
  return {
    memoryEach: ((memoryOf(pid) - before) * 1024) / many,
    async hearOnce(tell) {
      const heard = sockets.map(async (socket) => {
        await once(socket, 'message');
        return performance.now();
      });
      const began = performance.now();
      await tell();
      return (await Promise.all(heard)).map((at) => at - began);
    },
  };
}

/** Everybody of a company listens, and something new happens: from the command that is sent to every ear. */
export async function measureSockets(ground: Ground): Promise<void> {
  await ground.apart(async (own) => {
    const url = await own.database();
    const office = await openOffice(own.pool(url, 2));
    const server = await startServer(own, { DATABASE_URL: url });
    const peer = fork(peerFile, { execArgv: [] });
    own.later(() => peer.kill());
    const [port] = (await once(peer, 'message')) as [number];
    const ours = await fillWith(
      own,
      server.child.pid ?? 0,
      `${server.address.replace('http', 'ws')}/live`,
      office.tokens.rita,
    );
    const bare = await fillWith(own, peer.pid ?? 0, `ws://127.0.0.1:${port}`, null);
    const send = () =>
      executeUntilAnswered(() => [server.address], office.tokens.sam, sendCommand(freshId()));
    const heard = { ours: [] as number[], bare: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      const [one, other] = [await ours.hearOnce(send), await bare.hearOnce(() => peer.send('tell'))];
      if (round > 0) {
        heard.ours.push(...one);
        heard.bare.push(...other);
      }
      // Each socket hears of a beat of news once; the next one begins after it.
      await pause(500);
    }
    const line = (values: number[]) => `median ${show(median({ values }))}, p99 ${show(p99({ values }))} ms`;
    print(
      `a poke from the command to ${many.toLocaleString('en-US')} sockets`,
      line(heard.ours),
      'p99 <= 250 ms',
      `bare ws ${line(heard.bare)}`,
    );
    print(
      'memory of a socket',
      `${show(ours.memoryEach)} KB`,
      '<= 25 KB',
      `bare ws ${show(bare.memoryEach)} KB`,
    );
  });
}
