import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { judge } from '#shared/vagueness/judge.ts';
import type { Verdict } from '#shared/vagueness/judgement.ts';

export type Half = 'tuning' | 'held-out';

export type CorpusNote = {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly label: Verdict;
  readonly family: string;
  readonly half: Half;
  readonly surface: string;
  readonly field?: string;
  readonly title?: string;
};

const folder = join(import.meta.dirname, 'corpus');

/** The wall clock the corpus was written at. */
const now = '2026-11-21T09:30';

export const readCorpus = (): CorpusNote[] =>
  globSync('*.jsonl', { cwd: folder })
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ surface: 'note', ...JSON.parse(line), language: basename(file, '.jsonl') })),
    );

export const judgeNote = ({ text, surface, field, title }: CorpusNote) =>
  judge(text, {
    surface,
    now,
    ...(field !== undefined && { fieldName: field }),
    ...(title !== undefined && { title }),
  });

export type Judged = {
  readonly note: CorpusNote;
  readonly verdict: Verdict;
  readonly language: string | null;
};

export const judgeCorpus = (notes: readonly CorpusNote[]): Judged[] =>
  notes.map((note) => {
    const { verdict, language } = judgeNote(note);
    return { note, verdict, language };
  });

/** Of the notes with this label, the share that got this verdict. */
export function shareOf(judged: readonly Judged[], label: Verdict, verdict: Verdict): number {
  const labelled = judged.filter(({ note }) => note.label === label);
  return labelled.length === 0
    ? 0
    : labelled.filter((one) => one.verdict === verdict).length / labelled.length;
}
