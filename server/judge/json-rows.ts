import { badRow, type RowRead, readRow } from './note-row.ts';

/** A line longer than this is not kept: it is a broken file, or not one object a line. */
const longestLine = 4_000_000;

/** One JSON object a line; blank lines are passed over. */
export async function* readJsonRows(pieces: AsyncIterable<string>): AsyncGenerator<RowRead> {
  let line = 1;
  let kept = '';
  let isTooLong = false;
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      const read = isTooLong ? tooLong(line) : readLine(line, kept + part);
      if (read) yield read;
      line += 1;
      kept = '';
      isTooLong = false;
    }
    kept += last;
    if (kept.length > longestLine) {
      kept = '';
      isTooLong = true;
    }
  }
  const read = isTooLong ? tooLong(line) : readLine(line, kept);
  if (read) yield read;
}

const tooLong = (line: number) => badRow(line, 'it is longer than 4 million characters');

function readLine(line: number, written: string): RowRead | null {
  if (written.trim() === '') return null;
  if (written.length > longestLine) return tooLong(line);
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return badRow(line, 'it is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return badRow(line, 'it is not a JSON object');
  return readRow(line, value as Record<string, unknown>);
}
