import { describe, expect, it } from 'vitest';
import { handle } from '#server/handoffs/handle.ts';
import type { HandoffLine } from '#server/handoffs/list-line.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import { inboxOf } from '#shared/handoffs/inbox.ts';
import type { Instant } from '#shared/time/instant.ts';
import { at, hand, monday, people, record, seam } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, given, noteWith, promise, readBack, server, type Wish } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';
import { callerOf } from '../people/caller.ts';

const { pool, ...rest } = await openTestDatabase();
const database = { pool, ...rest };
const clock = { now: monday };
const door = doorAt(pool, clock);
const other = { ...seam, id: 'sales-again', name: 'Sales once more' };
const workspace = await createWorkspace(pool, { seams: [seam, other] });
await pool.query(
  `INSERT INTO person (workspace_id, id, name, email) VALUES ($1, 'nora', 'Nora', 'nora@example.test')`,
  [workspace],
);
const as = callerOf(database, workspace, clock);

async function does(handoff: string, wish: Wish, by: Parameters<typeof command>[1]): Promise<void> {
  const answer = await handle(door, workspace, { ...command(wish, by), handoff });
  if (answer.outcome !== 'accepted') throw new Error(answer.sentence);
}

const send = (changes: object = {}): Wish => ({
  ...{ type: 'Send', seam: seam.id, to: [hand('rita')], record, note: noteWith() },
  ...changes,
});
const dueOn = (...days: readonly string[]) =>
  noteWith({ promises: given(days.map((due) => promise({ due, words: `It is there on ${due}` }))) });

await does('new', send(), 'sam');
clock.now = at('2026-11-23T10:00');
await does('taken', send({ note: dueOn('2026-12-10', '2026-12-18', '2026-12-20', '2026-12-22') }), 'sam');
await does('taken', { type: 'Accept', readBack }, 'rita');
await does('taken', { type: 'KeepPromise', promise: 'p1', evidence: 'Import log of Tuesday' }, 'rita');
await does('taken', { type: 'MovePromise', promise: 'p2', due: '2026-12-23', toldBy: 'sam' }, 'rita');
await does('taken', { type: 'BreakPromise', promise: 'p3', reason: 'No such file', toldBy: 'sam' }, 'rita');
clock.now = at('2026-11-23T11:00');
await does('asked', send({ seam: other.id, record: { ...record, id: '12' } }), 'sue');
await does('asked', { type: 'Ask', to: 'sue', text: 'Which of the two contracts is meant?' }, 'rita');
clock.now = at('2026-11-23T12:00');
await does('gone', send(), 'sam');
await does('gone', { type: 'Withdraw', reason: 'Sent to the wrong team by mistake' }, 'sam');

type Asked = Parameters<ReturnType<typeof as>['handoffs']['list']>[0];
const listed = async (asked: Asked, person = 'sam') => (await as(person).handoffs.list(asked)).handoffs;
const idsOf = async (asked: Asked, person = 'sam') =>
  (await listed(asked, person)).map(({ id }) => id).sort();

describe('the list of handoffs', () => {
  it.each([
    ['rita', 'mine', ['new', 'taken']],
    ['sue', 'mine', ['asked']],
    ['sam', 'others', ['new', 'taken']],
    ['rita', 'others', ['asked']],
    ['ravi', 'teams', ['asked', 'gone', 'new', 'taken']],
    ['nora', 'teams', []],
    ['nora', 'all', []],
    ['ravi', 'all', ['asked', 'gone', 'new', 'taken']],
  ] as const)('shows %s under %s what is meant by it', async (person, scope, ids) => {
    expect(await idsOf({ scope }, person)).toEqual(ids);
  });

  it('agrees with the inbox about what waits for somebody and what they wait for', async () => {
    const { rows } = await pool.query<{ state: Handoff }>('SELECT state FROM handoff');
    for (const person of people) {
      const inbox = inboxOf(
        person,
        rows.map(({ state }) => state),
        clock.now,
      );
      const ids = (lines: readonly { readonly handoff: string }[]) =>
        lines.map((line) => line.handoff).sort();
      expect(await idsOf({ scope: 'mine' }, person)).toEqual(ids(inbox.waitingForMe));
      expect(await idsOf({ scope: 'others' }, person)).toEqual(ids(inbox.iWaitFor));
    }
  });

  it.each<readonly [string, Asked, readonly string[]]>([
    ['a seam', { seam: other.id }, ['asked']],
    ['a record', { record: { host: 'hubspot', type: 'deal', id: '12' } }, ['asked']],
    ['a person', { person: 'sue' }, ['asked']],
    ['statuses', { statuses: ['accepted', 'withdrawn'] }, ['gone', 'taken']],
    ['a promise that is due', { promiseDueBefore: '2026-12-23' }, ['taken']],
    ['a promise that is due later only', { promiseDueBefore: '2026-12-22' }, []],
    ['nothing that is there', { seam: 'no-such-seam' }, []],
  ])('can be narrowed to %s', async (_, asked, ids) => {
    expect(await idsOf(asked)).toEqual(ids);
  });

  it('says in a line who has it, since when, by when and what for', async () => {
    const [line] = await listed({ person: 'sue' });
    expect(line).toMatchObject({
      ...{ id: 'asked', status: 'sent', severity: 'routine', sender: 'sue', holder: null, outcome: null },
      ...{ record: { id: '12', name: 'Acme renewal' }, seam: { id: other.id, name: other.name } },
      turn: { holder: { kind: 'person', id: 'sue' }, since: at('2026-11-23T11:00'), why: 'to-answer' },
      since: at('2026-11-23T11:00'),
      // Four working hours from noon in Berlin.
      ...{ dueAt: at('2026-11-23T15:00'), isOverdue: false },
      wanted: 'Priya signs the amended statement of work',
    });
    expect(line).not.toHaveProperty('note');
  });

  it('shows as overdue what is late by its date, and what the owner had to take over', async () => {
    expect(await idsOf({ isOverdue: true })).toEqual([]);
    const before = clock.now;
    clock.now = at('2026-11-23T15:00');
    expect(await idsOf({ isOverdue: true })).toEqual(['asked']);
    clock.now = before;
    await does('late', send(), 'sam');
    await runOut('late');
    clock.now = before;
    expect(await listed({ isOverdue: true })).toMatchObject([
      { id: 'late', turn: { why: 'owner-decides' }, isOverdue: true },
    ]);
  });
});

