import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../tests/support/hosts/serve.ts', import.meta.url));
const patience = 5_000;

export type PracticePages = { readonly lines: readonly string[]; readonly stop: () => void };

const none: PracticePages = { lines: [], stop: () => undefined };

/** Pages to try the extension on without an account at a host, in a process of their own. A server without the tests beside it goes without. */
export async function servePracticePages(): Promise<PracticePages> {
  if (!existsSync(script)) return none;
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'ignore'] });
  const said = once(child.stdout, 'data').then(([chunk]) => String(chunk).trim());
  const ended = once(child, 'exit').then(
    () => 'The practice pages could not be served: their port is taken.',
  );
  const late = new Promise<string>((resolve) => {
    setTimeout(resolve, patience, 'The practice pages did not come up.').unref();
  });
  const line = await Promise.race([said, ended, late]);
  return { lines: [line], stop: () => child.kill('SIGTERM') };
}
