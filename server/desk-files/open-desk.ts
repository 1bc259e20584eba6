import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { deskFolder, root } from './desk-folder.ts';

export type DeskFile = { readonly type: string; readonly plain: Buffer; readonly packed: Buffer };

/** The built page and every file it loads, by the name it asks for it. */
export type DeskFiles = { readonly page: Buffer; readonly assets: ReadonlyMap<string, DeskFile> };

/** Asked for by whoever needs it first, built once; null when it can't be built. */
export type Desk = () => Promise<DeskFiles | null>;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const longest = 120_000;

export function deskOnDemand(): Desk {
  let asked: Promise<DeskFiles | null> | undefined;
  return () => {
    asked ??= openDesk().catch(() => null);
    return asked;
  };
}

async function openDesk(): Promise<DeskFiles> {
  const folder = deskFolder();
  if (!existsSync(folder)) await build();
  const assets = globSync('assets/**/*', { cwd: folder })
    .filter((name) => types[extname(name)] !== undefined)
    .map((name) => [name.split(sep).join('/'), fileAt(join(folder, name))] as const);
  return { page: readFileSync(join(folder, 'index.html')), assets: new Map(assets) };
}

function fileAt(path: string): DeskFile {
  const plain = readFileSync(path);
  return { type: types[extname(path)] ?? '', plain, packed: gzipSync(plain) };
}

/** In a process of its own, so that the builder takes none of the server's memory. */
const build = () =>
  promisify(execFile)(process.execPath, [fileURLToPath(new URL('./build-command.ts', import.meta.url))], {
    cwd: root,
    timeout: longest,
  });
