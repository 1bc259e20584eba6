import { accepted, type Result } from '#shared/result.ts';
import type { Env } from '../env.ts';
import type { Log } from '../log.ts';
import { connectDatabase, type Database } from './connect.ts';
import { dataFolderAt, finishSwap } from './data-folder.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { checkGivenDatabase } from './given-database.ts';
import { claimFolder } from './holder.ts';
import { type KeptSchema, keepSchema } from './keep-schema.ts';

export type OpenDatabase = {
  readonly database: Database;
  /** Null when Baton runs none of its own. */
  readonly embedded: Embedded | null;
  readonly schema: KeptSchema;
  /** Tells the folder's record where this server listens. */
  announce(address: string): void;
  stop(): Promise<void>;
};

type Undo = () => void | Promise<void>;

/** Everything between the settings and a database that is there, ours, and of this version's schema. */
export async function openDatabase(
  env: Pick<Env, 'databaseUrl' | 'dataFolder' | 'host' | 'port'>,
  log: Log,
  onOutdated: (sentence: string) => void,
): Promise<Result<OpenDatabase, string>> {
  const undo: Undo[] = [];
  const stop = async () => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step();
  };
  const open = async (): Promise<Result<OpenDatabase, string>> => {
    const place = await findPlace(env, log, undo);
    if (!place.ok) return place;
    const { url, embedded, announce } = place.value;
    const schema = await keepSchema(url, log, onOutdated);
    if (!schema.ok) return schema;
    undo.push(schema.value.stop);
    const database = connectDatabase(url, log);
    undo.push(database.close);
    return accepted({ database, embedded, schema: schema.value, announce, stop });
  };
  const opened = await open().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  if (!opened.ok) await stop();
  return opened;
}

type Place = Pick<OpenDatabase, 'embedded' | 'announce'> & { readonly url: string };

async function findPlace(
  env: Pick<Env, 'databaseUrl' | 'dataFolder' | 'host' | 'port'>,
  log: Log,
  undo: Undo[],
): Promise<Result<Place, string>> {
  if (env.databaseUrl !== undefined) {
    const url = env.databaseUrl;
    const checked = await checkGivenDatabase(url);
    return checked.ok ? accepted({ url, embedded: null, announce: () => undefined }) : checked;
  }
  const folder = dataFolderAt(env.dataFolder);
  const address = env.port === 0 ? '' : `http://${env.host}:${env.port}`;
  const claim = await claimFolder(folder, 'a Baton server', address);
  if (!claim.ok) return claim;
  undo.push(claim.value.release);
  const mended = finishSwap(folder);
  if (mended !== null) log.warn(mended);
  const embedded = await startEmbedded(folder, log);
  if (!embedded.ok) return embedded;
  undo.push(embedded.value.stop);
  return accepted({ url: embedded.value.url, embedded: embedded.value, announce: claim.value.announce });
}
