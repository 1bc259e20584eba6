import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildDesk } from '#server/desk-files/build-desk.ts';

type Chunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

const folder = await buildDesk();
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** A chunk and everything it can't do without. */
function loadedBy(names: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The build has no ${name}.`);
    if (seen.has(name)) continue;
    seen.add(name);
    loadedBy(chunk.imports ?? [], seen);
  }
  return seen;
}

const packed = (names: ReadonlySet<string>) =>
  [...names].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(folder, manifest[name]?.file ?? ''))).length,
    0,
  );

it('loads at most 300 KB of packed script for the inbox', () => {
  expect(packed(loadedBy(['index.html', 'inbox/InboxPage.tsx']))).toBeLessThanOrEqual(300 * 1024);
});

it('loads the map only where it is drawn', () => {
  expect([...loadedBy(['index.html', 'inbox/InboxPage.tsx', 'seams/SeamsPage.tsx'])].join()).not.toContain(
    'SeamMap',
  );
});

it('writes no script or style into the page itself', () => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(page.match(/<script(?![^>]* src=)|<style| style=| on\w+=/g)).toBeNull();
});
