import { readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { z } from 'zod';
import { accepted } from '#shared/result.ts';
import { dataFolderAt } from '../database/data-folder.ts';
import { findDatabase } from '../database/find-database.ts';
import { readEnv } from '../env.ts';
import { createLog } from '../log.ts';
import { type Head, verifyLog } from './verify-log.ts';

const Heads = z.array(
  z.object({
    workspace: z.string(),
    handoff: z.string(),
    events: z.number().int(),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
);

const [against, ...rest] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const out = process.argv.find((word) => word.startsWith('--heads='))?.slice('--heads='.length);

function end(sentence: string, code: number): never {
  (code === 0 ? console.log : console.error)(sentence);
  process.exit(code);
}

function readHeads(path: string): readonly Head[] {
  try {
    return Heads.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return end(`${path} does not hold heads that were written by --heads=file. Nothing was checked.`, 1);
  }
}

if (rest.length > 0)
  end('Give at most one file with heads: npm run verify-log -- heads.json. Nothing was checked.', 1);
const env = readEnv(process.env);
if (!env.ok) end(env.reason.map(({ sentence }) => sentence).join('\n'), 1);
const { databaseUrl, dataFolder } = env.value;
const found =
  databaseUrl === undefined
    ? await findDatabase(dataFolderAt(dataFolder), createLog('warn'))
    : accepted({ url: databaseUrl, stop: async () => undefined });
if (!found.ok) end(found.reason, 1);

const exported = against === undefined ? [] : readHeads(against);
const pool = new pg.Pool({ connectionString: found.value.url, max: 2 });
const { rows } = await pool.query<{ id: string; name: string }>(
  'SELECT id, name FROM workspace ORDER BY name',
);
const heads: Head[] = [];
let isWhole = true;
for (const { id, name } of rows) {
  const verified = await verifyLog(pool, id, exported);
  heads.push(...verified.heads);
  console.log(
    `${name}: ${verified.handoffs} handoffs, ${verified.events} events, ${verified.broken.length} broken.`,
  );
  for (const { handoff, sentence } of verified.broken) console.log(`  ${handoff}: ${sentence}`);
  if (verified.broken.length > 0) isWhole = false;
}
await pool.end();
await found.value.stop();
if (out !== undefined) writeFileSync(out, JSON.stringify(heads));
end(
  isWhole ? 'Every log is whole.' : 'Some logs were changed after they were written; see above.',
  isWhole ? 0 : 1,
);
