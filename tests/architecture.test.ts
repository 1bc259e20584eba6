import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as architecture from './support/architecture.ts';
import { parseSource, readSources, root, type SourceFile } from './support/source-tree.ts';

const sources = readSources();

/** One broken tree for each rule: a rule that finds nothing here could not fail anywhere. */
const broken: Record<string, readonly (readonly [path: string, text: string])[]> = {
  importsFollowTheArrows: [
    ['shared/time/x.ts', "import { a } from '../handoffs/decide.ts';"],
    ['shared/fields/x.ts', "import { a } from '#shared/templates/template.ts';"],
    ['shared/handoffs/x.ts', "import { a } from '#shared/ui/Form.tsx';"],
    ['shared/seams/x.ts', "export { a } from '#server/app.ts';"],
    ['extension/guard/x.ts', "import { a } from '../hosts/zendesk/index.ts';"],
    ['extension/hosts/zendesk/x.ts', "import { a } from '../hubspot/index.ts';"],
    ['extension/panel/x.ts', "import { a } from '#server/router.ts';"],
    ['extension/panel/y.ts', "import { a } from '../background/outbox.ts';"],
    ['extension/background/x.ts', "const a = await import('#server/router.ts');"],
    ['server/desk/x.ts', "import { a } from '../app.ts';"],
    ['server/app.ts', "import { a } from '#extension/messages.ts';"],
  ],
  nothingImportsEntrypoints: [['extension/guard/x.ts', "import a from '../entrypoints/background.ts';"]],
  sharedLoadsFewPackages: [['shared/time/x.ts', "import { readFileSync } from 'node:fs';"]],
  thePageStaysLight: [
    ['shared/templates/check-note.ts', "import { a } from './read-template.ts';"],
    ['shared/templates/read-template.ts', "import { z } from 'zod';"],
  ],
  sharedIsPure: [
    ['shared/time/a.ts', 'export const a = Date.now();'],
    ['shared/time/b.ts', 'export const a = new Date();'],
    ['shared/time/c.ts', 'export const a = Math.random();'],
    ['shared/time/d.ts', 'export const a = async () => { await 1; };'],
    ['shared/time/e.ts', 'export const a = () => fetch("/");'],
  ],
  filesStaySmall: [['server/x.ts', '\n'.repeat(251)]],
  entrypointsOnlyCompose: [['extension/entrypoints/x.ts', '\n'.repeat(61)]],
  noBarrels: [['shared/handoffs/index.ts', "export * from './decide.ts';"]],
  registriesAreComplete: [
    ['shared/fields/text/index.ts', 'export const text = 1;'],
    ['shared/fields/registry.ts', 'export const registry = [];'],
  ],
  onlyStoresKnowPrisma: [['server/handoffs/router.ts', "import { PrismaClient } from '@prisma/client';"]],
  namesHaveAHome: [['server/handoffs/utils.ts', 'export const a = 1;']],
};

const rules = Object.entries(architecture).filter(
  (entry): entry is [string, architecture.Rule] => typeof entry[1] === 'function',
);

describe.each(rules)('%s', (name, rule) => {
  it('is kept', () => {
    expect(rule(sources)).toEqual([]);
  });

  it('is seen when it is broken', () => {
    const cases = broken[name] ?? [];
    const tree: SourceFile[] = cases.map(([path, text]) => parseSource(path, text));
    const complaints = rule(tree);
    expect(cases.length).toBeGreaterThan(0);
    if (name === 'thePageStaysLight' || name === 'registriesAreComplete') expect(complaints).toHaveLength(1);
    else expect(complaints).toHaveLength(cases.length);
  });
});

it('lets the panel name the server in a type', () => {
  const source = parseSource('extension/panel/x.ts', "import type { AppRouter } from '#server/router.ts';");
  expect(architecture.importsFollowTheArrows([source])).toEqual([]);
});

const roomFolders = [
  ...'time fields vagueness templates seams handoffs records ui'.split(' ').map((name) => `shared/${name}`),
  ...'entrypoints hosts guard panel popup background'.split(' ').map((name) => `extension/${name}`),
  ...'database access people seams templates handoffs feed clock delivery desk'
    .split(' ')
    .map((name) => `server/${name}`),
  ...'support contracts e2e faults bench'.split(' ').map((name) => `tests/${name}`),
  'shared',
  'extension',
  'server',
  'prisma',
  'tests',
];

it.each(roomFolders)('%s says in a README what lives there', (folder) => {
  expect(existsSync(join(root, folder, 'README.md'))).toBe(true);
});
