import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../support/database.ts';
import { createWorkspace } from '../../support/workspace.ts';
import { callerOf, gotFrom, readVersion } from './caller.ts';

const database = await openTestDatabase();

async function open() {
  const workspace = await createWorkspace(database.pool);
  const as = callerOf(database, workspace);
  const admin = as('sue', 'admin');
  const load = (text: string, isDryRun = false) => admin.people.importFile({ text, isDryRun });
  const placesOf = async (text: string) => {
    const answer = await load(text, true);
    return answer.ok ? [] : answer.reason.problems.map(({ path }) => path);
  };
  return { workspace, admin, load, placesOf };
}

const good = `name,email,teams,cover
Nina Berg,NINA@example.test,Sales|onboarding,ole@example.test
Ole Dahl,ole@example.test,,
Rita Ray,rita@example.test,onboarding,
Ravi,ravi@example.test,onboarding,
`;

describe('a file of people', () => {
  it('says in a dry run what would happen, and changes nothing', async () => {
    const { workspace, load } = await open();
    const before = await readVersion(database, workspace);
    expect(gotFrom(await load(good, true))).toEqual({
      ...{ isDryRun: true, added: 2, changed: 1, unchanged: 1, joined: 2, ignored: [] },
    });
    expect(await readVersion(database, workspace)).toBe(before);
  });

  it('adds who is new, renames who is known by their address, and takes nobody out of a team', async () => {
    const { workspace, admin, load } = await open();
    const before = await readVersion(database, workspace);
    gotFrom(await load(good));
    expect(await readVersion(database, workspace)).toBe(before + 1);
    const { people } = await admin.people.list({});
    const ole = people.find(({ name }) => name === 'Ole Dahl');
    expect(people.find(({ name }) => name === 'Nina Berg')).toMatchObject({
      ...{ email: 'nina@example.test', teams: ['onboarding', 'sales'], cover: ole?.id },
    });
    expect(people.find(({ id }) => id === 'rita')).toMatchObject({ name: 'Rita Ray', cover: 'cora' });
    expect(gotFrom(await load(good))).toMatchObject({ added: 0, changed: 0, unchanged: 4, joined: 0 });
  });

  it('names every bad line with its column, and imports nobody', async () => {
    const { workspace, load, placesOf } = await open();
    const before = await readVersion(database, workspace);
    const bad = `name;email;teams;cover
;nina@example.test;;
Ole;no address;Sales;
Per;per@example.test;Marketing;nobody@example.test
Nina;nina@example.test;;
"Quoted
name";ida@example.test;;ida@example.test
Too;many@example.test;;;columns
`;
    expect(await placesOf(bad)).toEqual(['line 8']);
    const places = await placesOf(bad.replace(/Too.*\n/, ''));
    expect(places.toSorted()).toEqual([
      ...['line 2, name', 'line 3, email', 'line 4, cover', 'line 4, teams', 'line 5, email'],
      ...['line 6, cover', 'line 6, name'],
    ]);
    expect(await load(bad)).toMatchObject({ ok: false, reason: { kind: 'wrong' } });
    expect(await readVersion(database, workspace)).toBe(before);
  });

  it('that is no such file at all is refused with a sentence', async () => {
    const { placesOf } = await open();
    expect(await placesOf('')).toEqual(['line 1']);
    expect(await placesOf('Vorname;Nachname\nNina;Berg\n')).toEqual(['line 1', 'line 1']);
    expect(await placesOf('name,email,mail\nN,n@example.test,m@example.test\n')).toEqual(['line 1']);
    expect(await placesOf('name,email\n"Nina,n@example.test\n')).toHaveLength(1);
    const many = Array.from({ length: 5_001 }, (_, index) => `N,n${index}@example.test`).join('\n');
    expect(await placesOf(`name,email\n${many}`)).toEqual(['line 5002']);
  });

  it('names the columns it leaves alone', async () => {
    const { load } = await open();
    const text = 'Full name,E-Mail,Salary\nNina,nina@example.test,1\n';
    expect(gotFrom(await load(text, true))).toMatchObject({ added: 1, ignored: ['Salary'] });
  });

  it('does not bring back somebody who has left', async () => {
    const { workspace, placesOf } = await open();
    await database.pool.query(`UPDATE person SET active = false WHERE workspace_id = $1 AND id = 'dan'`, [
      workspace,
    ]);
    expect(await placesOf('name,email\nDan,dan@example.test\n')).toEqual(['line 2, email']);
  });

  it('of five thousand people is one edit', async () => {
    const { workspace, load } = await open();
    const before = await readVersion(database, workspace);
    const many = Array.from({ length: 5_000 }, (_, index) => `N ${index},n${index}@example.test`).join('\n');
    expect(gotFrom(await load(`name,email\n${many}`))).toMatchObject({ added: 5_000 });
    expect(await readVersion(database, workspace)).toBe(before + 1);
  });
});

describe('the export of people', () => {
  it('holds no formula, and can be imported as it is', async () => {
    const { admin, load } = await open();
    const names = ['=1+1', '+49 Nina', '-Nina', '@Nina', ' =cmd()', '＝1', "'quoted", 'Say "hi", Nina'];
    for (const [index, name] of names.entries())
      gotFrom(await admin.people.save({ id: null, name, email: `n${index}@example.test`, cover: 'dan' }));
    const { text } = await admin.people.exportFile();
    const cells = text
      .split(/\r?\n/)
      .flatMap((line) => line.split('","').map((cell) => cell.replace(/^"/, '')));
    expect(cells.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
    expect(gotFrom(await load(text, true))).toMatchObject({
      ...{ added: 0, changed: 1, joined: 0, ignored: ['role', 'active'] },
    });
  });
});