/** Lets every accept clock of a handoff run out, rung by rung, until its owner holds it. */
async function runOut(handoff: string): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<{ state: Handoff }>('SELECT state FROM handoff WHERE id = $1', [
      handoff,
    ]);
    const due = rows[0]?.state.clocks.find(({ name }) => name === 'accept');
    if (due === undefined) return;
    clock.now = due.dueAt as Instant;
    await does(
      handoff,
      { type: 'AcceptDue', clock: due.name, subject: due.subject, dueAt: due.dueAt } as Wish,
      server,
    );
  }
}

describe('paging', () => {
  it.each(['due', 'changed'] as const)('by %s shows every handoff once and in order', async (order) => {
    const many = await createWorkspace(pool);
    const ids = Array.from({ length: 23 }, (_, index) => `many-${index}`);
    for (const [index, id] of ids.entries()) {
      clock.now = at(`2026-11-24T${String(9 + (index % 4)).padStart(2, '0')}:00`);
      await handle(door, many, { ...command(send(), 'sam'), handoff: id });
      if (index % 5 === 0)
        await handle(door, many, {
          ...command({ type: 'Withdraw', reason: 'It was sent by mistake' }, 'sam'),
          handoff: id,
        });
    }
    const asker = callerOf(database, many, clock)('sam');
    const seen: HandoffLine[] = [];
    for (let after: string | null = null; ; ) {
      const page: { handoffs: readonly HandoffLine[]; next: string | null } = await asker.handoffs.list({
        order,
        after,
        most: 4,
      });
      seen.push(...page.handoffs);
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen.map(({ id }) => id).sort()).toEqual(ids.toSorted());
    const times = seen.map(({ nextAt, changedAt }) => (order === 'due' ? (nextAt ?? Infinity) : -changedAt));
    expect(times).toEqual(times.toSorted((one, another) => one - another));
  });

  it('refuses a cursor of another list in words', async () => {
    const asker = as('sam').handoffs;
    for (const after of ['nonsense', 'due.1', 'changed.12.some-id'])
      await expect(asker.list({ order: 'due', after })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(asker.promises({ after: '2026-13-40.p1.some-id' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('the list of promises', () => {
  const shown = async (asked: Parameters<ReturnType<typeof as>['handoffs']['promises']>[0], person = 'sam') =>
    (await as(person).handoffs.promises(asked)).promises.map(({ id }) => id);

  it('goes by date, and says where each belongs and how it stands', async () => {
    const { promises } = await as('sam').handoffs.promises({});
    expect(promises.map(({ id, due, status }) => [id, due, status])).toEqual([
      ['p1', '2026-12-10', 'kept'],
      ['p3', '2026-12-20', 'broken'],
      ['p4', '2026-12-22', 'open'],
      ['p2', '2026-12-23', 'open'],
    ]);
    expect(promises.at(-1)).toEqual({
      ...{
        id: 'p2',
        handoff: 'taken',
        handoffStatus: 'accepted',
        record,
        seam: { id: seam.id, name: seam.name },
      },
      ...{ words: 'It is there on 2026-12-18', to: 'Priya Nair', inContract: false, status: 'open' },
      ...{ deliverer: { id: 'rita', name: 'Rita' }, answer: 'awaited', isUnsigned: true },
      ...{ due: '2026-12-23', firstDue: '2026-12-18', moves: 1 },
    });
  });

  it.each([
    ['open', ['p4', 'p2']],
    ['unsigned', ['p4', 'p2']],
    ['moved', ['p2']],
    ['kept', ['p1']],
    ['broken', ['p3']],
  ] as const)('can be narrowed to what is %s', async (standing, ids) => {
    expect(await shown({ standing })).toEqual(ids);
  });

  it('can be narrowed to days and to whoever delivers', async () => {
    expect(await shown({ from: '2026-12-20', before: '2026-12-23' })).toEqual(['p3', 'p4']);
    expect(await shown({ deliverer: 'rita' })).toHaveLength(4);
    expect(await shown({ deliverer: 'sam' })).toEqual([]);
  });

  it('pages without losing or repeating one', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: { promises: readonly { id: string }[]; next: string | null } = await as(
        'sam',
      ).handoffs.promises({ after, most: 1 });
      seen.push(...page.promises.map(({ id }) => id));
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen).toEqual(['p1', 'p3', 'p4', 'p2']);
  });

  it('no longer calls unsigned what its deliverer has agreed to', async () => {
    await does('taken', { type: 'AgreePromise', promise: 'p4' }, 'rita');
    expect(await shown({ standing: 'unsigned' })).toEqual(['p2']);
  });

  it('shows nobody what they may not see', async () => {
    expect(await shown({}, 'nora')).toEqual([]);
  });
});
