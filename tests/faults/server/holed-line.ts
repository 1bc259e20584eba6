import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Ground } from './ground.ts';

export type HoledLine = {
  /** The same database, by way of the line. */
  readonly url: string;
  /** From now on nothing comes through, and nobody is told: not even that a connection ends. */
  swallow(): void;
  /** New connections come through again; what was swallowed stays silent. */
  mend(): void;
};

/** A line to a database that can turn into a black hole, as a firewall makes one that forgets its connections. */
export async function openLine(ground: Pick<Ground, 'later'>, url: string): Promise<HoledLine> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let isHole = false;
  const server = createServer({ allowHalfOpen: true }, (near) => {
    sockets.add(near);
    near.on('error', () => undefined);
    if (isHole) return;
    const far = connect({ host: target.hostname, port: Number(target.port), allowHalfOpen: true });
    sockets.add(far);
    far.on('error', () => near.destroy());
    near.pipe(far);
    far.pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ground.later(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const line = new URL(url);
  line.port = String((server.address() as AddressInfo).port);
  return {
    url: line.href,
    swallow() {
      isHole = true;
      for (const socket of sockets) {
        socket.unpipe();
        socket.removeAllListeners('close');
        socket.pause();
      }
    },
    mend() {
      isHole = false;
    },
  };
}
