import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#server/desk-files/desk-folder.ts';
import { deskPaths } from '#server/desk-files/desk-routes.ts';

it('serves the page at exactly the addresses its router knows', () => {
  const router = readFileSync(join(root, 'server/desk/router.tsx'), 'utf8');
  const known = [...router.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path.replaceAll('$', ':'));
  expect([...known].sort()).toEqual([...deskPaths].sort());
});
