import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { databaseIn } from './folder-database.ts';
import { openOffice } from './office.ts';
import { startServer } from './running-server.ts';
import { examine, startTraffic, type Traffic } from './traffic.ts';

const megabytes = 220;

/**
 * The server gets a small disk that nobody else sees, in a mount namespace of its own: that needs no rights where users may make
 * namespaces, and root's elsewhere. Null where neither is to be had.
 */
function findNamespace(): readonly string[] | null {
  const ways = [
    ['unshare', '--mount'],
    ['unshare', '--user', '--map-current-user', '--keep-caps', '--mount'],
  ];
  const works = ([program = '', ...words]: readonly string[]) =>
    spawnSync(program, [...words, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
  return ways.find(works) ?? null;
}

/** The disk fills up under the server and is freed again: what was answered is there, what was not is not, and it goes on. */
export const fullDisk: Fault = {
  name: 'a full disk',
  many: { short: 1, usual: 3, full: 6 },
  async inject(ground, many) {
    const namespace = findNamespace();
    if (namespace === null) {
      const notRun = 'no small disk can be made here without rights this user does not have';
      return { injected: 0, survived: 0, lost: 0, doubled: 0, notRun };
    }
    const disk = ground.folder();
    const root = join(disk, 'data');
    const mount = `mount -t tmpfs -o size=${megabytes}m,mode=755 tmpfs ${disk} && exec "$@"`;
    const server = await startServer(
      ground,
      { BATON_DATA: root, LOG_LEVEL: 'silent' },
      { through: [...namespace, 'sh', '-c', mount, 'sh'] },
    );
    /** The same folder, as the server sees it. */
    const seenByIt = (path: string) => `/proc/${server.child.pid}/root${path}`;
    const office = await openOffice(ground.pool(databaseIn(seenByIt(root)).url, 2));
    const traffic = startTraffic(office, () => [server.address], 4, { within: 3_000 });
    let answeredWhileFull = 0;
    for (let round = 0; round < many; round += 1) {
      await traffic.more(20);
      const filler = join(seenByIt(disk), 'filler');
      fill(filler);
      // What has room already may still be answered; then there is no room for anything.
      answeredWhileFull += await untilStill(traffic);
      rmSync(filler);
      await traffic.more(20);
    }
    const asked = await traffic.stop();
    const pool = ground.pool(databaseIn(seenByIt(root)).url, 2);
    const examined = await examine(pool, office.workspace, asked);
    const seen = `commands; filled ${many} times, ${answeredWhileFull} answered meanwhile`;
    return { injected: asked.length, ...examined, seen };
  },
};

/** Answers how much was answered until nothing was for two seconds. */
async function untilStill({ answered }: Traffic): Promise<number> {
  const before = answered();
  for (let known = -1; known !== answered(); ) {
    known = answered();
    await pause(2_000);
  }
  return answered() - before;
}

function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (let block = Buffer.alloc(1 << 20); block.length > 0; ) {
      try {
        writeSync(file, block);
      } catch {
        block = block.subarray(0, block.length >> 1);
      }
    }
  } finally {
    closeSync(file);
  }
}
