import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the page is made of; the lock file stands for every package. */
const sources = ['server/desk/**/*.{ts,tsx,css,html,svg}', 'shared/**/*.{ts,tsx,css}', 'package-lock.json'];

/** Where the build of what is here now lies, or will lie. */
export function deskFolder(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).sort())
    hash.update(file).update(readFileSync(join(root, file)));
  return join(root, '.output/desk', hash.digest('hex').slice(0, 16));
}
