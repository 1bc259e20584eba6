import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The worker is stopped in the middle of sends, answers are lost, the network goes away: run in a real browser, counted there. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const { status } = spawnSync(
  join(root, 'node_modules/.bin/vitest'),
  ['run', '--config', 'tests/vitest.config.ts', '--project', 'e2e', 'tests/e2e/worker/kill-points.test.ts'],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
