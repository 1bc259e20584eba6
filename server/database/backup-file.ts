import { createHash, type Hash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline as connect, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { accepted, type Result, refused } from '#shared/result.ts';
import { codeOf } from './error-code.ts';

/**
 * A backup is text, packed: a line that says what it holds, then for each table its rows and a line with their
 * number, then a line with the fingerprint of everything before. Without that last line it is no backup.
 */
export const BackupHeader = z.object({
  baton: z.literal('backup'),
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
export type BackupHeader = z.infer<typeof BackupHeader>;

const TableEnd = z.object({ table: z.string(), rows: z.int() });
const Sequences = z.object({ sequences: z.record(z.string(), z.string()) });
const FileEnd = z.object({ sha256: z.string() });

export type BackupPart =
  | { readonly kind: 'row'; readonly row: string }
  | { readonly kind: 'table'; readonly table: string; readonly rows: number }
  | { readonly kind: 'sequences'; readonly sequences: Readonly<Record<string, string>> };

export type Backup = {
  readonly header: BackupHeader;
  readonly rows: number;
};

/** Under another name until it is whole, on the disk and read back; then it gets its name in one step. */
export async function writeBackup(
  file: string,
  header: BackupHeader,
  parts: AsyncIterable<BackupPart>,
): Promise<Result<Backup, string>> {
  const part = `${file}.part-${randomUUID()}`;
  try {
    const handle = await open(part, 'wx', 0o600);
    await pipeline(
      Readable.from(fingerprinted(header, parts)),
      createGzip(),
      handle.createWriteStream({ flush: true }),
    );
    const checked = await checkBackup(part);
    if (!checked.ok) return checked;
    await rename(part, file);
    await syncFolder(dirname(file));
    return checked;
  } finally {
    await rm(part, { force: true });
  }
}

export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* fingerprinted(
  header: BackupHeader,
  parts: AsyncIterable<BackupPart>,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (value: unknown) => {
    const written = `${JSON.stringify(value)}\n`;
    hash.update(written);
    return written;
  };
  yield line(header);
  for await (const part of parts) yield line(lineOf(part));
  yield `${JSON.stringify({ sha256: hash.digest('hex') })}\n`;
}

function lineOf(part: BackupPart): unknown {
  if (part.kind === 'row') return part.row;
  return part.kind === 'table' ? { table: part.table, rows: part.rows } : { sequences: part.sequences };
}

const broken = (file: string) =>
  refused(
    `${file} is not a whole backup of Baton: it was cut off or changed. Nothing was restored and nothing was changed. Take another copy of it, or an earlier backup.`,
  );

/** Reads every line before anything is believed. */
export async function checkBackup(file: string): Promise<Result<Backup, string>> {
  const hash = createHash('sha256');
  let header: BackupHeader | null = null;
  let [rows, ended] = [0, false];
  try {
    for await (const written of linesOf(file)) {
      const value: unknown = JSON.parse(written);
      if (ended) return broken(file);
      if (header === null) header = BackupHeader.parse(value);
      else if (typeof value === 'string') rows += 1;
      else if (FileEnd.safeParse(value).success) {
        ended = agrees(hash, value);
        if (!ended) return broken(file);
        continue;
      }
      hash.update(`${written}\n`);
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return refused(`There is no file ${file}. Nothing was restored.`);
    return broken(file);
  }
  return header !== null && ended ? accepted({ header, rows }) : broken(file);
}

const agrees = (hash: Hash, value: unknown): boolean =>
  FileEnd.safeParse(value).data?.sha256 === hash.copy().digest('hex');

/** The parts of a file that was checked. */
export async function* partsOf(file: string): AsyncGenerator<BackupPart> {
  let first = true;
  for await (const written of linesOf(file)) {
    if (first) {
      first = false;
      continue;
    }
    const value: unknown = JSON.parse(written);
    const table = TableEnd.safeParse(value);
    const sequences = Sequences.safeParse(value);
    if (typeof value === 'string') yield { kind: 'row', row: value };
    else if (table.success) yield { kind: 'table', ...table.data };
    else if (sequences.success) yield { kind: 'sequences', ...sequences.data };
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  connect(createReadStream(file), unpacked, () => undefined);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of unpacked) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
