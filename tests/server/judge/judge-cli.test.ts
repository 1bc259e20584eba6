import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/source-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-judge-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [join(root, 'server/judge/main.ts'), ...args]);
  let out = '';
  let err = '';
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}

const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as { id: string; verdict: string; language: string | null; findings: unknown[] },
    );

describe('judging an export', () => {
  it('prints a line a note, with the line number where there is no id', async () => {
    const path = file('a.csv', 'Text,Lang\nFollow up.,en\n"PO 4471 approved by Dana,\nship Tue",en\n');
    const { code, out } = await run(path, '--json');
    expect(code).toBe(0);
    expect(linesOf(out).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['2', 'nothing'],
      ['3', 'clear'],
    ]);
    expect(Object.keys(linesOf(out)[0] ?? {}).sort()).toEqual(['findings', 'id', 'language', 'verdict']);
  });

  it('names a bad row with its line, skips it and counts it', async () => {
    const path = file('b.csv', 'id;text\n1;tbd\n2;a;b;c\n3;f/u\n');
    const { code, out, err } = await run(path);
    expect(code).toBe(0);
    expect(err).toContain('Line 3 was skipped: it has 4 columns instead of 2.');
    expect(out).toContain('2 notes were read; 1 rows could not be read and were skipped.');
  });

  it('reads JSON lines and names what is not an object with a text', async () => {
    const path = file(
      'c.jsonl',
      '{"text":"tbd","id":"n1"}\nnot json\n[1]\n{"id":"n2"}\n\n{"text":"f/u","id":"n3"}',
    );
    const { out, err } = await run(path, '--json');
    expect(linesOf(out).map(({ id }) => id)).toEqual(['n1', 'n3']);
    for (const line of ['Line 2', 'Line 3', 'Line 4']) expect(err).toContain(`${line} was skipped`);
  });

  it('takes field and title into account, and the language asked for', async () => {
    const path = file('d.jsonl', '{"text":"212","field":"Number of seats"}\n{"text":"....","lang":"en"}\n');
    const { out } = await run(path, '--json');
    expect(linesOf(out).map(({ verdict }) => verdict)).toEqual(['clear', 'nothing']);
  });

  it('reads a byte mark, UTF-16 and the old Western code page', async () => {
    const rows = 'id;text\n1;Rückruf für Müller\n';
    const marked = file('e.csv', `\ufeff${rows}`);
    const wide = file('f.csv', Buffer.from(`\ufeff${rows}`, 'utf16le'));
    const western = file('g.csv', Buffer.from(rows, 'latin1'));
    const outs = await Promise.all([marked, wide, western].map((path) => run(path, '--json')));
    expect(outs.map(({ out }) => linesOf(out).map(({ id }) => id))).toEqual([['1'], ['1'], ['1']]);
    expect(new Set(outs.map(({ out }) => out)).size).toBe(1);
  });

  it('tells a sales lead how many say nothing, with examples and what would have been held', async () => {
    const path = file('h.csv', 'text\nFollow up.\nFollow up.\nSee above\nPO 4471 approved by Dana\n');
    const { out } = await run(path);
    expect(out).toContain('3 (75.0 %) tell the next person nothing. Baton would have held 3.');
    expect(out).toContain('2 x follow up');
    expect(out).toContain('See above');
  });

  it('shows how far it is in a long file', async () => {
    const path = file('i.csv', `text\n${'tbd\n'.repeat(20_001)}`);
    const { err } = await run(path);
    expect(err).toContain('20,000 rows, 100 % of the file');
  });

  it.each([
    ['a missing file', join(folder, 'none.csv'), 'There is no file at'],
    ['an empty file', file('empty.csv', ''), 'The file is empty'],
    ['a file without rows', file('head.csv', 'text\n'), 'The file has no rows'],
    [
      'a file without a text column',
      file('other.csv', 'note,id\nx,1\n'),
      'There is no column "text" in this file; its columns are "note", "id"',
    ],
    ['a JSON array', file('array.json', '[{"text":"tbd"}]'), 'one object a line'],
    ['no file at all', '--json', 'One file is needed.'],
    ['an option nobody knows', '--loud', 'There is no option --loud.'],
  ])('answers %s with a sentence', async (_, argument, sentence) => {
    const { code, out, err } = await run(argument);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err).not.toContain('    at ');
  });
});
