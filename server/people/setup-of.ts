import type { Who } from '../access/who.ts';
import type { Door } from '../handoffs/handle.ts';
import type { Setup } from './setup.ts';
import { readCurrentSetup } from './setup-store.ts';

/** The set-up of whoever asks, as of now. */
export async function currentSetup(
  { pool, setups }: Pick<Door, 'pool' | 'setups'>,
  who: Who,
): Promise<Setup> {
  const setup = await readCurrentSetup(pool, setups, who.workspace);
  if (setup === null) throw new Error('A session outlived its workspace.');
  return setup;
}
