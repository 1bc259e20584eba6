import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Log } from '../log.ts';
import { databaseUser, openCluster } from './cluster.ts';
import { type DataFolder, openFolder } from './data-folder.ts';
import { endOrphan } from './orphan.ts';
import { findBinaries } from './postgres-binaries.ts';
import { endProcess, findFreePort, hasNotEnded, startPostmaster } from './postmaster.ts';
import { chooseRunner } from './unprivileged-user.ts';

export type Embedded = {
  readonly url: string;
  /** The process of the database; null while it is being started again. */
  pid(): number | null;
  stop(): Promise<void>;
};

/** After a kill the old processes need a moment to notice; until then a start is tried again. */
const patience = 30_000;
const between = 100;
const betweenLater = 5_000;

/**
 * Starts PostgreSQL on a data folder and keeps it running until it is told to stop. Whoever calls this holds
 * the folder (holder.ts).
 */
export async function startEmbedded(folder: DataFolder, log: Log): Promise<Result<Embedded, string>> {
  const binaries = await findBinaries();
  if (!binaries.ok) return binaries;
  const opened = openFolder(folder.root);
  if (!opened.ok) return opened;
  const runner = chooseRunner([binaries.value.postgres, folder.database]);
  if (!runner.ok) return runner;
  const password = await openCluster(folder, binaries.value, runner.value);
  if (!password.ok) return password;

  await endOrphan(folder, password.value, log);
  let port = await findFreePort();
  let child: ChildProcess | null = null;
  let stopping = false;

  const startWithin = async (time: number): Promise<Result<ChildProcess, string>> => {
    for (const until = Date.now() + time; ; await pause(between)) {
      const started = await startPostmaster(folder, binaries.value, runner.value, port);
      if (started.ok) return started;
      if (!started.reason.again || stopping || Date.now() > until) return refused(started.reason.sentence);
      // Before the first start nobody knows the port yet, so another one may be taken.
      if (child === null) port = await findFreePort();
    }
  };

  const watch = (running: ChildProcess): void => {
    child = running;
    running.once('exit', () => {
      if (!stopping) void again();
    });
  };

  const again = async (): Promise<void> => {
    log.error('The database ended by itself and is started again. What was confirmed is safe.');
    while (!stopping) {
      const started = await startWithin(patience);
      if (started.ok) {
        log.warn({ pid: started.value.pid }, 'The database runs again.');
        if (stopping) await end(started.value);
        else watch(started.value);
        return;
      }
      log.error(started.reason);
      await pause(betweenLater, undefined, { ref: false });
    }
  };

  const first = await startWithin(patience);
  if (!first.ok) return first;
  watch(first.value);
  const atExit = () => child?.kill('SIGINT');
  process.once('exit', atExit);

  return accepted({
    url: urlAt(port, password.value),
    pid: () => (child !== null && hasNotEnded(child) ? (child.pid ?? null) : null),
    stop: async () => {
      stopping = true;
      process.removeListener('exit', atExit);
      if (child !== null) await end(child);
    },
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (!hasNotEnded(child) || child.pid === undefined) return;
  // It was let go of when it started; its end is waited for, also when nothing else is left to wait for.
  child.ref();
  const ended = once(child, 'exit');
  await Promise.all([ended, endProcess(child.pid)]);
}

export const urlAt = (port: number, password: string, database = 'postgres'): string =>
  `postgres://${databaseUser}:${password}@127.0.0.1:${port}/${database}`;
