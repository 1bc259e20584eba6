import { z } from 'zod';
import { procedure, router } from '../trpc.ts';
import { erase } from './erase.ts';
import { countOlderThan, keepFor, leastDays, mostDays, readRetention } from './retention.ts';

const daysSentence = `Closed handoffs can be kept for ${leastDays} to ${mostDays} days, or for good.`;
const Days = z.int(daysSentence).min(leastDays, daysSentence).max(mostDays, daysSentence);
const nameSentence = 'Type the name of your workspace.';

export const workspacesRouter = router({
  retention: procedure('web', 'admin').query(({ ctx: { database, who } }) =>
    readRetention(database.pool, who.workspace),
  ),

  /** What a number of days would take away, before it is set. */
  wouldErase: procedure('web', 'admin')
    .input(z.strictObject({ days: Days }))
    .query(async ({ ctx: { database, ports, who }, input }) => ({
      handoffs: await countOlderThan(database.pool, who.workspace, input.days, ports.now()),
    })),

  /** Null keeps everything for good. */
  keepFor: procedure('web', 'admin')
    .input(z.strictObject({ days: Days.nullable() }))
    .mutation(({ ctx: { database, ports, who }, input }) =>
      keepFor(database.pool, who, input.days, ports.now()),
    ),

  /** Everything of the company goes, and every session with it. There is no way back but a backup. */
  erase: procedure('web', 'admin')
    .input(z.strictObject({ name: z.string(nameSentence).min(1, nameSentence).max(300, nameSentence) }))
    .mutation(async ({ ctx: { access, database, ports, who }, input }) => {
      const erased = await erase(database, who.workspace, input.name, ports.now());
      if (erased.ok)
        access.log.warn(
          { workspace: who.workspace, by: who.person, ...erased.value },
          'A workspace was erased by its admin.',
        );
      return erased;
    }),
});
