import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

export type RunningDemo = {
  readonly address: string;
  /** What the server said when it came up: a link for each of a few people. */
  readonly lines: readonly string[];
  readonly invite: (person: string) => Promise<string>;
};

/** The demonstration as `npm start -- --demo` runs it, in a folder of its own, gone in the end. */
export async function withDemo(draw: (demo: RunningDemo) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-pictures-'));
  const child = spawn(process.execPath, [main, '--demo'], {
    env: { ...process.env, BATON_DATA: folder, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  let said = '';
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Stop it')) resolve();
    });
  });
  try {
    await Promise.race([ready, ended]);
    const invite = (person: string) =>
      Promise.reject(new Error(`The demonstration has no link for ${person}.`));
    await draw({ address: /Baton runs at (\S+)/.exec(said)?.[1] ?? '', lines: said.split('\n'), invite });
  } finally {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
