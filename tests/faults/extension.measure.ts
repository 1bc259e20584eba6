import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The faults of the extension, in a real browser with the real server: each is a test of `tests/e2e/worker`, which counts for
 * itself. `--full` with the large numbers, `--short` with those of `npm test`, `--only=words` those whose file name holds the words.
 */
const faults = ['kill-points', 'browser-killed', 'bad-server', 'reloaded', 'back-and-forward'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const asked = process.argv.slice(2);
const size = asked.includes('--full') ? 'full' : asked.includes('--short') ? 'short' : 'usual';
const only = asked.find((word) => word.startsWith('--only='))?.slice('--only='.length) ?? '';

const options = [
  ...['--config', 'tests/vitest.config.ts', '--project', 'e2e', '--no-file-parallelism'],
  ...['--disable-console-intercept', '--reporter=dot'],
];
const files = faults.filter((name) => name.includes(only)).map((name) => `tests/e2e/worker/${name}.test.ts`);
const { status } = spawnSync(join(root, 'node_modules/.bin/vitest'), ['run', ...files, ...options], {
  ...{ cwd: root, stdio: 'inherit', env: { ...process.env, BATON_FAULTS: size } },
});
const isWhole = status === 0;
console.log(
  `With the ${size} numbers. ${isWhole ? 'Nothing was lost or doubled.' : 'Something was lost or doubled, or was not injected to its end; see above.'}`,
);
process.exit(isWhole ? 0 : 1);
