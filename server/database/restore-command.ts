import { resolve } from 'node:path';
import { readEnv } from '../env.ts';
import { createLog } from '../log.ts';
import { dataFolderAt } from './data-folder.ts';
import { restoreFolder, restoreGiven } from './restore.ts';

function refuse(...sentences: readonly string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

const [name] = process.argv.slice(2);
if (name === undefined)
  refuse('A restore needs a file: npm run restore -- baton.backup. Nothing was changed.');
const env = readEnv(process.env);
if (!env.ok) refuse(...env.reason.map(({ sentence }) => sentence));

const { databaseUrl, dataFolder } = env.value;
const file = resolve(process.env.INIT_CWD ?? '.', name);
const log = createLog('warn');
const restored =
  databaseUrl === undefined
    ? await restoreFolder(dataFolderAt(dataFolder), file, log)
    : await restoreGiven(databaseUrl, file, log);
if (!restored.ok) refuse(restored.reason);
const { rows, header, setAside } = restored.value;
console.log(`Restored ${rows} rows as of ${header.takenAt}. Start Baton with npm start.`);
if (setAside !== null)
  console.log(`The database from before is kept in ${setAside}; remove it when all is well.`);
process.exit(0);
