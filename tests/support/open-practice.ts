import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PracticeHost, PracticeServer } from './hosts/practice-host.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A practice host's server, its pages bundled below `.cache`. */
export async function openPractice(host: PracticeHost): Promise<PracticeServer> {
  const folder = join(root, '.cache/practice', host.id);
  mkdirSync(folder, { recursive: true });
  await host.build(folder);
  return host.open(folder);
}
