import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Examples } from '#shared/vagueness/example.ts';
import type { Verdict } from '#shared/vagueness/judgement.ts';
import { readCorpus } from '../corpus.ts';

export const room = join(import.meta.dirname, '../../../../shared/vagueness');

/** A note and what it is, for those who learn. */
export type Lesson = { readonly text: string; readonly label: Verdict; readonly isExample: boolean };

const exampleFiles = (language: string) =>
  globSync(language === 'en' ? '{lexicon/en,rules/*}/examples.ts' : `lexicon/${language}/examples.ts`, {
    cwd: room,
  }).sort();

/** The tuning half and the examples. What stands in a named field is judged by the field's name, so it teaches nothing here. */
export async function lessonsOf(language: string): Promise<readonly Lesson[]> {
  const notes = readCorpus().filter(
    (note) => note.half === 'tuning' && note.language === language && note.field === undefined,
  );
  const examples = await Promise.all(
    exampleFiles(language).map(async (file): Promise<readonly Lesson[]> => {
      const shown: { examples: Examples } = await import(join(room, file));
      return [...shown.examples.catches, ...shown.examples.leaves]
        .filter(({ options }) => options === undefined)
        .map(({ text, verdict }) => ({ text, label: verdict, isExample: true }));
    }),
  );
  return [...notes.map(({ text, label }) => ({ text, label, isExample: false })), ...examples.flat()];
}

/** Tells whether something was learned from these very notes. */
export const markOf = (lessons: readonly Lesson[]): string => {
  const said = lessons.map(({ text, label }) => `${label}\t${text}`).sort();
  return createHash('sha256').update(said.join('\n')).digest('hex').slice(0, 16);
};

export const folds = 5;

/** Which fold a note is in: the same note in the same fold, however often it stands there. */
export const foldOf = (text: string): number =>
  createHash('sha256').update(text.trim().toLowerCase()).digest().readUInt32BE() % folds;
