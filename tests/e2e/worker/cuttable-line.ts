import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * `whole`: as if it was not there. `cut`: nobody answers. `deaf`: what is asked arrives, its answer does not. `failing` and
 * `garbage`: somebody answers, with a 500 or with things nobody asked for. `slow`: every answer takes its time. `hanging`: somebody
 * listens and never answers. `unlive`: everything but the live socket goes through.
 */
export type LineState = 'whole' | 'cut' | 'deaf' | 'failing' | 'garbage' | 'slow' | 'hanging' | 'unlive';

const slowBy = 3_000;

const garbage = [
  '<!doctype html><title>Hotel Wi-Fi</title><p>Please sign in.',
  '{"result":{"data":null}}',
  '[{"result":{"data":{"outcome":"accepted","version":"many"}}}]',
  '{"result":{"data":{"events":7,"cursor":{},"more":"yes"}}}',
  'null',
  '{',
];

const answerWith = (status: string, body: string): string =>
  `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`;

export type Line = {
  readonly port: number;
  set(state: LineState): void;
  close(): Promise<void>;
};

/** The line to a server, which a test can cut. `portOf` is asked for each connection. */
export async function openLine(portOf: () => number): Promise<Line> {
  let state: LineState = 'whole';
  let answered = 0;
  const open = new Set<Socket>();
  const answerItself = (client: Socket) => {
    open.add(client);
    client.on('error', () => client.destroy());
    client.on('close', () => open.delete(client));
    client.once('data', () => {
      answered += 1;
      if (state === 'failing') client.end(answerWith('500 Internal Server Error', '{"error":{}}'));
      if (state === 'garbage') client.end(answerWith('200 OK', garbage[answered % garbage.length] ?? ''));
    });
  };
  const server: Server = createServer((client) => {
    if (state === 'cut') return void client.destroy();
    if (state === 'failing' || state === 'garbage' || state === 'hanging') return answerItself(client);
    const far = connect(portOf(), '127.0.0.1');
    for (const socket of [client, far]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        far.destroy();
      });
    }
    client.on('data', (chunk) => {
      if (state === 'unlive' && chunk.toString('latin1').startsWith('GET /live')) client.destroy();
    });
    client.pipe(far);
    far.on('data', (chunk) => {
      if (state === 'deaf') client.destroy();
      else if (state === 'slow') setTimeout(() => client.writable && client.write(chunk), slowBy);
      else client.write(chunk);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The line has no port.');
  return {
    port: address.port,
    set(next) {
      state = next;
      // What is open goes on as it began, unless the line breaks.
      if (next !== 'whole' && next !== 'deaf') for (const socket of open) socket.destroy();
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
