import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { accepted } from '#shared/result.ts';
import { dataFolderAt } from '../database/data-folder.ts';
import { findDatabase } from '../database/find-database.ts';
import { readEnv } from '../env.ts';
import { createLog } from '../log.ts';
import { exportToFolder } from './export-to-folder.ts';
import { findWorkspace } from './find-workspace-store.ts';

const usage =
  'Say what to export and where to: npm run export -- --workspace "Acme" --out acme. Nothing was written.';

function refuse(...sentences: readonly string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

function readArguments(): { readonly workspace: string; readonly out: string } {
  try {
    const options = { workspace: { type: 'string' }, out: { type: 'string' } } as const;
    const { workspace, out } = parseArgs({ options }).values;
    return workspace === undefined || out === undefined ? refuse(usage) : { workspace, out };
  } catch {
    return refuse(usage);
  }
}

const { workspace, out } = readArguments();
const env = readEnv(process.env);
if (!env.ok) refuse(...env.reason.map(({ sentence }) => sentence));

const { databaseUrl, dataFolder } = env.value;
const found =
  databaseUrl === undefined
    ? await findDatabase(dataFolderAt(dataFolder), createLog('warn'))
    : accepted({ url: databaseUrl, stop: async () => undefined });
if (!found.ok) refuse(found.reason);

const { url, stop } = found.value;
const folder = resolve(process.env.INIT_CWD ?? '.', out);
const id = await findWorkspace(url, workspace);
const written = id.ok ? await exportToFolder(url, id.value, folder) : id;
await stop();
if (!written.ok) refuse(written.reason);
console.log(`Exported ${workspace}, as of one moment, to:`);
for (const path of written.value) console.log(`  ${path}`);
console.log('These files hold what people wrote to each other. Keep them where only you can read them.');
process.exit(0);
