import { Readable } from 'node:stream';
import { type Info, parse } from 'csv-parse';
import { badRow, type RowRead, readRow, unreadable } from './note-row.ts';

/** More than this in one row is a quotation mark that never closes. */
const longestRow = 1_000_000;

type Parsed = { readonly record: readonly string[]; readonly info: Info };

/** Rows of a CSV file whose first row names the columns. Quoted line breaks, a byte mark and `;` or tab are all fine. */
export async function* readCsvRows(pieces: AsyncIterable<string>): AsyncGenerator<RowRead> {
  let skipped = 0;
  const { first, all } = await peek(pieces);
  const parser = parse({
    bom: true,
    delimiter: findDelimiter(first),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
    on_skip: () => {
      skipped += 1;
      return undefined;
    },
  });
  const source = Readable.from(all);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let columns: readonly string[] | null = null;
  let line = 1;
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    if (columns === null) {
      columns = readColumns(record);
      if (!columns.includes('text')) return yield unreadable(columnsSentence(record));
    } else {
      if (skipped > 0) yield openQuote(line);
      yield readRecord(line, columns, record);
    }
    skipped = 0;
    line = info.lines + 1;
  }
  if (columns === null) yield unreadable('The file is empty, so there is nothing to judge.');
  else if (skipped > 0) yield openQuote(line);
}

const openQuote = (line: number) =>
  badRow(line, 'a quotation mark opens there and does not close, so the rows it runs over were lost');

async function peek(pieces: AsyncIterable<string>): Promise<{ first: string; all: AsyncIterable<string> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  let first = '';
  while (!first.includes('\n') && first.length < 65_536) {
    const next = await iterator.next();
    if (next.done) break;
    first += next.value;
  }
  const beginning = first;
  async function* all() {
    if (beginning !== '') yield beginning;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { first: beginning, all: all() };
}

/** The mark that stands most often in the first line, outside quotation marks. */
export function findDelimiter(beginning: string): string {
  const header = (beginning.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((mark) => [mark, header.split(mark).length] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

const readColumns = (record: readonly string[]) => record.map((name) => name.trim().toLowerCase());

const columnsSentence = (record: readonly string[]) =>
  `There is no column "text" in this file; its columns are ${record.map((name) => `"${name.trim()}"`).join(', ')}. Rename the one that holds the notes to "text".`;

function readRecord(line: number, columns: readonly string[], record: readonly string[]): RowRead {
  if (record.length > columns.length)
    return badRow(line, `it has ${record.length} columns instead of ${columns.length}`);
  return readRow(line, Object.fromEntries(record.map((value, at) => [columns[at] ?? '', value])));
}
