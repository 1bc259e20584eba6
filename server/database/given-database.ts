import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { accepted, type Result, refused } from '#shared/result.ts';
import { isUnreachable } from './connect.ts';
import { codeOf, messageOf } from './error-code.ts';

const oldest = 140_000;

/** A database named by DATABASE_URL may still be starting beside us, so it is asked for a while. */
export async function checkGivenDatabase(url: string, patience = 10_000): Promise<Result<void, string>> {
  for (const until = Date.now() + patience; ; await pause(250)) {
    try {
      return await ask(url);
    } catch (error) {
      if (isUnreachable(error) && Date.now() < until) continue;
      return refused(sentenceFor(error, new URL(url)));
    }
  }
}

async function ask(url: string): Promise<Result<void, string>> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; readable: string; encoding: string }>(
      `SELECT current_setting('server_version_num') AS version, current_setting('server_version') AS readable,
              current_setting('server_encoding') AS encoding`,
    );
    const [{ version = '0', readable = '', encoding = '' } = {}] = rows;
    if (Number(version) < oldest) {
      return refused(
        `DATABASE_URL names PostgreSQL ${readable}; Baton needs 14 or newer. Nothing was started or changed.`,
      );
    }
    if (encoding !== 'UTF8') {
      return refused(
        `The database in DATABASE_URL stores text as ${encoding}; Baton needs one made with ENCODING 'UTF8'. Nothing was started or changed.`,
      );
    }
    return accepted(undefined);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Never the address itself: it holds the password. */
function sentenceFor(error: unknown, { host, pathname }: URL): string {
  const rest =
    'Nothing was started. Correct DATABASE_URL, or remove it to let Baton start a database of its own.';
  const code = codeOf(error);
  if (code === '28P01' || code === '28000')
    return `The database at ${host} refused the user or the password. ${rest}`;
  if (code === '3D000') return `There is no database ${pathname.slice(1)} at ${host}. ${rest}`;
  if (code === 'ENOTFOUND') return `There is no machine called ${host}. ${rest}`;
  return `The database at ${host} does not answer (${code || messageOf(error)}). ${rest}`;
}
