import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const generated = join(root, 'server/database/generated');
const stamp = join(generated, 'made-from');

/**
 * Makes the typed client from prisma/*.prisma when it is missing or older than the schema. Works without a
 * network: Prisma looks for an engine binary it then never runs, so any file that exists will do.
 */
export function generateClient(): void {
  const schema = globSync('prisma/*.prisma', { cwd: root }).sort();
  const version = readFileSync(join(root, 'node_modules/@prisma/client/package.json'));
  const hash = createHash('sha256').update(version);
  for (const file of schema) hash.update(file).update(readFileSync(join(root, file)));
  const now = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;

  // Made aside and moved in whole: another process never loads half a client.
  const making = join(root, '.cache', `client-${randomUUID()}`);
  mkdirSync(join(making, 'prisma'), { recursive: true });
  try {
    for (const file of schema) cpSync(join(root, file), join(making, file));
    const main = join(making, 'prisma/schema.prisma');
    writeFileSync(main, readFileSync(main, 'utf8').replace('../server/database/generated', '../generated'));
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/prisma/build/index.js'), 'generate', '--schema', join(making, 'prisma')],
      { cwd: root, encoding: 'utf8', env: { ...process.env, ...offline } },
    );
    if (status !== 0)
      throw new Error(`The database client could not be made from prisma/*.prisma.\n${stderr}`);
    writeFileSync(join(making, 'generated/made-from'), now);
    rmSync(generated, { recursive: true, force: true });
    renameSync(join(making, 'generated'), generated);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

const offline = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
};

if (import.meta.main) generateClient();
