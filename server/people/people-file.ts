import { parse } from 'csv-parse/sync';
import type { Problem } from '#shared/problem.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { findDelimiter } from '../judge/csv-rows.ts';
import { csvLine, untamed } from './csv-line.ts';

/** One line of a list of people, as somebody wrote it. */
export type PersonLine = {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly teams: readonly string[];
  /** The mail address of whoever covers; empty says nothing about it. */
  readonly cover: string;
};

export type PeopleFile = { readonly lines: readonly PersonLine[]; readonly ignored: readonly string[] };

export const mostLines = 5_000;

const columns = { name: 'name', email: 'email', teams: 'teams', cover: 'cover' } as const;
const alsoCalled: Readonly<Record<string, keyof typeof columns>> = {
  ...{ 'e-mail': 'email', mail: 'email', address: 'email', team: 'teams', 'full name': 'name' },
  ...columns,
};

const atLine = (line: number, sentence: string, column = ''): Problem => ({
  path: column === '' ? `line ${line}` : `line ${line}, ${column}`,
  sentence,
});

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** A CSV text whose first line names the columns: name and email, and if wanted teams (with a | between) and cover. */
export function readPeopleFile(text: string): Result<PeopleFile, readonly Problem[]> {
  const rows = rowsOf(text);
  if (!rows.ok) return rows;
  const [head, ...rest] = rows.value;
  if (head === undefined) return refused([atLine(1, 'The file is empty. Nothing was imported.')]);
  const names = head.record.map((name) => alsoCalled[name.trim().toLowerCase()] ?? null);
  const problems = problemsOfHead(names);
  if (rest.length > mostLines)
    problems.push(
      atLine(mostLines + 2, `A file can have ${mostLines} people at most. Import it in several parts.`),
    );
  for (const { record, line } of rest) {
    if (record.length <= head.record.length) continue;
    problems.push(
      atLine(
        line,
        `This line has ${record.length} columns instead of ${head.record.length}. Quote its commas.`,
      ),
    );
  }
  if (problems.length > 0) return refused(problems);
  const cellOf = (record: readonly string[], name: keyof typeof columns): string =>
    untamed(record[names.indexOf(name)] ?? '').trim();
  const lines = rest.map(({ record, line }) => ({
    ...{ line, name: cellOf(record, 'name'), email: cellOf(record, 'email').toLowerCase() },
    teams: [...new Set(namesIn(cellOf(record, 'teams')))],
    cover: cellOf(record, 'cover').toLowerCase(),
  }));
  const ignored = head.record.filter((_, at) => names[at] === null).map((name) => name.trim());
  return accepted({ lines, ignored });
}

function problemsOfHead(names: readonly (string | null)[]): Problem[] {
  const missing = (['name', 'email'] as const).filter((name) => !names.includes(name));
  const twice = names.filter((name, at) => name !== null && names.indexOf(name) !== at);
  return [
    ...missing.map((name) =>
      atLine(1, `The first line names the columns, and there is no “${name}” among them. Add it.`),
    ),
    ...twice.map((name) => atLine(1, `There are two columns “${name}”. Remove one of them.`)),
  ];
}

const namesIn = (cell: string): readonly string[] =>
  cell
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');

type Row = { readonly record: readonly string[]; readonly line: number };

function rowsOf(text: string): Result<readonly Row[], readonly Problem[]> {
  let line = 1;
  try {
    const parsed = parse(text, {
      ...{ bom: true, info: true, relax_column_count: true, skip_empty_lines: true },
      delimiter: findDelimiter(text.slice(0, 65_536)),
    }) as unknown as readonly Parsed[];
    return accepted(
      parsed.map(({ record, info }) => {
        const begins = line;
        line = info.lines + 1;
        return { record, line: begins };
      }),
    );
  } catch (error) {
    const at = (error as { readonly lines?: unknown }).lines;
    const sentence =
      'A quotation mark here does not belong, or does not close. Double it inside a cell, or close it.';
    return refused([atLine(typeof at === 'number' ? at : line, sentence)]);
  }
}

export type ExportedPerson = {
  readonly name: string;
  readonly email: string;
  readonly teams: readonly string[];
  readonly cover: string;
  readonly role: string;
  readonly active: boolean;
};

/** The same columns as an import takes, and two that it leaves alone. */
export const writePeopleFile = (people: readonly ExportedPerson[]): string =>
  [
    csvLine(['name', 'email', 'teams', 'cover', 'role', 'active']),
    ...people.map(({ name, email, teams, cover, role, active }) =>
      csvLine([name, email, teams.join('|'), cover, role, active ? 'yes' : 'no']),
    ),
  ].join('');
