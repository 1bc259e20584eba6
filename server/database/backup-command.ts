import { resolve } from 'node:path';
import { refused } from '#shared/result.ts';
import { readEnv } from '../env.ts';
import { createLog } from '../log.ts';
import { takeBackup } from './backup.ts';
import { cannotWrite, dataFolderAt } from './data-folder.ts';
import { findDatabase } from './find-database.ts';

function refuse(...sentences: readonly string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

const [name] = process.argv.slice(2);
if (name === undefined) refuse('A backup needs a file: npm run backup -- baton.backup. Nothing was written.');
const env = readEnv(process.env);
if (!env.ok) refuse(...env.reason.map(({ sentence }) => sentence));

const { databaseUrl, dataFolder } = env.value;
const file = resolve(process.env.INIT_CWD ?? '.', name);
const found =
  databaseUrl === undefined
    ? await findDatabase(dataFolderAt(dataFolder), createLog('warn'))
    : { ok: true as const, value: { url: databaseUrl, stop: async () => undefined } };
if (!found.ok) refuse(found.reason);

const taken = await takeBackup(found.value.url, file)
  .catch((error: unknown) => refused(cannotWrite(file, error)))
  .finally(found.value.stop);
if (!taken.ok) refuse(taken.reason);
console.log(
  `Backed up ${taken.value.rows} rows as of ${taken.value.header.takenAt} to ${file}, read back and whole.`,
);
process.exit(0);
