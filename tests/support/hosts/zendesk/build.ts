import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const pages = join(here, 'page');
const need = createRequire(import.meta.url);
const ckeditor = dirname(need.resolve('ckeditor5/package.json'));

/** The page once, and an editor script for each CKEditor a Zendesk may run. */
const scripts = ['main.tsx', 'early.ts', 'editor-48.ts', 'editor-41.ts', 'editor-35.ts'];

/** Several copies of its parts are installed; an editor made of two of them refuses to start. */
const oneCkeditor: esbuild.Plugin = {
  name: 'one-ckeditor',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^@ckeditor\// }, ({ path, kind, pluginData }) =>
      pluginData === ckeditor ? null : resolve(path, { kind, resolveDir: ckeditor, pluginData: ckeditor }),
    );
  },
};

export async function build(folder: string): Promise<void> {
  const sources = readdirSync(pages).map((name) => join(pages, name));
  const hash = createHash('sha256');
  for (const path of [...sources, fileURLToPath(import.meta.url)].sort()) hash.update(readFileSync(path));
  const digest = hash.digest('hex');
  const mark = join(folder, 'built');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await esbuild.build({
    entryPoints: scripts.map((name) => join(pages, name)),
    outdir: folder,
    bundle: true,
    format: 'iife',
    minify: true,
    jsx: 'automatic',
    // The old editors are recognised by an NBSP in a pattern, which a wrong charset would break.
    charset: 'ascii',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    alias: { react: 'react-18', 'react-dom': 'react-dom-18' },
    plugins: [oneCkeditor],
    logLevel: 'error',
  });
  cpSync(need.resolve('ckeditor5/ckeditor5.css'), join(folder, 'editor-48.css'));
  cpSync(join(pages, 'page.css'), join(folder, 'page.css'));
  writeFileSync(mark, digest);
}
