import type { Note } from '../templates/note.ts';
import { isLocalDate, type LocalDate } from '../time/local-date.ts';
import type { ReadBack } from './handoff.ts';

/** Letters and digits only: a comma more or a capital less does not make it somebody's own words. */
const bare = (text: string): string =>
  (
    text
      .slice(0, longestCompared)
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  ).join('');

const longestCompared = 2_000;

/** So much of the read-back standing in one piece in the sender's text is a copy of it. */
const copiedShare = 0.8;
const shortest = 12;

export function missingFrom({ outcome, firstStep, by }: ReadBack): readonly (keyof ReadBack)[] {
  const missing: (keyof ReadBack)[] = [];
  if (bare(outcome) === '') missing.push('outcome');
  if (bare(firstStep) === '') missing.push('firstStep');
  if (!isLocalDate(by)) missing.push('by');
  return missing;
}

/** Is the outcome the sender's sentence once more? Very short ones may only be it by being all of it. */
export function isCopied({ outcome }: ReadBack, note: Note): boolean {
  const said = bare(outcome);
  return textsOf(note).some((text) => {
    const theirs = bare(text);
    if (said === theirs) return said.length > 0;
    return said.length >= shortest && longestShared(said, theirs) >= said.length * copiedShare;
  });
}

const textsOf = (note: Note): readonly string[] =>
  Object.values(note.values).flatMap((value) => (value.kind === 'given' ? stringsIn(value.value) : []));

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

function longestShared(one: string, other: string): number {
  let longest = 0;
  let above: number[] = [];
  for (let i = 0; i < one.length; i += 1) {
    const row: number[] = [];
    for (let j = 0; j < other.length; j += 1) {
      if (one[i] !== other[j]) continue;
      const length = (above[j - 1] ?? 0) + 1;
      row[j] = length;
      if (length > longest) longest = length;
    }
    above = row;
  }
  return longest;
}

export const isLaterThanWanted = ({ by }: ReadBack, wantedBy: LocalDate | null): boolean =>
  wantedBy !== null && by > wantedBy;
