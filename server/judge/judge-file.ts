import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { accepted, type Result, refused } from '#shared/result.ts';
import { judge } from '#shared/vagueness/judge.ts';
import type { Judgement, JudgeOptions } from '#shared/vagueness/judgement.ts';
import { readCsvRows } from './csv-rows.ts';
import { decode } from './decode.ts';
import { readJsonRows } from './json-rows.ts';
import type { BadRow, NoteRow } from './note-row.ts';

/** What happens on the way through a file. Awaited, so that a slow reader slows the file down and nothing piles up. */
export type Listener = {
  readonly judged: (row: NoteRow, judgement: Judgement) => Promise<void> | void;
  readonly skipped: (bad: BadRow) => void;
  /** After every so many rows. `share` of the file's bytes that were read, 0 to 1. */
  readonly progressed: (rows: number, share: number) => void;
};

const rowsPerProgress = 20_000;

/** Reads an export row by row. Refused with a sentence when there is nothing in the file for us. */
export async function judgeFile(path: string, listener: Listener): Promise<Result<void, string>> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return refused(`There is no file at ${path}. Give the path of a CSV or JSONL file.`);
  if (found.size === 0) return refused('The file is empty, so there is nothing to judge.');
  let bytesRead = 0;
  const stream = createReadStream(path);
  stream.on('data', (piece) => {
    bytesRead += piece.length;
  });
  const pieces = decode(stream as AsyncIterable<Uint8Array>);
  let count = 0;
  let judgedCount = 0;
  for await (const read of /\.(jsonl|ndjson|json)$/i.test(path)
    ? readJsonRows(pieces)
    : readCsvRows(pieces)) {
    if (read.kind === 'unreadable') return refused(read.sentence);
    count += 1;
    if (read.kind === 'bad') listener.skipped(read.bad);
    else {
      judgedCount += 1;
      await listener.judged(read.row, judge(read.row.text, optionsOf(read.row)));
    }
    if (count % rowsPerProgress === 0) listener.progressed(count, bytesRead / found.size);
  }
  if (judgedCount > 0) return accepted(undefined);
  if (count === 0) return refused('The file has no rows, so there is nothing to judge.');
  return refused('No row of the file could be read. A row needs "text"; JSON files need one object a line.');
}

const optionsOf = ({ surface, lang, field, title }: NoteRow): JudgeOptions => ({
  surface: surface ?? (field === undefined ? 'note' : 'field'),
  ...(lang !== undefined && { language: lang }),
  ...(field !== undefined && { fieldName: field }),
  ...(title !== undefined && { title }),
});
