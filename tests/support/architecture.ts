import { Visitor } from 'rolldown/utils';
import { isOurs, loadedBy, type SourceFile } from './source-tree.ts';

/** Each rule takes the whole tree and answers with sentences; none means it is kept. */
export type Rule = (sources: readonly SourceFile[]) => string[];

/** A room and what it may load. `byType` rooms may be named in types only. The longest matching path wins. */
type Room = { readonly path: string; readonly may: readonly string[]; readonly byType?: readonly string[] };

const result = ['shared/result.ts', 'shared/problem.ts'];
const low = [...result, 'shared/time/', 'shared/records/'];
const templates = [...low, 'shared/fields/', 'shared/vagueness/'];
const seams = [...templates, 'shared/templates/'];
const handoffs = [...seams, 'shared/seams/'];
const everyShared = [...handoffs, 'shared/handoffs/'];
const drawn = [...everyShared, 'shared/ui/'];

const door = ['extension/messages.ts', 'extension/worker-door.ts', 'extension/door/'];

export const rooms: readonly Room[] = [
  { path: 'shared/result.ts', may: [] },
  { path: 'shared/problem.ts', may: result },
  { path: 'shared/time/', may: result },
  { path: 'shared/records/', may: result },
  { path: 'shared/fields/', may: low },
  { path: 'shared/vagueness/', may: low },
  { path: 'shared/templates/', may: templates },
  { path: 'shared/seams/', may: seams },
  { path: 'shared/handoffs/', may: handoffs },
  { path: 'shared/ui/', may: everyShared },
  { path: 'shared/', may: [] },
  { path: 'extension/messages.ts', may: everyShared },
  { path: 'extension/worker-door.ts', may: ['extension/messages.ts', ...everyShared] },
  { path: 'extension/door/', may: ['extension/messages.ts', 'extension/worker-door.ts', ...drawn] },
  { path: 'extension/storage.ts', may: ['extension/worker-door.ts', ...everyShared] },
  { path: 'extension/hosts/host.ts', may: everyShared },
  { path: 'extension/hosts/dom.ts', may: ['extension/hosts/host.ts'] },
  { path: 'extension/hosts/registry.ts', may: ['extension/hosts/'] },
  {
    path: 'extension/hosts/',
    may: ['extension/hosts/host.ts', 'extension/hosts/dom.ts', 'shared/seams/guarded-hosts.ts'],
    byType: everyShared,
  },
  { path: 'extension/guard/', may: ['extension/hosts/host.ts', 'extension/messages.ts', ...everyShared] },
  {
    path: 'extension/panel/',
    may: [...door, 'extension/storage.ts', ...drawn],
    byType: ['server/'],
  },
  {
    path: 'extension/popup/',
    may: [...door, 'extension/storage.ts', ...drawn],
    byType: ['server/'],
  },
  {
    path: 'extension/options/',
    may: [...door, 'extension/storage.ts', ...drawn],
    byType: ['server/', 'extension/hosts/host.ts'],
  },
  {
    path: 'extension/background/',
    may: ['extension/messages.ts', 'extension/worker-door.ts', 'extension/storage.ts', ...everyShared],
    byType: ['server/'],
  },
  { path: 'extension/entrypoints/', may: ['extension/', ...drawn] },
  { path: 'extension/', may: everyShared },
  { path: 'server/desk/', may: drawn, byType: ['server/'] },
  { path: 'server/', may: ['server/', ...everyShared] },
  { path: 'tests/', may: ['tests/', 'server/', 'extension/', 'shared/'] },
];

const under = (path: string, place: string) =>
  place.endsWith('/') ? path.startsWith(place) : path === place;

const roomOf = (path: string) =>
  rooms
    .filter((room) => under(path, room.path))
    .sort((left, right) => right.path.length - left.path.length)[0];

/** Folders in which each subfolder is a closed unit: it may load itself and its contract, not its neighbours. */
const units = ['extension/hosts/'];

export const importsFollowTheArrows: Rule = (sources) =>
  sources.flatMap((source) => {
    const room = roomOf(source.path);
    if (!room) return [];
    return source.imports.flatMap(({ target, typeOnly }) => {
      if (!isOurs(target) || sameRoom(source.path, target, room)) return [];
      if (room.may.some((place) => under(target, place)) && !forbiddenEntry(source.path, target)) return [];
      if (typeOnly && room.byType?.some((place) => under(target, place))) return [];
      return [`${source.path} may not import ${target}`];
    });
  });

function sameRoom(path: string, target: string, room: Room): boolean {
  if (!room.path.endsWith('/') || roomOf(target)?.path !== room.path) return false;
  const unit = units.find((place) => path.startsWith(place));
  return unit === undefined || unitName(path, unit) === unitName(target, unit);
}

const unitName = (path: string, unit: string) => path.slice(unit.length).split('/')[0];

const forbiddenEntry = (path: string, target: string) =>
  target.startsWith('extension/entrypoints/') && !path.startsWith('extension/entrypoints/');

export const nothingImportsEntrypoints: Rule = (sources) =>
  sources.flatMap((source) =>
    source.imports
      .filter(({ target }) => forbiddenEntry(source.path, target))
      .map(({ target }) => `${source.path} imports the entrypoint ${target}`),
  );

const sharedPackages = ['temporal-polyfill', 'zod'];

export const sharedLoadsFewPackages: Rule = (sources) =>
  sources
    .filter((source) => under(source.path, 'shared/') && !under(source.path, 'shared/ui/'))
    .flatMap((source) =>
      source.imports
        .filter(({ target }) => !isOurs(target) && !sharedPackages.includes(target))
        .map(
          ({ target }) =>
            `${source.path} imports ${target}; shared knows only ${sharedPackages.join(' and ')}`,
        ),
    );

