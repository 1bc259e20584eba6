import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export type Import = { readonly target: string; readonly typeOnly: boolean };
export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly program: unknown;
};

const generated = /(^|\/)(node_modules|generated|\.output|\.wxt|\.cache)\//;

export function readSources(pattern = '{shared,extension,server,tests}/**/*.{ts,tsx}'): SourceFile[] {
  return globSync(pattern, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !generated.test(path))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

export function parseSource(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text);
  const first = parsed.errors[0];
  if (first !== undefined) throw new Error(`${path} does not parse: ${first.message}`);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const imports: Import[] = [];
  for (const { moduleRequest, entries } of staticImports) {
    const typeOnly = entries.length > 0 && entries.every((entry) => entry.isType);
    imports.push({ target: resolve(path, moduleRequest.value), typeOnly });
  }
  for (const { entries } of staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) imports.push({ target: resolve(path, moduleRequest.value), typeOnly: isType });
    }
  }
  for (const { moduleRequest } of dynamicImports) {
    const written = text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, '');
    imports.push({ target: resolve(path, written), typeOnly: false });
  }
  return { path, text, lines: text.split('\n').length - 1, imports, program: parsed.program };
}

/** A file of ours becomes its path from the project's root; a package keeps its name. */
function resolve(from: string, target: string): string {
  if (target.startsWith('.'))
    return normalize(join(dirname(from), target))
      .split(sep)
      .join('/');
  if (target.startsWith('#')) return target.slice(1);
  return target;
}

export const isOurs = (target: string) => /^(shared|extension|server|tests|prisma)\//.test(target);

/** Every file and package that loading `entry` loads too; types are not loaded. */
export function loadedBy(entry: string, sources: readonly SourceFile[]): Set<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) if (!typeOnly) waiting.push(target);
  }
  return seen;
}
