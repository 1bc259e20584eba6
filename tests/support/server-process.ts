import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

export type ServerProcess = {
  readonly child: ChildProcess;
  /** Settles with the address once it is up, or fails with what it said when it ended before. */
  readonly up: Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
};

/** The server as a person starts it, in a process of its own that can be killed. */
export function startServerProcess(env: Readonly<Record<string, string>>): ServerProcess {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const { promise: up, resolve, reject } = Promise.withResolvers<string>();
  up.catch(() => undefined);
  const hear = (chunk: Buffer) => {
    said += chunk.toString('utf8');
    const address = /Baton runs at (\S+)/.exec(said)?.[1];
    if (address !== undefined && /Stop it/.test(said)) resolve(address);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = once(child, 'close').then(([code]) => {
    reject(new Error(`The server ended: ${said}`));
    return { code: typeof code === 'number' ? code : null, said };
  });
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  return { child, up, ended };
}
