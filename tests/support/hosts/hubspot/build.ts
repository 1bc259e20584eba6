import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const need = createRequire(import.meta.url);
const reacts = ['16', '17', '18', '19'];

const packageFolder = (name: string) => {
  const found = need.resolve.paths(name)?.find((folder) => existsSync(join(folder, name, 'package.json')));
  if (found === undefined) throw new Error(`${name} is not installed.`);
  return join(found, name);
};

/** One page for each React a portal may run, from the same sources. */
export async function build(folder: string): Promise<void> {
  const sources = readdirSync(join(here, 'page')).map((name) => join(here, 'page', name));
  const hash = createHash('sha256');
  for (const path of [...sources, fileURLToPath(import.meta.url)].sort()) hash.update(readFileSync(path));
  const digest = hash.digest('hex');
  const mark = join(folder, 'built');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await Promise.all(reacts.map((react) => bundle(react, folder)));
  await esbuild.build({
    entryPoints: [join(here, 'page/early.ts')],
    outfile: join(folder, 'early.js'),
    bundle: true,
  });
  cpSync(join(here, 'page/page.css'), join(folder, 'page.css'));
  writeFileSync(mark, digest);
}

/** React 16 and 17 mount by another function, and react-aria's button is not for them. */
const older: esbuild.Plugin = {
  name: 'older',
  setup: ({ onResolve }) => {
    onResolve({ filter: /mount-root\.ts$/ }, () => ({ path: join(here, 'page/mount-render.ts') }));
    onResolve({ filter: /press-aria\.tsx$/ }, () => ({ path: join(here, 'page/press-none.tsx') }));
  },
};

async function bundle(react: string, folder: string): Promise<void> {
  const suffix = react === '19' ? '' : `-${react}`;
  const isNew = Number(react) >= 18;
  await esbuild.build({
    entryPoints: [join(here, 'page/main.tsx')],
    outfile: join(folder, `page-${react}.js`),
    bundle: true,
    format: 'iife',
    jsx: 'transform',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    minify: true,
    plugins: isNew ? [] : [older],
    alias: {
      react: packageFolder(`react${suffix}`),
      'react-dom': packageFolder(`react-dom${suffix}`),
    },
  });
}