/** What the content script loads: it has 30 KB for everything, so these stay clear of every heavy package. */
const lightEntries = [
  'shared/vagueness/judge.ts',
  'shared/templates/check-note.ts',
  'shared/templates/compose.ts',
  'shared/templates/parse-note.ts',
  'shared/seams/policy.ts',
  'extension/entrypoints/guard-hubspot.content.ts',
  'extension/entrypoints/guard-salesforce.content.ts',
  'extension/entrypoints/guard-zendesk.content.ts',
  'extension/entrypoints/guard-late.ts',
];

export const thePageStaysLight: Rule = (sources) =>
  lightEntries.flatMap((entry) =>
    [...loadedBy(entry, sources)]
      .filter((path) => /^(zod|temporal-polyfill|react|react-dom|@tanstack|@trpc)(\/|$)/.test(path))
      .map((path) => `${entry} loads ${path}, which is too heavy for a page`),
  );

const clocksAndDice = new Set([
  'Date.now',
  'Math.random',
  'Temporal.Now',
  'performance.now',
  'crypto.randomUUID',
]);
const worldly = new Set(['fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'process', 'localStorage']);

export const sharedIsPure: Rule = (sources) =>
  sources
    .filter((source) => under(source.path, 'shared/') && !under(source.path, 'shared/ui/'))
    .flatMap((source) =>
      impurities(source).map((what) => `${source.path} uses ${what}; shared has no clock, dice or IO`),
    );

type Node = { type: string; name?: string };

function impurities(source: SourceFile): string[] {
  const found = new Set<string>();
  const dateWithoutArguments = (node: { callee: unknown; arguments: unknown[] }, how: string) => {
    if ((node.callee as Node).name === 'Date' && node.arguments.length === 0) found.add(how);
  };
  new Visitor({
    MemberExpression(node) {
      const object = node.object as Node;
      const property = node.property as Node;
      const name = `${object.name}.${property.name}`;
      if (clocksAndDice.has(name)) found.add(name);
    },
    NewExpression(node) {
      dateWithoutArguments(node, 'new Date()');
    },
    CallExpression(node) {
      dateWithoutArguments(node, 'Date()');
      const { name } = node.callee as Node;
      if (name !== undefined && worldly.has(name)) found.add(name);
    },
    AwaitExpression() {
      found.add('await');
    },
  }).visit(source.program as Parameters<Visitor['visit']>[0]);
  return [...found];
}

const longest = 250;

export const filesStaySmall: Rule = (sources) =>
  sources
    .filter(({ path, lines }) => !path.startsWith('tests/') && lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines; ${longest} is the most`);

const longestEntrypoint = 60;

export const entrypointsOnlyCompose: Rule = (sources) =>
  sources
    .filter(({ path, lines }) => path.startsWith('extension/entrypoints/') && lines > longestEntrypoint)
    .map(
      ({ path, lines }) =>
        `${path} has ${lines} lines; an entrypoint only composes (${longestEntrypoint} at most)`,
    );

const unitFolders =
  /^(extension\/hosts\/[^/]+|shared\/fields\/[^/]+|shared\/vagueness\/(rules|lexicon)\/[^/]+)\/index\.tsx?$/;

export const noBarrels: Rule = (sources) =>
  sources
    .filter(
      ({ path }) => /(^|\/)index\.tsx?$/.test(path) && !path.startsWith('tests/') && !unitFolders.test(path),
    )
    .map(
      ({ path }) => `${path} is a barrel; only a host, a field type, a rule or a language has an index.ts`,
    );

/** Each folder (or file) of a plugin place has a line in that place's registry. */
const registries = [
  { registry: 'shared/fields/registry.ts', unit: /^shared\/fields\/([^/]+)\/index\.ts$/ },
  { registry: 'shared/vagueness/registry.ts', unit: /^shared\/vagueness\/rules\/([^/]+)\/index\.ts$/ },
  {
    registry: 'shared/vagueness/lexicon/registry.ts',
    unit: /^shared\/vagueness\/lexicon\/([^/]+)\/index\.ts$/,
  },
  { registry: 'extension/hosts/registry.ts', unit: /^extension\/hosts\/([^/]+)\/index\.ts$/ },
  { registry: 'server/delivery/registry.ts', unit: /^server\/delivery\/channels\/([^/]+)\.ts$/ },
];

export const registriesAreComplete: Rule = (sources) =>
  registries.flatMap(({ registry, unit }) => {
    const listed = new Set(
      sources.find(({ path }) => path === registry)?.imports.map(({ target }) => target),
    );
    return sources
      .filter(({ path }) => unit.test(path) && !listed.has(path))
      .map(({ path }) => `${path} is not in ${registry}`);
  });

const prisma = /^(@prisma\/|.*\/generated\/)/;

export const onlyStoresKnowPrisma: Rule = (sources) =>
  sources
    .filter(({ path }) => /^(server|extension|shared)\//.test(path))
    .filter(({ path }) => !/^server\/(database\/|main\.ts$|.*-store\.ts$)/.test(path))
    .flatMap((source) =>
      source.imports
        .filter(({ target }) => prisma.test(target))
        .map(
          ({ target }) =>
            `${source.path} imports ${target}; only a *-store.ts, database/ and main.ts know Prisma`,
        ),
    );

export const namesHaveAHome: Rule = (sources) =>
  sources
    .filter(
      ({ path }) =>
        !path.startsWith('tests/') &&
        /\/(utils?|helpers?|common|services?|types|misc)(\/|\.tsx?$)/.test(path),
    )
    .map(({ path }) => `${path} has no noun: find the idea it belongs to and name it after that`);
