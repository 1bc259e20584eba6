import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Log } from '../log.ts';
import { codeOf, messageOf } from './error-code.ts';
import { PrismaClient } from './generated/client.ts';

export type Database = {
  readonly url: string;
  /** For the hot statements, written in SQL behind typed functions in a `*-store.ts`. */
  readonly pool: pg.Pool;
  /** For reads and plain edits. Shares the pool. */
  readonly prisma: PrismaClient;
  close(): Promise<void>;
};

/** A connection that hangs is as bad as none: every wait has an end. */
const limits = {
  connectionTimeoutMillis: 5_000,
  query_timeout: 30_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 30_000,
  idleTimeoutMillis: 30_000,
  keepAlive: true,
};

export function connectDatabase(url: string, log: Log, most = 20): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    application_name: 'baton',
    options: '-c timezone=UTC',
    ...limits,
  });
  // Whoever has a connection in hand hears of its end by the next answer; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', (error) =>
    log.warn({ code: codeOf(error) }, `The database dropped a connection: ${messageOf(error)}`),
  );
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' });
  return {
    url,
    pool,
    prisma,
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

const unreachable =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|57P0[1-5]|08...|53...|P1001|P1002|P1008|P1017|P2024)$/;
const unreachableWords =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|ECONNREFUSED|not queryable|Can't reach database|Server has closed/;

/** The database was not there to answer; whoever asked may ask again with the same command id. */
export const isUnreachable = (error: unknown): boolean =>
  unreachable.test(codeOf(error)) || unreachableWords.test(messageOf(error));
