import { z } from 'zod';
import { readCommand } from '#shared/handoffs/read-command.ts';
import type { Who } from '../access/who.ts';
import { currentSetup } from '../people/setup-of.ts';
import { procedure, router } from '../trpc.ts';
import { handle } from './handle.ts';
import {
  HandoffsAsked,
  PromisesAsked,
  SearchAsked,
  writeListCursor,
  writePromiseCursor,
} from './list-asked.ts';
import { lineOf } from './list-line.ts';
import { readList } from './list-store.ts';
import { countWaiting, findTimeline, readInbox, readRecord } from './lookup-store.ts';
import { readPromises } from './promises-store.ts';
import { search } from './search.ts';
import type { Viewer } from './viewer.ts';

const key = z.string().min(1).max(128);
const mostInInbox = 1_000;

export const viewerOf = ({ workspace, person, role }: Who): Viewer => ({
  workspace,
  person,
  seesAll: role === 'admin',
});

export const handoffsRouter = router({
  /** The one write. What was sent is read here, whole or not at all; who commands is the session's. */
  execute: procedure('any')
    .input(z.unknown())
    .mutation(async ({ ctx: { door, who }, input }) => {
      const command = readCommand(input, who.person);
      if (!command.ok) return { outcome: 'malformed' as const, problems: command.reason };
      return handle(door, who.workspace, command.value);
    }),

  badge: procedure('any').query(async ({ ctx: { door, who } }) => ({
    waiting: await countWaiting(door.pool, who.workspace, who.person),
  })),

  inbox: procedure('any').query(async ({ ctx: { door, who } }) => ({
    handoffs: await readInbox(door.pool, who.workspace, who.person, mostInInbox),
  })),

  find: procedure('any')
    .input(z.strictObject({ handoff: key }))
    .query(({ ctx: { door, who }, input }) => findTimeline(door.pool, viewerOf(who), input.handoff)),

  onRecord: procedure('any')
    .input(z.strictObject({ host: key, type: key, id: key }))
    .query(async ({ ctx: { door, who }, input }) => ({
      handoffs: await readRecord(door.pool, viewerOf(who), input),
    })),

  /** Light lines of what this person may see, a page at a time. */
  list: procedure('any')
    .input(HandoffsAsked)
    .query(async ({ ctx: { door, ports, who }, input }) => {
      const [now, setup] = [ports.now(), await currentSetup(door, who)];
      const { handoffs, next } = await readList(door.pool, viewerOf(who), input, now);
      return {
        handoffs: handoffs.map((stored) => lineOf(stored, setup, now)),
        next: next === null ? null : writeListCursor(next),
      };
    }),

  /** What was promised to customers, by date. */
  promises: procedure('any')
    .input(PromisesAsked)
    .query(async ({ ctx: { door, who }, input }) => {
      const { promises, next } = await readPromises(door.pool, viewerOf(who), input);
      return { promises, next: next === null ? null : writePromiseCursor(next) };
    }),

  search: procedure('any')
    .input(SearchAsked)
    .query(async ({ ctx: { door, ports, who }, input }) =>
      search(door, viewerOf(who), await currentSetup(door, who), input, ports.now()),
    ),
});
