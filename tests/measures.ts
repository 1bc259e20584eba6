import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * `npm run bench` and `npm run faults` share this: each measure is a file `<name>.measure.ts` in the folder,
 * run in its own process. What is not there yet is said, not passed over.
 */
export function runMeasures(
  folder: string,
  asked: readonly string[],
  planned: Record<string, string>,
): number {
  const present = globSync('*.measure.ts', { cwd: folder }).map((file) => basename(file, '.measure.ts'));
  const known = [...new Set([...present, ...Object.keys(planned)])].sort();
  const stranger = asked.find((name) => !name.startsWith('-') && !known.includes(name));
  if (stranger !== undefined) {
    console.error(`There is no "${stranger}". Nothing was run. There are: ${known.join(', ')}.`);
    return 1;
  }
  const names = asked.filter((name) => !name.startsWith('-'));
  const options = asked.filter((name) => name.startsWith('-'));
  let status = 0;
  for (const name of names.length > 0 ? names : known) {
    const file = join(folder, `${name}.measure.ts`);
    if (!existsSync(file)) {
      console.log(`${name}: not there yet (${planned[name]}).`);
      continue;
    }
    console.log(`\n${name}`);
    if (spawnSync(process.execPath, [file, ...options], { stdio: 'inherit' }).status !== 0) status = 1;
  }
  return status;
}
