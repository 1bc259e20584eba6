import type { Judgement, Verdict } from '#shared/vagueness/judgement.ts';
import type { NoteRow } from './note-row.ts';

export type Tally = {
  notes: number;
  empty: number;
  readonly verdicts: Record<Verdict, number>;
  readonly languages: Map<string, number>;
  /** Phrases as they were written, by how often; and where the note was not clear, examples a rule. */
  readonly phrases: Map<string, number>;
  readonly rules: Map<string, { count: number; readonly examples: string[] }>;
};

/** Only so many phrases are kept apart; when there are more, those seen once make room. */
const mostPhrases = 20_000;
const mostExamples = 3;
const longestExample = 90;
const longestPhrase = 40;

export const newTally = (): Tally => ({
  notes: 0,
  empty: 0,
  verdicts: { nothing: 0, unclear: 0, clear: 0 },
  languages: new Map(),
  phrases: new Map(),
  rules: new Map(),
});

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const cut = (text: string) => (text.length > longestExample ? `${text.slice(0, longestExample - 1)}…` : text);

export function count(tally: Tally, row: NoteRow, { verdict, language, findings }: Judgement): void {
  tally.notes += 1;
  if (row.text.trim() === '') tally.empty += 1;
  tally.verdicts[verdict] += 1;
  const spoken = language ?? 'not told';
  tally.languages.set(spoken, (tally.languages.get(spoken) ?? 0) + 1);
  if (verdict !== 'nothing') return;
  const first = findings[0];
  if (first) countRule(tally, first.rule, cut(oneLine(row.text.slice(0, 400))));
  for (const { from, to } of findings.slice(0, 2)) {
    const phrase = oneLine(row.text.slice(from, to)).toLowerCase();
    if (phrase !== '' && phrase.length <= longestPhrase)
      tally.phrases.set(phrase, (tally.phrases.get(phrase) ?? 0) + 1);
  }
  if (tally.phrases.size > mostPhrases) dropRare(tally.phrases);
}

function countRule(tally: Tally, rule: string, example: string): void {
  const kind = tally.rules.get(rule) ?? { count: 0, examples: [] };
  kind.count += 1;
  if (kind.examples.length < mostExamples && !kind.examples.includes(example)) kind.examples.push(example);
  tally.rules.set(rule, kind);
}

function dropRare(phrases: Map<string, number>): void {
  const least = [...phrases.values()].sort((one, other) => one - other)[Math.floor(phrases.size / 2)] ?? 1;
  for (const [phrase, times] of phrases)
    if (times <= least && phrases.size > mostPhrases / 2) phrases.delete(phrase);
}
