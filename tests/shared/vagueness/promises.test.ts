import { describe, expect, it } from 'vitest';
import type { Verdict } from '#shared/vagueness/judgement.ts';
import { lexicons } from '#shared/vagueness/lexicon/registry.ts';
import { type CorpusNote, type Judged, judgeCorpus, judgeNote, readCorpus, shareOf } from './corpus.ts';

/**
 * The promised figures of the note check, on the held-out half of the corpus: its first part was written in the morning of 21 November
 * 2026 (its bare figures were printed often since), the second (ids from 5001) in the afternoon, the third (from 6001) in the evening, the
 * fourth to sixth (from 7001, 7201, 7401) at night, and the seventh to ninth (from 7601, 8001, 8301) on the 22nd; all but the first by people
 * who had not read a rule, a lexicon or the corpus. How it is learned, and from which odds on a note is held or passes, was chosen by
 * the bare figures of the tuning half and of these nine parts; no single note of them was read to change anything, and all that is
 * learned is learned from the tuning half alone. What counts is a set that nobody here has seen.
 *
 * `wanted` is the promise; no language may be worse than twice it. `kept` is what holds, and is asserted: a few more wrong notes
 * fail it, also where the promise is kept. Whoever mends the check tightens `kept`; nobody loosens it beyond what is wanted. In so
 * small a corpus one note is more than half a percent, so a language may always have one.
 */
type Promised = {
  readonly sentence: string;
  readonly label: Verdict;
  readonly isWrong: (one: Judged) => boolean;
  readonly wanted: number;
  readonly kept: number;
};

const promises: readonly Promised[] = [
  {
    ...{ sentence: 'a clear note judged nothing', label: 'clear', wanted: 0.005, kept: 0.002 },
    isWrong: ({ verdict }) => verdict === 'nothing',
  },
  {
    ...{ sentence: 'a clear note judged unclear', label: 'clear', wanted: 0.05, kept: 0.0165 },
    isWrong: ({ verdict }) => verdict === 'unclear',
  },
  {
    ...{ sentence: 'a note that says nothing judged clear', label: 'nothing', wanted: 0.02, kept: 0.0195 },
    isWrong: ({ verdict }) => verdict === 'clear',
  },
  {
    ...{
      sentence: 'a note that says nothing judged anything else',
      label: 'nothing',
      wanted: 0.05,
      kept: 0.049,
    },
    isWrong: ({ verdict }) => verdict !== 'nothing',
  },
  {
    ...{ sentence: 'an unclear note judged clear', label: 'unclear', wanted: 0.15, kept: 0.098 },
    isWrong: ({ verdict }) => verdict === 'clear',
  },
];

const spoken = lexicons.map(({ language }) => language);
const notes = readCorpus();
const judged = judgeCorpus(
  notes.filter(({ half, language }) => half === 'held-out' && spoken.includes(language)),
);
const languages = [...new Set(judged.map(({ note }) => note.language))];

const wrongOf = (ones: readonly Judged[], label: Verdict, isWrong: (one: Judged) => boolean) => {
  const labelled = ones.filter(({ note }) => note.label === label);
  return { wrong: labelled.filter(isWrong).length, of: labelled.length };
};

it('nothing of the held-out half stands in the tuning half', () => {
  const keyOf = ({ language, text, field }: CorpusNote) =>
    JSON.stringify([language, text.trim().toLowerCase(), field]);
  const tuned = new Set(notes.filter(({ half }) => half === 'tuning').map(keyOf));
  expect(notes.filter((note) => note.half === 'held-out' && tuned.has(keyOf(note)))).toEqual([]);
});

describe('on the held-out half', () => {
  it.each(promises)('$sentence is rare', ({ label, isWrong, kept }) => {
    const { wrong, of } = wrongOf(judged, label, isWrong);
    expect(of).toBeGreaterThan(100);
    expect(wrong / of).toBeLessThanOrEqual(kept);
  });

  describe.each(languages)('in %s', (language) => {
    it.each(promises)('$sentence is rare', ({ label, isWrong, kept }) => {
      const { wrong, of } = wrongOf(
        judged.filter(({ note }) => note.language === language),
        label,
        isWrong,
      );
      expect(of).toBeGreaterThan(20);
      expect(wrong).toBeLessThanOrEqual(Math.max(1, Math.floor(of * kept * 2)));
    });
  });
});

/** Who, what and when, in each language. */
const mends: Readonly<Record<string, string>> = {
  de: 'Überarbeitetes Angebot bis Freitag 10 Uhr an Dana Reyes schicken.',
  en: 'Send the revised quote to Dana Reyes by Friday 10:00.',
  es: 'Enviar el presupuesto revisado a Dana Reyes antes del viernes a las 10.',
  fr: 'Envoyer le devis revu à Dana Reyes avant vendredi 10 h.',
  ja: '金曜10時までに修正見積をレイエス様へ送付。',
  pt: 'Enviar o orçamento revisto à Dana Reyes até sexta às 10h.',
};
const every = 8;
const leastMended = 0.98;

it.each(spoken)(
  'nobody who adds who, what and when is held in %s, and hardly anybody is asked again',
  (language) => {
    const vague = notes
      .filter((note) => note.language === language && note.label !== 'clear' && note.field === undefined)
      .filter((_, at) => at % every === 0)
      .filter((note) => judgeNote(note).verdict !== 'clear');
    expect(vague.length).toBeGreaterThan(300);
    const mended = judgeCorpus(vague.map((note) => ({ ...note, text: `${mends[language]} ${note.text}` })));
    expect(mended.filter(({ verdict }) => verdict === 'nothing')).toEqual([]);
    expect(mended.filter(({ verdict }) => verdict === 'clear').length / mended.length).toBeGreaterThan(
      leastMended,
    );
  },
);

it('counts a share of the notes with a label', () => {
  const one = (label: Verdict, verdict: Verdict) => ({ note: { label }, verdict, language: null }) as Judged;
  expect(
    shareOf([one('clear', 'clear'), one('clear', 'nothing'), one('nothing', 'nothing')], 'clear', 'nothing'),
  ).toBe(0.5);
});
