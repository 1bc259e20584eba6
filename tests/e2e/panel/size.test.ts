import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtExtension } from '../../support/extension-browser.ts';

const most = 250 * 1024;

it('all that the panel loads on first use fits in 250 KB, packed', () => {
  const html = readFileSync(join(builtExtension, 'panel.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/g)].map(
    ([, path]) => path ?? '',
  );
  const bytes = files.reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(builtExtension, path))).length,
    0,
  );
  console.log(`panel, first use: ${Math.round(bytes / 1024)} KB of ${most / 1024} KB`);
  expect(files.length).toBeGreaterThan(1);
  expect(bytes).toBeLessThanOrEqual(most);
});
