import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { DataFolder } from './data-folder.ts';
import { explainFailure, type Failure } from './failure-sentence.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { isAlive } from './process-identity.ts';
import type { Runner } from './unprivileged-user.ts';

export type Postmaster = { readonly pid: number; readonly port: number; readonly ready: boolean };

const pidFile = (folder: DataFolder) => join(folder.cluster, 'postmaster.pid');

/** What PostgreSQL itself left about the process that has the cluster open, or had it last. */
export function findPostmaster(folder: DataFolder): Postmaster | null {
  const file = pidFile(folder);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number.isInteger(port) ? port : 0, ready: lines[7]?.trim() === 'ready' };
}

export const forgetPostmaster = (folder: DataFolder): void => rmSync(pidFile(folder), { force: true });

/** fsync and synchronous commit stay on: what was confirmed has to survive a power cut. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  max_connections: '100',
  shared_buffers: '128MB',
  io_method: 'sync',
  jit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

export async function startPostmaster(
  folder: DataFolder,
  binaries: PostgresBinaries,
  runner: Runner,
  port: number,
): Promise<Result<ChildProcess, Failure>> {
  keepLogShort(folder.log);
  const from = existsSync(folder.log) ? statSync(folder.log).size : 0;
  const log = openSync(folder.log, 'a', 0o600);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program = binaries.postgres, ...before] = [...runner.prefix, binaries.postgres];
  // In a group of its own: Ctrl-C reaches the server alone, which then stops the database last.
  const child = spawn(program, [...before, '-D', folder.cluster, '-p', String(port), ...options], {
    ...runner.ids,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  child.once('error', () => undefined);
  child.unref();
  while (hasNotEnded(child)) {
    const known = findPostmaster(folder);
    if (known?.pid === child.pid && known?.ready) return accepted(child);
    await pause(15);
  }
  const words = readFileSync(folder.log).subarray(from).toString('utf8');
  return refused(explainFailure(words, folder.log));
}

export const hasNotEnded = (child: ChildProcess): boolean =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null;

const longestLog = 5_000_000;

function keepLogShort(path: string): void {
  if (existsSync(path) && statSync(path).size > longestLog) truncateSync(path);
}

/** Asks for an end, then presses: each signal with the time it is given (`fast`, `immediate`, by force). */
const ways: readonly (readonly [signal: NodeJS.Signals, within: number])[] = [
  ['SIGINT', 15_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
];

export async function endProcess(pid: number): Promise<boolean> {
  for (const [signal, within] of ways) {
    try {
      process.kill(pid, signal);
    } catch {
      return !isAlive(pid);
    }
    for (const until = Date.now() + within; Date.now() < until; await pause(15)) {
      if (!isAlive(pid)) return true;
    }
  }
  return !isAlive(pid);
}

export async function findFreePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer().once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
  });
  return promise;
}
