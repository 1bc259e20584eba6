import type { Draft } from '../worker-door.ts';
import type { Tools } from './worker-tools.ts';

export const findDraft = async (tools: Tools, key: string): Promise<Draft | null> =>
  (await (await tools.database()).get('drafts', key)) ?? null;

export const listDrafts = async (tools: Tools): Promise<readonly Draft[]> =>
  (await (await tools.database()).getAll('drafts')).sort((one, other) => other.keptAt - one.keptAt);

export async function keepDraft(tools: Tools, key: string, content: unknown): Promise<void> {
  const database = await tools.database();
  const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
  await transaction.store.put({ key, content, keptAt: tools.now() });
  await transaction.done;
}

export const dropDraft = async (tools: Tools, key: string): Promise<void> =>
  (await tools.database()).delete('drafts', key);
