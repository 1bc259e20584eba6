import { type Problem, refusedWith } from '../../problem.ts';
import { accepted, refused } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { findFigure } from '../find-figure.ts';
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
    if (!Array.isArray(input)) return refusedWith('', 'This is no list. Write one entry a line.');
    const wrong = input.flatMap((entry, index): Problem[] =>
      typeof entry === 'string'
        ? []
        : [{ path: `[${index}]`, sentence: 'This entry is no text. Write it in words.' }],
    );
    if (wrong.length > 0) return refused(wrong.slice(0, mostEntries));
    const entries = entriesOf(input);
    if (entries.length > mostEntries)
      return refusedWith(
        '',
        `There are more than ${mostEntries} entries. Keep those that matter, or link to the rest.`,
      );
    const long = entries.findIndex((entry) => entry.length > longestEntry);
    if (long !== -1)
      return refusedWith(`[${long}]`, `This entry is longer than ${longestEntry} characters. Shorten it.`);
    return accepted(entries);
  },
  isEmpty: (value) => value.length === 0,
  toText: (value) => value.map((entry) => `- ${entry}`).join('\n'),
  fromText: (written, settings) => list.read(written.split('\n'), settings),
  ownWords: (value) => [value.join('\n')],
  doubts(value, settings) {
    const least = findFigure(settings, 'least') ?? 0;
    if (value.length >= least) return [];
    return [
      { sentence: `There are fewer than ${least} entries.`, mend: 'Add the next one on its own line.' },
    ];
  },
};
