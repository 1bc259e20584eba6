import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Instant } from '#shared/time/instant.ts';
import type { Ground } from './ground.ts';

const file = fileURLToPath(new URL('./sweeping-worker.ts', import.meta.url));
/** Compiled once: workers that are killed every moment would otherwise do nothing but begin. */
const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(tmpdir(), 'baton-faults-compiled') };

export type Sweeper = { readonly child: ChildProcess; begin(): void; kill(): Promise<void> };

/** A clock of its own process, ready to begin. */
export async function startSweeper(ground: Ground, url: string, now: Instant, most = 100): Promise<Sweeper> {
  const child = fork(file, [url, String(now), String(most)], { env, execArgv: [], stdio: 'ignore' });
  const ended = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  ground.later(kill);
  child.on('error', () => undefined);
  await Promise.race([once(child, 'message'), ended]);
  return { child, kill, begin: () => void (child.connected && child.send('begin')) };
}
