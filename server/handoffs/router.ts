import { z } from 'zod';
import { readCommand } from '#shared/handoffs/read-command.ts';
import type { Who } from '../access/who.ts';
import { procedure, router } from '../trpc.ts';
import { handle } from './handle.ts';
import { countWaiting, findTimeline, readInbox, readRecord } from './lookup-store.ts';
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
});
