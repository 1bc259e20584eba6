import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const entry = join(root, 'extension/a-page.ts');

/** One file of the page as the build would make it: minified, and packed as it travels. */
async function bytesOf(
  code: string,
  external: readonly RegExp[] = [],
): Promise<{ plain: number; packed: number }> {
  const bundle = await rolldown({
    input: entry,
    cwd: root,
    platform: 'browser',
    external: [...external],
    plugins: [
      {
        name: 'a-page',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const text = output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  return { plain: Buffer.byteLength(text), packed: gzipSync(text).length };
}

const gate = `import { runGuard } from '#extension/guard/run.ts';
import { workerLine } from '#extension/guard/worker-line.ts';
runGuard(adapter, workerLine(() => globalThis.browser?.runtime));`;
const late = `import { bringLatePart } from '#extension/guard/late-part.ts';
import { joinPage } from '#extension/guard/join-page.ts';
bringLatePart(joinPage);`;

describe('in a page', () => {
  it.each(['hubspot', 'salesforce', 'zendesk'])(
    'the gate of %s, there from the first moment, is at most 30 KB and packed 12',
    async (host) => {
      const adapter = `import { adapter } from '#extension/hosts/${host}/adapter.ts';`;
      const { plain, packed } = await bytesOf(`${adapter}\n${gate}`);
      expect(plain).toBeLessThanOrEqual(30_000);
      expect(packed).toBeLessThanOrEqual(12_000);
    },
  );

  it('what comes when the page is idle stays small beside the note check', async () => {
    const { plain, packed } = await bytesOf(late, [/judge-with|lexicon\/compile/]);
    expect(plain).toBeLessThan(29_000);
    expect(packed).toBeLessThan(11_600);
  });
});
