import { describe, expect, it } from 'vitest';
import { at } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { createWorkspace } from '../../support/workspace.ts';
import { callerOf, gotFrom, readVersion } from './caller.ts';

const database = await openTestDatabase();

async function open() {
  const workspace = await createWorkspace(database.pool);
  const as = callerOf(database, workspace);
  return { workspace, as, admin: as('sue', 'admin') };
}

describe('people', () => {
  it('are listed by name, a page at a time, and found by a part of it', async () => {
    const { admin } = await open();
    const first = await admin.people.list({ most: 3 });
    expect(first.people.map(({ name }) => name)).toEqual(['Cora', 'Dan', 'Lena']);
    const second = await admin.people.list({ most: 10, after: first.next });
    expect(second).toMatchObject({ next: null });
    expect(second.people.map(({ name }) => name)).toEqual(['Olga', 'Ravi', 'Rita', 'Sam', 'Sue']);
    const found = await admin.people.list({ text: 'RIT' });
    expect(found.people).toMatchObject([
      { id: 'rita', cover: 'cora', teams: ['onboarding'], role: 'member' },
    ]);
  });

  it('are found by what was typed, whatever signs it holds', async () => {
    const { admin } = await open();
    expect((await admin.people.list({ text: '%' })).people).toEqual([]);
    expect((await admin.people.list({ text: '_am' })).people).toEqual([]);
    const odd = { id: null, name: 'Odd 100% \\o/', email: 'od_d@example.test', cover: null };
    gotFrom(await admin.people.save(odd));
    for (const text of ['100%', 'od_d', '\\o'])
      expect((await admin.people.list({ text })).people).toMatchObject([{ email: 'od_d@example.test' }]);
  });

  it('are added by an admin, with the address in small letters', async () => {
    const { admin } = await open();
    const saved = { id: null, name: 'Nina Berg', email: ' Nina@Example.test ', cover: 'rita' };
    const { id } = gotFrom(await admin.people.save(saved));
    const { people } = await admin.people.list({ text: 'Nina' });
    expect(people).toMatchObject([
      { id, name: 'Nina Berg', email: 'nina@example.test', cover: 'rita', active: true, role: 'member' },
    ]);
  });

  it('that can’t be right are refused with the place and a sentence, and nothing is changed', async () => {
    const { workspace, admin } = await open();
    const before = await readVersion(database, workspace);
    const answer = await admin.people.save({ id: 'rita', name: '', email: 'rita', cover: 'rita' });
    expect(answer).toMatchObject({ ok: false, reason: { kind: 'wrong' } });
    const problems = answer.ok ? [] : answer.reason.problems;
    expect(problems.map(({ path }) => path).sort()).toEqual(['cover', 'email', 'name']);
    const taken = { id: 'rita', name: 'Rita', email: 'DAN@example.test', cover: null };
    expect(await admin.people.save(taken)).toMatchObject({ ok: false, reason: { kind: 'address-taken' } });
    expect(await readVersion(database, workspace)).toBe(before);
  });

  it('keep what is not edited here: their role, and whether they are active', async () => {
    const { workspace, admin } = await open();
    await database.pool.query(
      `UPDATE person SET role = 'owner', active = false WHERE workspace_id = $1 AND id = 'dan'`,
      [workspace],
    );
    gotFrom(await admin.people.save({ id: 'dan', name: 'Daniel', email: 'dan@example.test', cover: null }));
    const { people } = await admin.people.list({ text: 'Daniel' });
    expect(people).toMatchObject([{ id: 'dan', role: 'owner', active: false }]);
  });

  it('of another company are nobody', async () => {
    const [one, other] = [await open(), await open()];
    const { id } = gotFrom(
      await other.admin.people.save({ id: null, name: 'Nina', email: 'nina@example.test', cover: null }),
    );
    const edit = { id, name: 'Mine now', email: 'mine@example.test', cover: null };
    expect(await one.admin.people.save(edit)).toMatchObject({ reason: { kind: 'no-such-person' } });
    expect((await other.admin.people.list({ text: 'Nina' })).people).toHaveLength(1);
  });
});

describe('an absence', () => {
  const away = { from: at('2026-12-01T00:00'), to: at('2026-12-05T00:00'), cover: 'ravi' };

  it('is said by oneself, by the lead of the team and by an admin, and by nobody else', async () => {
    const { as, admin } = await open();
    gotFrom(await as('rita').people.sayAway({ person: 'rita', ...away }));
    gotFrom(await as('lena').people.sayAway({ person: 'rita', ...away }));
    gotFrom(await admin.people.sayAway({ person: 'rita', ...away }));
    for (const stranger of ['ravi', 'sue'])
      expect(await as(stranger).people.sayAway({ person: 'rita', ...away })).toMatchObject({
        reason: { kind: 'not-yours' },
      });
    const { people } = await as('ravi').people.list({ text: 'Rita' });
    expect(people[0]?.absences).toHaveLength(3);
    expect(people[0]?.absences[0]).toMatchObject(away);
  });

  it('that ends before it begins, or is covered by oneself, is refused where it is wrong', async () => {
    const { as } = await open();
    const wrong = { person: 'rita', from: away.to, to: away.from, cover: 'rita' };
    const answer = await as('rita').people.sayAway(wrong);
    expect(answer).toMatchObject({ ok: false, reason: { kind: 'wrong' } });
    expect(answer.ok ? [] : answer.reason.problems.map(({ path }) => path).sort()).toEqual(['cover', 'to']);
  });

  it('is taken back by whoever may say it, once', async () => {
    const { as } = await open();
    const { id } = gotFrom(await as('rita').people.sayAway({ person: 'rita', ...away }));
    const stranger = await as('ravi').people.takeBackAbsence({ absence: id });
    expect(stranger).toMatchObject({ reason: { kind: 'not-yours' } });
    gotFrom(await as('rita').people.takeBackAbsence({ absence: id }));
    const again = await as('rita').people.takeBackAbsence({ absence: id });
    expect(again).toMatchObject({ reason: { kind: 'no-such-absence' } });
  });
});

describe('what is open to whom', () => {
  it('keeps an admin’s edits from everybody else, and all edits from an extension', async () => {
    const { as } = await open();
    const person = { id: null, name: 'N', email: 'n@example.test', cover: null };
    for (const role of ['member', 'lead', 'owner'] as const)
      await expect(as('rita', role).people.save(person)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(as('sue', 'admin', 'device').people.save(person)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
