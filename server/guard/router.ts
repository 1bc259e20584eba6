import { z } from 'zod';
import { instant } from '#shared/time/instant.ts';
import { dayLength } from '#shared/time/local-day.ts';
import { Key } from '../people/read-key.ts';
import { procedure, router } from '../trpc.ts';
import { isBypassCursor, readBypasses } from './bypass-store.ts';
import { readHealth } from './health-store.ts';
import { Report, SavedAnyway } from './read-report.ts';
import { addCounts } from './report-store.ts';
import { keepSavedAnyway } from './save-anyway.ts';
import { readUnderWay } from './under-way-store.ts';

const Cursor = z.string().refine(isBypassCursor, 'This is no cursor of this list. Start over without one.');
const RecordPart = z.string().min(1).max(128);
const daysSentence = 'Ask for the last 1 to 365 days.';

export const guardRouter = router({
  /** What a browser counted. The same report again is not counted again. */
  report: procedure('device')
    .input(Report)
    .mutation(async ({ ctx: { door, ports, who }, input }) => ({
      isNew: await addCounts(door.pool, who, input, ports.now()),
    })),

  savedAnyway: procedure('device')
    .input(SavedAnyway)
    .mutation(({ ctx: { door, ports, who }, input }) => keepSavedAnyway(door, who, input, ports.now())),

  /** Over which seams a record's handoff is under way, so that the same change is not held for a second one. */
  underWay: procedure('device')
    .input(z.strictObject({ host: RecordPart, type: RecordPart, id: RecordPart }))
    .query(async ({ ctx: { door, who }, input }) => ({
      seams: await readUnderWay(door.pool, who.workspace, input),
    })),

  /** How well pages were seen, by host and version of its selectors. */
  health: procedure('web', 'owner')
    .input(z.strictObject({ days: z.int().min(1, daysSentence).max(365, daysSentence).default(14) }))
    .query(async ({ ctx: { door, ports, who }, input }) => ({
      hosts: await readHealth(door.pool, who.workspace, instant(ports.now() - input.days * dayLength)),
    })),

  /** Held notes that were saved anyway. Who owns no seam sees none. */
  bypasses: procedure('web')
    .input(
      z.strictObject({
        seam: Key.nullable().default(null),
        after: Cursor.nullable().default(null),
        most: z.int().min(1).max(100, 'Ask for up to 100 rows at once.').default(50),
      }),
    )
    .query(({ ctx: { door, who }, input }) => readBypasses(door.pool, who, input)),
});
