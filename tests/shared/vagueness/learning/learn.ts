import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '#shared/vagueness/lexicon/compile.ts';
import { lexicons } from '#shared/vagueness/lexicon/registry.ts';
import { openNote, readNote } from '#shared/vagueness/reading/read-note.ts';
import type { Word } from '#shared/vagueness/reading/token.ts';
import { rules } from '#shared/vagueness/registry.ts';
import { readLists } from '#shared/vagueness/weighing/lists.ts';
import { traitsOf } from '#shared/vagueness/weighing/traits.ts';
import type { Trees } from '#shared/vagueness/weighing/trees.ts';
import { type Heard, type PieceWeights, readWeights } from '#shared/vagueness/wording/piece-weights.ts';
import { findPieces, type Pieces } from '#shared/vagueness/wording/pieces.ts';
import { hear, type Wording } from '#shared/vagueness/wording/wording.ts';
import { learnOdds, type Row } from './learn-odds.ts';
import { learnTrees } from './learn-trees.ts';
import { foldOf, folds, type Lesson, lessonsOf, markOf, room } from './lessons.ts';

/**
 * Learns from the tuning half and the examples, in two steps. How a note is worded: for each language, which pieces of words stand in
 * notes that say nothing and which in clear ones. Then, for all languages together, how much that says beside all else that is read of
 * a note. The second step sees of each note only what was learned of its wording from other notes; else it would take it for surer than
 * it is.
 */
const languages = lexicons.map(compile);
const options = { surface: 'note', now: '2026-11-21T09:30' };
const kindOf = { nothing: 'empty', unclear: null, clear: 'clear' } as const;
/** To hold an unclear note costs so much of what it costs to hold a clear one. */
const unclearMatters = 0.3;
const exampleMatters = 3;

type Opened = Lesson & {
  readonly words: readonly Word[];
  readonly pieces: Pieces;
  readonly fold: number;
};

function open(lesson: Lesson): readonly Opened[] {
  const { words } = openNote(lesson.text, languages);
  const pieces = findPieces(words);
  return pieces === null ? [] : [{ ...lesson, words, pieces, fold: foldOf(lesson.text) }];
}

const learnWording = (lessons: readonly Opened[]): PieceWeights =>
  learnOdds(
    lessons.flatMap(({ pieces, label, isExample }) =>
      Array<Row>(isExample ? exampleMatters : 1).fill({ pieces, kind: kindOf[label] }),
    ),
  );

/** What each note sounds like to somebody who has not read it. */
function hearUnread(lessons: readonly Opened[]): readonly (readonly [Opened, Wording])[] {
  const heard: (readonly [Opened, Wording])[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const hearing = readWeights(learnWording(lessons.filter((lesson) => lesson.fold !== fold)));
    for (const lesson of lessons.filter((one) => one.fold === fold)) {
      const wording = hear(lesson.words, hearing);
      if (wording) heard.push([lesson, wording]);
    }
  }
  return heard;
}

function traitsFor(text: string, language: string, wording: Wording): readonly number[] | null {
  const reading = readNote(openNote(text, languages), options, languages, rules, 'own');
  const isRead = reading.lexicons[0]?.language === language && !reading.isComplete;
  return isRead ? traitsOf(reading, readLists(reading), wording) : null;
}

const seen: { traits: readonly number[]; label: Lesson['label']; isExample: boolean }[] = [];
const all: Lesson[] = [];

for (const { language } of lexicons) {
  const lessons = await lessonsOf(language);
  const opened = lessons.flatMap(open);
  all.push(...lessons);
  const { bias, step, known } = learnWording(opened);
  const pair = ({ empty, clear }: Heard) => `{ empty: ${empty}, clear: ${clear} }`;
  writeFileSync(
    join(room, 'lexicon', language, 'wording.ts'),
    `import type { Lexicon } from '../lexicon.ts';

/** Written by \`npm run judge:learn\` from the tuning half of the corpus; nobody edits it. */
export const learnedFrom = '${markOf(lessons)}';

export const wording: NonNullable<Lexicon['wording']> = {
  bias: ${pair(bias)},
  step: ${pair(step)},
  known:
    '${known}',
};
`,
  );
  for (const [{ text, label, isExample }, heard] of hearUnread(opened)) {
    const traits = traitsFor(text, language, heard);
    if (traits) seen.push({ traits, label, isExample });
  }
  console.log(`${language}: learned from ${lessons.length} notes`);
}

const grow = (label: Lesson['label'], unclear: number): Trees =>
  learnTrees(
    seen.map((one) => ({
      traits: one.traits,
      is: one.label === label,
      matters: (one.label === 'unclear' ? unclear : 1) * (one.isExample ? exampleMatters : 1),
    })),
  );

const print = (name: string, { bias, flat }: Trees) =>
  `export const ${name}: Trees = {\n  bias: ${bias},\n  flat: '${flat}',\n};\n`;

writeFileSync(
  join(room, 'weighing/learned.ts'),
  `import type { Trees } from './trees.ts';

/** Written by \`npm run judge:learn\` from the tuning half of the corpus; nobody edits it. */
export const learnedFrom = '${markOf(all)}';

${print('emptyTrees', grow('nothing', unclearMatters))}
${print('clearTrees', grow('clear', 1))}`,
);
console.log(`all: weighed ${seen.length} notes`);
