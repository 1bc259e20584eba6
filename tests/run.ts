import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateClient } from '#server/database/generate.ts';
import { browserRuns, type Count, choose, closingLine, countOf, failuresOf, sum } from './parts.ts';
import { projects } from './vitest.config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache/reports');

const run = (command: string, args: readonly string[]) =>
  spawnSync(join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'inherit' }).status === 0;

const failures: string[] = [];

/** A whole tool that either agrees or does not: one check. */
function check(command: string, args: readonly string[]): Count {
  if (run(command, args)) return { passed: 1, failed: 0 };
  failures.push(`${command} ${args.join(' ')}: it does not agree; what it says stands far above`);
  return { passed: 0, failed: 1 };
}

function vitest(names: readonly string[], paths: readonly string[], pace: readonly string[] = []): Count {
  const report = join(reports, 'vitest.json');
  rmSync(report, { force: true });
  const chosen = names.map((name) => `--project=${name}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const agreed = run('vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...chosen,
    ...pace,
    ...reporters,
    ...paths,
  ]);
  const read = readReport(report);
  const named = failuresOf(read);
  const silent = named.length === 0 && !agreed;
  failures.push(
    ...(silent ? [`vitest ${[...names, ...paths].join(' ')}: it ended with no failed test named`] : named),
  );
  return countOf(read, agreed);
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

const isOf = (part: string) => (path: string) => path.startsWith(`tests/${part}`);
const isNotOf = (part: string) => (path: string) => !isOf(part)(path);

const names = projects.map(({ test }) => test.name);
const choice = choose(process.argv.slice(2), ['check', ...names]);
if (!choice.ok) {
  console.error(choice.reason);
  process.exit(1);
}
mkdirSync(reports, { recursive: true });
generateClient();

const counts: Count[] = [];
const { parts, paths } = choice.value;
if (parts.includes('check')) {
  counts.push(check('biome', ['check', '.']));
  counts.push(check('tsc', ['-b']));
}
// A browser and a database want the machine for themselves, so the parts with one come last and alone.
const chosen = names.filter((name) => parts.includes(name));
const quiet = chosen.filter((name) => name !== 'e2e');
if (quiet.length > 0) counts.push(vitest(quiet, paths.filter(isNotOf('e2e'))));
if (chosen.includes('e2e'))
  for (const { folders, pace } of browserRuns(paths.filter(isOf('e2e')))) {
    counts.push(vitest(['e2e'], folders, pace));
    // The first of them built it.
    process.env.BATON_BUILD = 'kept';
  }

const total = sum(counts);
for (const failure of failures) console.log(`\nfailed: ${failure.replaceAll(root, '')}`);
console.log(`\n${closingLine(total)}`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
