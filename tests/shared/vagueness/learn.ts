import { createHash } from 'node:crypto';
import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Examples } from '#shared/vagueness/example.ts';
import type { Verdict } from '#shared/vagueness/judgement.ts';
import { compile } from '#shared/vagueness/lexicon/compile.ts';
import { lexicons } from '#shared/vagueness/lexicon/registry.ts';
import { openNote } from '#shared/vagueness/reading/read-note.ts';
import { type PieceWeights, writeWeights } from '#shared/vagueness/wording/piece-weights.ts';
import { findPieces, places } from '#shared/vagueness/wording/pieces.ts';
import { readCorpus } from './corpus.ts';

/**
 * Learns from the tuning half, for each language, which pieces of words stand in notes that say nothing and which in clear ones:
 * two logistic regressions with a ridge, by Nesterov's gradient, started at nought, so the same notes give the same weights.
 */
const ridge = 1 / 30;
const steps = 600;

const folder = join(import.meta.dirname, '../../../shared/vagueness/lexicon');
const languages = lexicons.map(compile);

type Lesson = { readonly text: string; readonly label: Verdict };

const exampleFiles = (language: string) =>
  globSync(language === 'en' ? '{lexicon/en,rules/*}/examples.ts' : `lexicon/${language}/examples.ts`, {
    cwd: join(folder, '..'),
  }).sort();

/** The tuning half and the examples. What stands in a named field is judged by the field's name, so it teaches nothing here. */
export async function lessonsOf(language: string): Promise<readonly Lesson[]> {
  const notes = readCorpus().filter(
    (note) => note.half === 'tuning' && note.language === language && note.field === undefined,
  );
  const examples = await Promise.all(
    exampleFiles(language).map(async (file): Promise<readonly Lesson[]> => {
      const shown: { examples: Examples } = await import(join(folder, '..', file));
      return [...shown.examples.catches, ...shown.examples.leaves]
        .filter(({ options }) => options === undefined)
        .map(({ text, verdict }) => ({ text, label: verdict }));
    }),
  );
  return [...notes, ...examples.flat()];
}

/** Tells whether the weights were learned from these very notes. */
export const markOf = (lessons: readonly Lesson[]): string => {
  const said = lessons.map(({ text, label }) => `${label}\t${text}`).sort();
  return createHash('sha256').update(said.join('\n')).digest('hex').slice(0, 16);
};

type Row = { readonly pieces: readonly number[]; readonly share: number; readonly label: Verdict };

function rowOf({ text, label }: Lesson): Row {
  const pieces = findPieces(openNote(text, languages).words);
  return { pieces, share: 1 / Math.sqrt(Math.max(1, pieces.length)), label };
}

/** The last weight is the bias: it stands in every note, and has no ridge. */
const dot = ({ pieces, share }: Row, weights: Float64Array) =>
  (weights[places] ?? 0) + share * pieces.reduce((sum, place) => sum + (weights[place] ?? 0), 0);

function addTo(sum: Float64Array, { pieces, share }: Row, times: number): void {
  for (const place of pieces) sum[place] = (sum[place] ?? 0) + share * times;
  sum[places] = (sum[places] ?? 0) + times;
}

const vector = (value = 0) => new Float64Array(places + 1).fill(value);

/** The largest curvature of the loss, by power iteration: the longest step that is safe. */
function longestStep(rows: readonly Row[]): number {
  let direction = vector(1);
  let length = 1;
  for (let round = 0; round < 12; round += 1) {
    const next = vector();
    for (const row of rows) addTo(next, row, dot(row, direction));
    length = Math.hypot(...next);
    direction = next.map((part) => part / length);
  }
  return 1 / (0.25 * length * 1.05 + ridge);
}

function learn(rows: readonly Row[], label: Verdict): PieceWeights {
  const step = longestStep(rows);
  const weights = vector();
  const ahead = vector();
  let momentum = 1;
  for (let round = 0; round < steps; round += 1) {
    const slope = vector();
    for (const row of rows) {
      const guess = 1 / (1 + Math.exp(-dot(row, ahead)));
      addTo(slope, row, guess - (row.label === label ? 1 : 0));
    }
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / next;
    momentum = next;
    for (let place = 0; place <= places; place += 1) {
      const from = ahead[place] ?? 0;
      const to = from - step * ((slope[place] ?? 0) + (place < places ? ridge * from : 0));
      ahead[place] = to + carry * (to - (weights[place] ?? 0));
      weights[place] = to;
    }
  }
  return writeWeights([...weights.slice(0, places)], weights[places] ?? 0);
}

async function write(language: string): Promise<void> {
  const lessons = await lessonsOf(language);
  const rows = lessons.map(rowOf);
  const text = `import type { Lexicon } from '../lexicon.ts';

/** Written by \`npm run judge:learn\` from the tuning half of the corpus; nobody edits it. */
export const learnedFrom = '${markOf(lessons)}';

export const wording: NonNullable<Lexicon['wording']> = {
${(['empty', 'clear'] as const)
  .map((kind) => {
    const { bias, step, levels } = learn(rows, kind === 'empty' ? 'nothing' : 'clear');
    return `  ${kind}: {\n    bias: ${bias},\n    step: ${step},\n    levels:\n      '${levels}',\n  },`;
  })
  .join('\n')}
};
`;
  writeFileSync(join(folder, language, 'wording.ts'), text);
  console.log(`${language}: learned from ${lessons.length} notes`);
}

if (process.argv[1] === import.meta.filename) for (const { language } of lexicons) await write(language);
