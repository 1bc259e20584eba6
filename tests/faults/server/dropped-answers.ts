import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { acrossMany } from './across-many.ts';
import { executeUntilAnswered } from './ask.ts';
import type { Fault } from './fault.ts';
import type { Ground } from './ground.ts';
import { freshId, openOffice, sendCommand } from './office.ts';
import { startServer } from './running-server.ts';
import { examine } from './traffic.ts';

/** Sends whose answer is thrown away half of the time, after the server has done its work; asked again with the same id. */
export const droppedAnswers: Fault = {
  name: 'sends with half the answers dropped and retried',
  many: { short: 60, usual: 1_000, full: 10_000 },
  async inject(ground, many) {
    const url = await ground.database();
    const pool = ground.pool(url, 2);
    const office = await openOffice(pool);
    const server = await startServer(ground, { DATABASE_URL: url });
    const proxy = await openForgetfulProxy(ground, server.address);
    const commands = Array.from({ length: many }, () => sendCommand(freshId()));
    const asked = await acrossMany(commands, 16, async (command) => ({
      command,
      answer: await executeUntilAnswered(() => [proxy.address], office.tokens.sam, command),
    }));
    const examined = await examine(pool, office.workspace, asked);
    return { injected: many, ...examined, seen: `handoffs; ${proxy.dropped()} answers dropped` };
  },
};

async function openForgetfulProxy(ground: Ground, upstream: string) {
  let dropped = 0;
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const answer = await fetch(`${upstream}${request.url}`, {
      method: request.method ?? 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: request.headers.authorization ?? '',
      },
      body: new Uint8Array(await buffer(request)),
    });
    const body = await answer.text();
    if (Math.random() < 0.5) {
      dropped += 1;
      response.destroy();
    } else {
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body);
    }
  };
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ground.later(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, dropped: () => dropped };
}
