import { z } from 'zod';
import { viewerOf } from '../handoffs/router.ts';
import { procedure, router } from '../trpc.ts';
import { atTheStart, findCursor, writeCursor } from './cursor.ts';
import { readFeed } from './feed-store.ts';

const mostAtOnce = 500;

const Since = z.strictObject({
  cursor: z
    .string()
    .max(100)
    .refine(
      (text) => text === '' || findCursor(text) !== null,
      'This is no cursor of Baton’s. Start over with an empty one.',
    ),
  most: z.int().min(1).max(mostAtOnce).default(mostAtOnce),
});

export const feedRouter = router({
  /** The one way to learn of change: what happened after a cursor, in commit order, a page at a time. */
  since: procedure('any')
    .input(Since)
    .query(async ({ ctx: { door, who }, input }) => {
      const from = findCursor(input.cursor) ?? atTheStart;
      const { cursor, ...page } = await readFeed(door.pool, viewerOf(who), from, input.most);
      return { ...page, cursor: writeCursor(cursor) };
    }),
});
