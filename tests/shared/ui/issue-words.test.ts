import { describe, expect, it } from 'vitest';
import type { Issue } from '#shared/templates/issue.ts';
import { issueMends, issueSentences, sideSentences } from '#shared/templates/issue-sentences.ts';
import { showDay } from '#shared/ui/time/moment-words.ts';
import { english } from '#shared/ui/words/en.ts';
import { partsOf } from '#shared/ui/words/fill.ts';
import { issueIn, sideIn } from '#shared/ui/words/issue-in.ts';
import { languages, loadWords } from '#shared/ui/words/load-words.ts';
import { everyIssue, issuesOfTypes } from '../templates/every-issue.ts';

const others = languages.filter((language) => language !== 'en');
const namesIn = (sentence: string) =>
  partsOf(sentence)
    .filter((_, place) => place % 2 === 1)
    .sort();
const dayIn = (language: string) => (date: string) => showDay(date, '2027-01-04', language);
const issuesMet = [...everyIssue.flatMap(([, issues]) => issues), ...issuesOfTypes].filter(
  ({ code }) => code !== undefined,
);

describe.each(others)('what the form says of a note in %s', (language) => {
  it('has for every code a sentence with the very names of the English one', async () => {
    const words = await loadWords(language);
    const sections = [
      [issueSentences, words.issues],
      [issueMends, words.issueMends],
      [sideSentences, words.issueSides],
    ] as const;
    for (const [rules, own] of sections) {
      expect(Object.keys(own).sort()).toEqual(Object.keys(rules).sort());
      for (const [code, sentence] of Object.entries<string>(rules))
        expect(namesIn((own as Record<string, string>)[code] ?? ''), code).toEqual(namesIn(sentence));
    }
  });

  it('are whole sentences, and none is left in English', async () => {
    const { issues, issueMends: mends } = await loadWords(language);
    const rules: Readonly<Record<string, string>> = { ...issueSentences, ...issueMends };
    for (const [code, sentence] of Object.entries<string>({ ...issues, ...mends })) {
      expect(sentence, code).toMatch(/[.。]$/);
      expect(sentence).not.toBe(rules[code]);
    }
  });

  it('says everything that a note can be told, with both sides', async () => {
    const words = await loadWords(language);
    for (const issue of issuesMet) {
      const told = issueIn(words, issue, dayIn(language));
      expect(told.sentence, issue.code).not.toBe(issue.sentence);
      expect(told.mend).not.toBe(issue.mend);
      expect(`${told.sentence} ${told.mend}`).not.toMatch(/[{}]/);
      for (const side of issue.sides ?? [])
        expect(sideIn(words, side, dayIn(language)).from, side.from).not.toBe(side.from);
    }
  });
});

const over: Issue = {
  ...{ field: 'by', kind: 'bad-date', severity: 'stops' },
  ...{ sentence: 'Sun 3 Jan 2027 is over, so nobody can keep it.', mend: 'Choose today or a later day.' },
  ...{ code: 'day-over', mendCode: 'choose-later-day', words: { day: { day: '2027-01-03' } } },
};

describe('an issue', () => {
  const inGerman = async (issue: Partial<Issue>) =>
    issueIn(await loadWords('de'), { ...over, ...issue }, dayIn('de'));

  it('is said with days as this language writes them', async () => {
    expect(await inGerman({})).toEqual({
      sentence: 'So., 3. Jan. ist schon vorbei, das kann niemand mehr einhalten.',
      mend: 'Wählen Sie heute oder einen späteren Tag.',
    });
    expect(issueIn(await loadWords('ja'), over, dayIn('ja')).sentence).toContain('1月3日');
  });

  it('has one full stop at its end, also after a short month', async () => {
    const words = { start: { day: '2027-02-01' }, close: { day: '2027-02-02' } };
    const told = await inGerman({ code: 'live-before-close', words });
    expect(told.sentence).toBe('Der Kunde beginnt am Mo., 1. Feb., noch vor dem Abschluss am Di., 2. Feb.');
  });

  it('is said with figures and lists as this language writes them', async () => {
    const long = await inGerman({ code: 'text-too-long', words: { most: { figure: 20_000 } } });
    expect(long.sentence).toContain('länger als 20.000 Zeichen');
    const options = { any: ['Normal', 'Beobachten', 'Kritisch'] };
    const choice = await inGerman({ code: 'not-an-option', words: { options } });
    expect(choice.sentence).toContain('Wählen Sie Normal, Beobachten oder Kritisch.');
    const words = { label: 'Sonderleistung', written: { yes: true }, recorded: { yes: false } };
    const differs = await inGerman({ code: 'differs-from-record', words });
    expect(differs.sentence).toBe('In „Sonderleistung“ steht Ja, im Datensatz Nein.');
  });

  it('is said as it came in English, without a code, with one nobody has words for, and without its names', async () => {
    const { sentence, mend, code: _, mendCode: __, ...bare } = over;
    const old = { ...bare, sentence, mend };
    const german = await loadWords('de');
    expect(issueIn(english, over, dayIn('en'))).toMatchObject({ sentence, mend });
    expect(issueIn(german, old, dayIn('de'))).toMatchObject({ sentence, mend });
    expect(await inGerman({ words: {} })).toMatchObject({ sentence, mend });
    const strange = { ...over, code: 'toString' } as unknown as Issue;
    expect(issueIn(german, strange, dayIn('de'))).toMatchObject({ sentence, mend });
    const half = { ...over, mendCode: 'toString' } as unknown as Issue;
    expect(issueIn(german, half, dayIn('de'))).toMatchObject({ sentence, mend });
  });
});

describe('a side of a contradiction', () => {
  const deal = { value: 'Tue 2 Feb 2027', from: 'the deal in HubSpot' };

  it('is said with its day and the product it stands in', async () => {
    const told = {
      ...deal,
      word: { day: '2027-02-02' },
      code: 'on-record',
      words: { place: 'HubSpot' },
    } as const;
    expect(sideIn(await loadWords('de'), told, dayIn('de'))).toEqual({
      value: 'Di., 2. Feb.',
      from: 'Datensatz in HubSpot',
    });
    expect(sideIn(english, told, dayIn('en'))).toEqual(deal);
  });

  it('is said as it came without a code', async () => {
    expect(sideIn(await loadWords('de'), deal, dayIn('de'))).toEqual(deal);
  });
});
