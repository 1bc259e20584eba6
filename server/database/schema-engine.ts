import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine, SchemasContainer } from '@prisma/schema-engine-wasm';
import { codeOf, messageOf } from './error-code.ts';
import type { Migration } from './migrations.ts';
import { migrationsFolder } from './migrations.ts';
import { schemaAdapterFactory } from './schema-adapter.ts';

export type Engine = {
  readonly engine: SchemaEngine;
  close(): Promise<void>;
};

/** Nothing in the database is somebody else's. */
export const filters = { externalTables: [], externalEnums: [] };

export const listOf = (migrations: readonly Migration[]): MigrationList => ({
  baseDir: migrationsFolder,
  lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
  shadowDbInitScript: '',
  migrationDirectories: migrations.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
  })),
});

export async function openEngine(
  url: string,
  schema: SchemasContainer,
  migrations: readonly Migration[],
): Promise<Engine> {
  const bindings = await loadBindings();
  const { factory, close } = schemaAdapterFactory(url, migrations);
  const models = schema.files.map(({ path, content }): [string, string] => [path, content]);
  const engine = await bindings.SchemaEngine.new(
    { datamodels: models },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  return {
    engine,
    close: async () => {
      engine.free();
      await close();
    },
  };
}

type Exports = Readonly<Record<string, unknown>>;
/** Node has it; the server's compiler settings, which know no browser, don't. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Exports } }>;
  };
};

type Bindings = typeof import('@prisma/schema-engine-wasm') & {
  __wbg_set_wasm(exports: Exports): void;
};

let loaded: Promise<Bindings> | null = null;

/** Put together by hand: Node's own way of importing WebAssembly is experimental and says so at every start. */
const loadBindings = (): Promise<Bindings> => {
  loaded ??= instantiate();
  return loaded;
};

async function instantiate(): Promise<Bindings> {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: rememberPanic } });
  const name = '@prisma/schema-engine-wasm/schema_engine_bg';
  const bindings = (await import(name)) as Bindings;
  const bytes = readFileSync(
    createRequire(import.meta.url)
      .resolve(name)
      .replace(/\.js$/, '.wasm'),
  );
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  return bindings;
}

let panic = '';
const rememberPanic = (message: string) => {
  panic = message;
};

/** The engine's words, with its error's code where it has one. */
export const wordsOf = (error: unknown): string =>
  [codeOf(error), messageOf(error), panic].filter((words) => words !== '').join(' ');
