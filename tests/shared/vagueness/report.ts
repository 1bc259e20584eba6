import type { Verdict } from '#shared/vagueness/judgement.ts';
import { type Half, type Judged, judgeCorpus, readCorpus, shareOf } from './corpus.ts';

/**
 * Prints how well the note check tells the development corpus: the five promised figures, then precision and recall, by
 * language, family and half. `--misses` lists what went wrong in the tuning half; the other half is only ever counted.
 */
const halves: readonly Half[] = ['tuning', 'held-out'];
const verdicts: readonly Verdict[] = ['nothing', 'unclear', 'clear'];

const promised: readonly (readonly [Verdict, Verdict, string])[] = [
  ['clear', 'nothing', '<= 0.5'],
  ['clear', 'unclear', '<= 5'],
  ['nothing', 'clear', '<= 2'],
  ['nothing', 'nothing', '>= 95'],
  ['unclear', 'clear', '<= 15'],
];

const percent = (share: number) => `${(share * 100).toFixed(1)}`.padStart(6);

function printPromised(title: string, judged: readonly Judged[]): void {
  const figures = promised.map(([label, verdict]) => percent(shareOf(judged, label, verdict)));
  console.log(`${title.padEnd(20)} ${String(judged.length).padStart(5)} ${figures.join('  ')}`);
}

function printPrecision(title: string, judged: readonly Judged[]): void {
  const figures = verdicts.map((verdict) => {
    const said = judged.filter((one) => one.verdict === verdict);
    const right = said.filter(({ note }) => note.label === verdict).length;
    const precision = said.length === 0 ? '     -' : percent(right / said.length);
    const recall = judged.some(({ note }) => note.label === verdict)
      ? percent(shareOf(judged, verdict, verdict))
      : '     -';
    return `${precision} ${recall}`;
  });
  console.log(`${title.padEnd(28)} ${String(judged.length).padStart(5)} ${figures.join('   ')}`);
}

const groupsOf = (judged: readonly Judged[], name: (one: Judged) => string) =>
  [...new Set(judged.map(name))]
    .sort()
    .map((group) => [group, judged.filter((one) => name(one) === group)] as const);

const judged = judgeCorpus(readCorpus());
const ofHalf = (half: Half) => judged.filter(({ note }) => note.half === half);

console.log('Promised figures, in percent of the notes with that label');
console.log(
  `${' '.repeat(27)}${promised.map(([label, verdict, limit]) => `${label}->${verdict} ${limit}`).join(' | ')}`,
);
for (const half of halves) {
  printPromised(`all ${half}`, ofHalf(half));
  for (const [language, ones] of groupsOf(ofHalf(half), ({ note }) => note.language))
    printPromised(`${language} ${half}`, ones);
}
console.log('\nPrecision and recall of nothing, unclear, clear');
for (const half of halves) {
  for (const [language, ones] of groupsOf(ofHalf(half), ({ note }) => note.language))
    printPrecision(`${language} ${half}`, ones);
  for (const [family, ones] of groupsOf(ofHalf(half), ({ note }) => note.family))
    printPrecision(`${family} ${half}`, ones);
}
if (process.argv.includes('--misses')) {
  console.log('\nMisses of the tuning half');
  for (const { note, verdict, language } of ofHalf('tuning')) {
    if (verdict === note.label || (note.label === 'nothing' && verdict === 'unclear' && note.family === 'x'))
      continue;
    console.log(
      `${note.language} ${note.label} -> ${verdict} (${language}) [${note.family}] ${JSON.stringify(note.text)} ${note.field ?? ''}`,
    );
  }
}
