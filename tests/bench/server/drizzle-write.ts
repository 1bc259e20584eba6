import { and, eq, inArray } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { boolean, customType, integer, json, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type pg from 'pg';
import type { Row } from './decided.ts';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });
const own = { workspace_id: uuid('workspace_id').notNull(), handoff_id: text('handoff_id').notNull() };
const person = { person_id: text('person_id').notNull() };

const handoff = pgTable('handoff', {
  ...{
    workspace_id: uuid('workspace_id').notNull(),
    id: text('id').notNull(),
    version: integer('version').notNull(),
  },
  ...{ status: text('status').notNull(), state: json('state').notNull(), turn_person: text('turn_person') },
  ...{ from_team: text('from_team').notNull(), to_team: text('to_team').notNull(), due_at: time('due_at') },
  ...{ record_host: text('record_host').notNull(), record_type: text('record_type').notNull() },
  ...{ record_id: text('record_id').notNull(), sent_at: time('sent_at').notNull() },
  ...{ changed_at: time('changed_at').notNull(), tail: bytes('tail').notNull() },
  ...{ seam: text('seam').notNull(), is_late: boolean('is_late').notNull() },
});
const event = pgTable('handoff_event', {
  ...{
    ...own,
    sequence: integer('sequence').notNull(),
    type: text('type').notNull(),
    at: time('at').notNull(),
  },
  ...{
    command_id: text('command_id').notNull(),
    data: json('data').notNull(),
    hash: bytes('hash').notNull(),
  },
});
const answer = pgTable('command_answer', {
  ...{ ...own, id: text('id').notNull(), person_id: text('person_id'), answer: json('answer').notNull() },
});
const waiting = pgTable('waiting', { ...own, ...person });
const party = pgTable('party', { ...own, ...person });
const outgoing = pgTable('outgoing', {
  ...{ ...own, command_id: text('command_id').notNull(), kind: text('kind').notNull() },
  ...{ channel: text('channel').notNull(), lane: text('lane').notNull(), person_id: text('person_id') },
  ...{ connection_id: uuid('connection_id'), hours_team: text('hours_team') },
  ...{ is_reminder: boolean('is_reminder').notNull(), facts: json('facts').notNull() },
  ...{ state: text('state').notNull(), not_before: time('not_before').notNull() },
  next_attempt_at: time('next_attempt_at').notNull(),
});

/** The same rows by another query builder, a transaction of one statement a table; see builder-write.ts. */
export function byDrizzle(pool: pg.Pool) {
  const database = drizzle({ client: pool });
  return (row: Row): Promise<void> =>
    database.transaction(async (within) => {
      const key = { workspace_id: row.workspace, handoff_id: row.id };
      const moved = {
        ...{ version: row.version, status: row.status, state: row.state, turn_person: row.turn_person },
        ...{ due_at: row.due_at, changed_at: row.changed_at, tail: Buffer.from(row.tail, 'hex') },
        is_late: row.is_late,
      };
      if (row.expected === 0) {
        const fixed = {
          ...{ workspace_id: row.workspace, id: row.id, from_team: row.from_team, to_team: row.to_team },
          ...{ record_host: row.record_host, record_type: row.record_type, record_id: row.record_id },
          ...{ sent_at: row.sent_at, seam: row.seam },
        };
        await within.insert(handoff).values({ ...moved, ...fixed });
      } else
        await within
          .update(handoff)
          .set(moved)
          .where(and(eq(handoff.workspace_id, row.workspace), eq(handoff.id, row.id)));
      await within.insert(event).values(
        row.events.map(({ sequence, type, at, data, hash }) => ({
          ...{ ...key, sequence, type, at, command_id: row.command, data, hash: Buffer.from(hash, 'hex') },
        })),
      );
      await within
        .insert(answer)
        .values({ ...key, id: row.command, person_id: row.person, answer: row.answer });
      if (row.freed.length > 0)
        await within
          .delete(waiting)
          .where(
            and(
              ...[eq(waiting.workspace_id, row.workspace), eq(waiting.handoff_id, row.id)],
              inArray(waiting.person_id, [...row.freed]),
            ),
          );
      for (const [table, people] of [
        [waiting, row.awaited],
        [party, row.parties],
      ] as const)
        if (people.length > 0)
          await within
            .insert(table)
            .values(people.map((person_id) => ({ ...key, person_id })))
            .onConflictDoNothing();
      const messages = row.outgoing.map((one) => {
        const at = new Date(one.notBefore).toISOString();
        return {
          ...{ ...key, command_id: one.command, kind: one.kind, channel: one.channel, lane: one.lane },
          ...{ person_id: one.person, connection_id: one.connection, hours_team: one.hoursTeam },
          ...{ is_reminder: one.isReminder, facts: one.facts, state: 'waiting' },
          ...{ not_before: at, next_attempt_at: at },
        };
      });
      if (messages.length > 0) await within.insert(outgoing).values(messages);
    });
}
