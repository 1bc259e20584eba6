import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Ground } from './ground.ts';

const main = fileURLToPath(new URL('../../../server/main.ts', import.meta.url));

export type RunningServer = {
  readonly child: ChildProcess;
  readonly address: string;
  readonly ended: Promise<Ended>;
  /** As a crash: no handler runs. */
  kill(): Promise<void>;
};

export type Ended = { readonly code: number | null; readonly said: string };

export type Wish = {
  /** Words for Node itself, before the file. */
  readonly before?: readonly string[];
  /** A program that starts it, such as `unshare`. */
  readonly through?: readonly string[];
};

/** The server as a person starts it; answers with how it ended when it does not come up. */
export async function tryServer(
  ground: Ground,
  env: Readonly<Record<string, string>>,
  { before = [], through = [] }: Wish = {},
): Promise<RunningServer | Ended> {
  const words = [...through, process.execPath, ...before, main];
  const child = spawn(words[0] ?? '', words.slice(1), {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const { promise: up, resolve } = Promise.withResolvers<string>();
  const hear = (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-20_000);
    const address = /Baton runs at (\S+)/.exec(said)?.[1];
    if (address !== undefined && /Stop it/.test(said)) resolve(address);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'exit').then(([code]) => ({
    code: typeof code === 'number' ? code : null,
    said,
  }));
  ground.later(async () => {
    child.kill('SIGCONT');
    // One with a database of its own has to end that, too.
    child.kill(env.DATABASE_URL === undefined ? 'SIGTERM' : 'SIGKILL');
    await ended;
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  const came = await Promise.race([up, ended]);
  return typeof came === 'string' ? { child, address: came, ended, kill } : came;
}

export async function startServer(
  ground: Ground,
  env: Readonly<Record<string, string>>,
  wish: Wish = {},
): Promise<RunningServer> {
  const server = await tryServer(ground, env, wish);
  if ('address' in server) return server;
  throw new Error(`The server ended: ${server.said}`);
}
