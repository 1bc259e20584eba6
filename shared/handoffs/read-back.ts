import type { Note } from '../templates/note.ts';
import { isLocalDate, type LocalDate } from '../time/local-date.ts';
import type { ReadBack } from './handoff.ts';

/** Letters and digits only: a comma more, a capital less or another way to write an é does not make it somebody's own words. */
const bare = (text: string, longest = longestCompared): string =>
  (
    text
      .slice(0, longest)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  ).join('');

const longestCompared = 2_000;
const longestNote = 20_000;

/** So much of the read-back standing in one piece in the sender's text is a copy of it. */
const copiedShare = 0.8;
const shortest = 12;

/** One sign of Chinese, Japanese or Korean says as much as three letters. */
const weightOf = (said: string): number =>
  said.length + 2 * (said.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu) ?? []).length;

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
  const isLong = weightOf(said) >= shortest;
  return textsOf(note).some((text) => {
    const theirs = bare(text, longestNote);
    if (said === theirs) return said.length > 0;
    return isLong && sharesPiece(said, theirs);
  });
}

const textsOf = (note: Note): readonly string[] =>
  Object.values(note.values).flatMap((value) => (value.kind === 'given' ? stringsIn(value.value) : []));

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** Whether a piece of the given share of `said` stands in `theirs`. Linear, however long and alike the texts are. */
function sharesPiece(said: string, theirs: string): boolean {
  const length = Math.ceil(said.length * copiedShare);
  const pieces = new Map(piecesOf(said, length));
  for (const [hash, from] of piecesOf(theirs, length)) {
    const mine = pieces.get(hash);
    if (mine !== undefined && theirs.startsWith(said.slice(mine, mine + length), from)) return true;
  }
  return false;
}

/** A rolling sum of every piece of a length, with where the piece begins. */
function* piecesOf(text: string, length: number): Generator<readonly [number, number]> {
  let sum = 0;
  let weight = 1;
  for (let at = 0; at < text.length; at += 1) {
    sum = (Math.imul(sum, base) + text.charCodeAt(at)) | 0;
    if (at >= length) sum = (sum - Math.imul(text.charCodeAt(at - length), weight)) | 0;
    else weight = Math.imul(weight, base);
    if (at >= length - 1) yield [sum, at - length + 1];
  }
}

const base = 65_599;

export const isLaterThanWanted = ({ by }: ReadBack, wantedBy: LocalDate | null): boolean =>
  wantedBy !== null && by > wantedBy;
