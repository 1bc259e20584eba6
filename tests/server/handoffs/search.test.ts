import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handle } from '#server/handoffs/handle.ts';
import { askedWords, queryOf, wordsOf } from '#server/handoffs/search-words.ts';
import { hand, record, seam } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { command, given, noteWith, promise, readBack, type Wish } from '../../support/handoffs.ts';
import { createWorkspace, doorAt } from '../../support/workspace.ts';
import { callerOf } from '../people/caller.ts';

const database = await openTestDatabase();
const door = doorAt(database.pool);
const workspace = await createWorkspace(database.pool);
const as = callerOf(database, workspace);

async function does(handoff: string, wish: Wish, by: string, where = workspace): Promise<void> {
  const answer = await handle(door, where, { ...command(wish, by), handoff });
  if (answer.outcome !== 'accepted') throw new Error(answer.sentence);
}

const sendAbout = (name: string, values: Parameters<typeof noteWith>[0] = {}): Wish => ({
  ...{ type: 'Send', seam: seam.id, to: [hand('rita')] },
  ...{ record: { ...record, id: name, name }, note: noteWith(values) },
});

const promised = promise({ words: 'Your data is imported on day one', to: 'Zoë Nair' });
await does('orchard', sendAbout('Orchard & Söhne GmbH'), 'sam');
await does(
  'lighthouse',
  sendAbout('Lighthouse', {
    background: given('They moved from spreadsheets to a warehouse in Łódź'),
    promises: given([promised]),
  }),
  'sam',
);
await does('tokyo', sendAbout('東京株式会社', { background: given('契約更新の見積もりを送る') }), 'sam');

const search = (text: string, person = 'sam') => as(person).handoffs.search({ text });
const handoffsBy = async (text: string, person = 'sam') =>
  (await search(text, person)).handoffs.map(({ id }) => id).sort();

describe('the search', () => {
  it.each([
    ['the name of the record', 'orchard', ['orchard']],
    ['the beginning of a word', 'light', ['lighthouse']],
    ['several words in any order', 'warehouse spreadsheets', ['lighthouse']],
    ['other case and no accents', 'SOHNE', ['orchard']],
    ['accents where there are none', 'örchard', ['orchard']],
    ['the next step', 'redlined', ['lighthouse', 'orchard', 'tokyo']],
    ['the outcome wanted', 'amended statement', ['lighthouse', 'orchard', 'tokyo']],
    ['two Japanese signs in the middle of a word', '更新', ['tokyo']],
    ['a long Japanese word', '株式会社', ['tokyo']],
    ['one Japanese sign', '京', ['tokyo']],
    ['the last sign of a Japanese text', '送る', ['tokyo']],
    ['other widths of the same letters', 'ＬＩＧＨＴ', ['lighthouse']],
    ['only what holds all words', 'lighthouse orchard', []],
  ])('finds a handoff by %s', async (_, text, found) => {
    expect(await handoffsBy(text)).toEqual(found);
  });

  it('finds promises by their words and by whom they were made to', async () => {
    const listed = await as('sam').handoffs.promises({});
    for (const text of ['imported day', 'zoe']) {
      const { promises } = await search(text);
      expect(promises).toMatchObject([
        { handoff: 'lighthouse', words: promised.words, to: 'Zoë Nair', record: { name: 'Lighthouse' } },
      ]);
      expect(promises).toEqual(listed.promises);
    }
  });

  it('finds people by any part of their name', async () => {
    expect((await search('RIT')).people).toEqual([{ id: 'rita', name: 'Rita', active: true }]);
  });

  it('shows nobody what they may not see', async () => {
    await database.pool.query(
      `INSERT INTO person (workspace_id, id, name, email) VALUES ($1, 'nora', 'Nora', 'nora@example.test')`,
      [workspace],
    );
    expect(await search('lighthouse', 'nora')).toMatchObject({ handoffs: [], promises: [] });
    expect(await search('imported', 'nora')).toMatchObject({ promises: [] });
    expect(await handoffsBy('lighthouse', 'ravi')).toEqual(['lighthouse']);
    const other = await createWorkspace(database.pool);
    const stranger = callerOf(database, other)('sam', 'admin');
    expect(await stranger.handoffs.search({ text: 'lighthouse' })).toMatchObject({
      handoffs: [],
      promises: [],
    });
  });

  it('finds what is there now, not what was there before', async () => {
    await does('orbit', sendAbout('Orbit', { background: given('Contact is Wilhelmina') }), 'sam');
    expect(await handoffsBy('wilhelmina')).toEqual(['orbit']);
    await does(
      'orbit',
      { type: 'Amend', note: noteWith({ background: given('Contact is Ferdinand') }) },
      'sam',
    );
    expect([await handoffsBy('wilhelmina'), await handoffsBy('ferdinand')]).toEqual([[], ['orbit']]);
    await does('orbit', { type: 'Accept', readBack }, 'rita');
    await does('orbit', { type: 'Complete', outcome: 'Countersigned on Thursday' }, 'rita');
    expect(await handoffsBy('countersigned')).toEqual(['orbit']);
  });

  it('says how to go on when there is too little to look for, and that there is more when there is', async () => {
    expect(await search(' a ')).toEqual({
      ...{ handoffs: [], promises: [], people: [], hasMore: false },
      sentence: 'Type two letters or more, and Baton looks for handoffs, promises and people.',
    });
    const few = await as('sam').handoffs.search({ text: 'redlined', most: 2 });
    expect([few.handoffs.length, few.hasMore]).toEqual([2, true]);
  });

  it('says that there may be more where a word is everywhere and only the newest were looked through', async () => {
    const crowded = await createWorkspace(database.pool);
    const add = (from: number, to: number) =>
      database.pool.query(
        `INSERT INTO search_entry (workspace_id, handoff_id, promise_id, sent_at, words)
         SELECT $1, 'h' || n, '', now(), '''everywhere'''::tsvector FROM generate_series($2::int, $3::int) n`,
        [crowded, from, to],
      );
    const asked = () => callerOf(database, crowded)('sam').handoffs.search({ text: 'everywhere' });
    await add(1, 9_999);
    expect(await asked()).toMatchObject({ handoffs: [], hasMore: false });
    await add(10_000, 10_000);
    expect(await asked()).toMatchObject({ handoffs: [], hasMore: true });
  });

  it('takes every text for words and nothing else', async () => {
    const dangerous = fc.constantFrom(
      `'`,
      `\\`,
      `':*`,
      ' & ',
      ' | !',
      '<->',
      '(',
      '%',
      '_',
      `'); DROP`,
      'ﬀ',
      'İ',
    );
    const text = fc
      .array(fc.oneof(dangerous, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 6 })
      .map((parts) => parts.join('').replaceAll('\0', ''))
      .filter((one) => one.isWellFormed());
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const found = await search(typed);
        expect(Array.isArray(found.handoffs)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the words of a text', () => {
  it('are letters and digits only, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const word of [...wordsOf(text), ...askedWords(text)])
          expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }),
      { numRuns: 500, examples: [['⺀ 〡 ㋐ ﷺ \u0301 ー']] },
    );
  });

  it('of any text that is found by itself: each asked word begins one of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const own = wordsOf(text);
        for (const word of askedWords(text)) expect(own.some((one) => one.startsWith(word))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('become a query in which each may go on and all are needed', () => {
    expect(queryOf(askedWords('Söhne 更新中'))).toBe(`'sohne':* & '更新':* & '新中':*`);
  });
});
