import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { Database } from '#server/database/connect.ts';
import type { Row } from './decided.ts';

/**
 * The same rows by a query builder and by a model API, a transaction of one statement a table, as they are meant to be used.
 * They are spared the index of the search and the promises.
 */
const handoffOf = (row: Row) => ({
  ...{ version: row.version, status: row.status, turn_person: row.turn_person, due_at: row.due_at },
  ...{ changed_at: row.changed_at, tail: Buffer.from(row.tail, 'hex'), is_late: row.is_late },
});

const newHandoffOf = (row: Row) => ({
  ...handoffOf(row),
  ...{ from_team: row.from_team, to_team: row.to_team, sent_at: row.sent_at, seam: row.seam },
  ...{ record_host: row.record_host, record_type: row.record_type, record_id: row.record_id },
});

type Columns = Record<string, unknown>;

export function byKysely(pool: pg.Pool) {
  const kysely = new Kysely<Record<string, Columns>>({ dialect: new PostgresDialect({ pool }) });
  return (row: Row): Promise<void> =>
    kysely.transaction().execute(async (within) => {
      const key = { workspace_id: row.workspace, handoff_id: row.id };
      const state = JSON.stringify(row.state);
      const add = async (table: string, rows: Columns | Columns[]) => {
        if (Array.isArray(rows) && rows.length === 0) return;
        await within
          .insertInto(table)
          .values(rows)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      };
      if (row.expected === 0)
        await add('handoff', { workspace_id: row.workspace, id: row.id, state, ...newHandoffOf(row) });
      else
        await within
          .updateTable('handoff')
          .set({ state, ...handoffOf(row) })
          .where('workspace_id', '=', row.workspace)
          .where('id', '=', row.id)
          .execute();
      await add(
        'handoff_event',
        row.events.map(({ sequence, type, at, data, hash }) => ({
          ...{ ...key, sequence, type, at, command_id: row.command },
          ...{ data: JSON.stringify(data), hash: Buffer.from(hash, 'hex') },
        })),
      );
      const answer = JSON.stringify(row.answer);
      await add('command_answer', { ...key, id: row.command, person_id: row.person, answer });
      if (row.freed.length > 0)
        await within
          .deleteFrom('waiting')
          .where('workspace_id', '=', row.workspace)
          .where('handoff_id', '=', row.id)
          .where('person_id', 'in', row.freed)
          .execute();
      await add(
        'waiting',
        row.awaited.map((person_id) => ({ ...key, person_id })),
      );
      await add(
        'party',
        row.parties.map((person_id) => ({ ...key, person_id })),
      );
      await add(
        'outgoing',
        row.outgoing.map((one) => ({
          ...{ ...key, command_id: one.command, kind: one.kind, channel: one.channel, lane: one.lane },
          ...{ person_id: one.person, connection_id: one.connection, hours_team: one.hoursTeam },
          ...{ is_reminder: one.isReminder, facts: JSON.stringify(one.facts), state: 'waiting' },
          ...{ not_before: new Date(one.notBefore), next_attempt_at: new Date(one.notBefore) },
        })),
      );
    });
}

export function byPrisma({ prisma }: Database) {
  return async (row: Row): Promise<void> => {
    const key = { workspaceId: row.workspace, handoffId: row.id };
    const moved = {
      ...{ version: row.version, status: row.status, turnPerson: row.turn_person, dueAt: row.due_at },
      ...{ changedAt: row.changed_at, tail: Buffer.from(row.tail, 'hex'), state: plain(row.state) },
      isLate: row.is_late,
    };
    const id = { workspaceId: row.workspace, id: row.id };
    const skipDuplicates = true;
    await prisma.$transaction([
      row.expected === 0
        ? prisma.handoff.create({
            data: {
              ...{ ...id, ...moved, fromTeam: row.from_team, toTeam: row.to_team, sentAt: row.sent_at },
              ...{ recordHost: row.record_host, recordType: row.record_type, recordId: row.record_id },
              seam: row.seam,
            },
          })
        : prisma.handoff.update({ where: { workspaceId_id: id }, data: moved }),
      prisma.handoffEvent.createMany({
        data: row.events.map(({ sequence, type, at, data, hash }) => ({
          ...{ ...key, sequence, type, at, commandId: row.command },
          ...{ data: plain(data), hash: Buffer.from(hash, 'hex') },
        })),
      }),
      prisma.commandAnswer.create({
        data: { ...key, id: row.command, personId: row.person, answer: plain(row.answer) },
      }),
      prisma.waiting.deleteMany({ where: { ...key, personId: { in: [...row.freed] } } }),
      prisma.waiting.createMany({
        data: row.awaited.map((personId) => ({ ...key, personId })),
        skipDuplicates,
      }),
      prisma.party.createMany({
        data: row.parties.map((personId) => ({ ...key, personId })),
        skipDuplicates,
      }),
      prisma.outgoing.createMany({
        data: row.outgoing.map((one) => ({
          ...{ ...key, commandId: one.command, kind: one.kind, channel: one.channel, lane: one.lane },
          ...{ personId: one.person, connectionId: one.connection, hoursTeam: one.hoursTeam },
          ...{ isReminder: one.isReminder, facts: plain(one.facts), state: 'waiting' },
          ...{ notBefore: new Date(one.notBefore), nextAttemptAt: new Date(one.notBefore) },
        })),
      }),
    ]);
  };
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as object;
