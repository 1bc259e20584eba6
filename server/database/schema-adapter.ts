import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';
import type { Migration } from './migrations.ts';

/**
 * Prisma's adapter, corrected where the schema engine needs more of it: a script runs whole (it would cut it at
 * every semicolon, inside functions too), PostgreSQL's one-byte "char" is understood, and the shadow database is
 * really another one.
 */
export function schemaAdapterFactory(url: string, migrations: readonly Migration[]) {
  const pools: pg.Pool[] = [];
  const open = (at: string): pg.Pool => {
    const pool = new pg.Pool({ connectionString: at, max: 2, application_name: 'baton migration' });
    pool.on('error', () => undefined);
    pools.push(pool);
    return pool;
  };
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => adapt(open(url), migrations),
    connectToShadowDb: async () => {
      const name = `baton_shadow_${crypto.randomUUID().replaceAll('-', '')}`;
      const main = open(url);
      await main.query(`CREATE DATABASE ${name}`);
      const shadow = open(urlOf(url, name));
      const adapter = await adapt(shadow, []);
      const dispose = async () => {
        await shadow.end();
        await main.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      };
      return Object.assign(adapter, { dispose });
    },
  };
  const close = async () => {
    await Promise.all(pools.filter(({ ended }) => !ended).map((pool) => pool.end()));
  };
  return { factory, close };
}

export function urlOf(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Written with the step itself, in one transaction: a step is done and recorded, or neither. */
const recordStep =
  ';\nUPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL';

async function adapt(pool: pg.Pool, migrations: readonly Migration[]): Promise<SqlDriverAdapter> {
  const charColumns = readCharAsText(pool);
  const adapter: SqlDriverAdapter = await new PrismaPg(pool).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  const steps = new Set(migrations.map(({ sql }) => sql));
  return Object.assign(adapter, {
    queryRaw: async (query: Parameters<typeof queryRaw>[0]) => {
      const answer = await queryRaw(query);
      for (const column of charColumns.get(answer.rows) ?? []) {
        answer.columnTypes[column] = ColumnTypeEnum.Character;
        for (const row of answer.rows) if (row[column] === '') row[column] = '\0';
      }
      return answer;
    },
    executeScript: async (script: string) => {
      await pool.query(steps.has(script) ? script + recordStep : script);
    },
  });
}

const oneByteChar = 18;

/** The adapter refuses "char" columns outright; they travel as text and get their type back above. */
function readCharAsText(pool: pg.Pool): WeakMap<object, readonly number[]> {
  const found = new WeakMap<object, readonly number[]>();
  const query = pool.query.bind(pool) as (...given: unknown[]) => Promise<pg.QueryResult>;
  const patched = async (...given: unknown[]) => {
    const result = await query(...given);
    const { fields = [], rows } = result;
    const columns = fields.flatMap(({ dataTypeID }, index) => (dataTypeID === oneByteChar ? [index] : []));
    for (const column of columns) Object.assign(fields[column] ?? {}, { dataTypeID: pg.types.builtins.TEXT });
    if (columns.length > 0) found.set(rows, columns);
    return result;
  };
  Object.assign(pool, { query: patched });
  return found;
}
