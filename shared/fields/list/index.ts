import type { Problem } from '../../problem.ts';
import { accepted, refused } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { findFigure } from '../find-figure.ts';
import { doubt, problemAt, refusedAs } from '../refused-as.ts';
import { tidyLines } from '../tidy.ts';

const mostEntries = 50;
const longestEntry = 2_000;

const bullets = /^(?:[-*•‣◦·–]\s+)+/u;
const withoutBullet = (line: string) => line.replace(bullets, '').replace(/^[-*•‣◦·–]$/u, '');

const entriesOf = (input: readonly string[]) =>
  input
    .flatMap((entry) => tidyLines(entry))
    .map(withoutBullet)
    .filter((entry) => entry !== '');

/** Settings: `least` entries, below which the reader will ask for more. */
export const list: FieldType<readonly string[]> = {
  name: 'list',
  control: 'lines',
  isTyped: true,
  isList: true,
  read(input) {
    if (!Array.isArray(input)) return refusedAs('not-list');
    const wrong = input.flatMap((entry, index): Problem[] =>
      typeof entry === 'string' ? [] : [problemAt(`[${index}]`, 'entry-not-text')],
    );
    if (wrong.length > 0) return refused(wrong.slice(0, mostEntries));
    const entries = entriesOf(input);
    if (entries.length > mostEntries) return refusedAs('too-many-entries', { most: { figure: mostEntries } });
    const long = entries.findIndex((entry) => entry.length > longestEntry);
    if (long !== -1) return refusedAs('entry-too-long', { most: { figure: longestEntry } }, `[${long}]`);
    return accepted(entries);
  },
  isEmpty: (value) => value.length === 0,
  toText: (value) => value.map((entry) => `- ${entry}`).join('\n'),
  fromText: (written, settings) => list.read(written.split('\n'), settings),
  ownWords: (value) => [value.join('\n')],
  doubts(value, settings) {
    const least = findFigure(settings, 'least') ?? 0;
    return value.length >= least ? [] : [doubt('few-entries', 'add-entry', { least: { figure: least } })];
  },
};
