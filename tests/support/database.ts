import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { connectDatabase, type Database } from '#server/database/connect.ts';
import { urlOf } from '#server/database/schema-adapter.ts';
import { createLog } from '#server/log.ts';
import { template } from './database-server.ts';

/** A database of its own for the file that asks, gone after its last test. Call it at the top of the file. */
export async function openTestDatabase(): Promise<Database> {
  const database = connectDatabase(await createTestDatabase(), createLog('silent'));
  afterAll(database.close);
  return database;
}

/** The address of a new database: with the whole schema and no rows, or with nothing at all. */
export async function createTestDatabase(from: 'schema' | 'nothing' = 'schema'): Promise<string> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  const server = inject('databaseServer');
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${from === 'schema' ? template : 'template0'}`);
  afterAll(() => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  return urlOf(server, name);
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
