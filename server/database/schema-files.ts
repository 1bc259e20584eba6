import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SchemasContainer } from '@prisma/schema-engine-wasm';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** prisma/*.prisma, one file a room. */
export const readSchema = (): SchemasContainer => ({
  files: globSync('prisma/*.prisma', { cwd: root })
    .sort()
    .map((path) => ({ path, content: readFileSync(join(root, path), 'utf8') })),
});
