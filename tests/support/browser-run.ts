import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { readyBrowser } from './browser.ts';
import startDatabase from './database-server.ts';
import { practiceHosts } from './hosts/registry.ts';
import { openPractice } from './open-practice.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the tests in a browser stand on, made once for the run: a browser, the production build, practice pages, a real PostgreSQL. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = readyBrowser();
  if (!browser.ok) throw new Error(browser.reason);
  if (process.env.BATON_BUILD !== 'kept') {
    execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
      cwd: root,
      stdio: 'ignore',
      timeout: 180_000,
      // A test run has an environment of its own, in which React would be built with its development half.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  }
  // Files run two at a time, and two would build the same pages at once.
  for (const host of practiceHosts) await openPractice(host);
  return startDatabase(project);
}
