import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, untamed } from '#server/people/csv-line.ts';

/** As spreadsheets read: quotes count where a cell begins, and what stands behind the closing one belongs to the cell. */
function cellsAsRead(text: string, separator: string): readonly string[] {
  const cells = [''];
  let quoted = false;
  let isStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') at += 1;
    else if (quoted && sign === '"') {
      quoted = false;
      continue;
    } else if (!quoted && isStart && sign === '"') {
      quoted = true;
      isStart = false;
      continue;
    } else if (!quoted && (sign === separator || sign === '\n' || sign === '\r')) {
      cells.push('');
      isStart = true;
      continue;
    }
    isStart = false;
    cells.push((cells.pop() ?? '') + sign);
  }
  return cells;
}

const formula = /^\s*[=+\-@＝＋－＠]/;
const mean = fc
  .array(fc.constantFrom('=1+1', '+', '-', '@', '＝', ';', ',', '\t', '\n', '\r', '"', "'", ' ', 'a', '|'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

describe('a line of cells', () => {
  it.each([',', ';', '\t'])('has no formula for a spreadsheet that parts cells by %j', (separator) => {
    fc.assert(
      fc.property(fc.array(mean, { minLength: 1, maxLength: 4 }), (cells) => {
        const read = cellsAsRead(csvLine(cells), separator);
        expect(read.filter((cell) => formula.test(cell))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a name', 'Ada Kern'],
    ['a formula', '=1+1'],
    ['one behind a semicolon', "x;=cmd|' /C calc'!A0;"],
    ['one on a line of its own', 'first\n- second\n=1+1'],
    ['one behind a semicolon and a quotation mark', 'x;"=1+1'],
    ['quotes', 'say "yes", then; no'],
  ])('comes back as it was with %s in it', (_what, cell) => {
    const [read] = parse(csvLine(['first', cell, 'last'])) as string[][];
    expect(read?.map(untamed)).toEqual(['first', cell, 'last']);
  });
});
