import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

export type Line = {
  readonly port: number;
  /** `whole`: as if it was not there. `cut`: nobody answers. `deaf`: what is asked arrives, its answer does not. */
  set(state: 'whole' | 'cut' | 'deaf'): void;
  close(): Promise<void>;
};

/** The line to a server, which a test can cut. `portOf` is asked for each connection. */
export async function openLine(portOf: () => number): Promise<Line> {
  let state: 'whole' | 'cut' | 'deaf' = 'whole';
  const open = new Set<Socket>();
  const server: Server = createServer((client) => {
    if (state === 'cut') return void client.destroy();
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
    client.pipe(far);
    far.on('data', (chunk) => (state === 'deaf' ? client.destroy() : client.write(chunk)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The line has no port.');
  return {
    port: address.port,
    set(next) {
      state = next;
      if (next === 'cut') for (const socket of open) socket.destroy();
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
