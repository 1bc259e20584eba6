import type { PhraseMatch } from '../language/find-phrases.ts';
import type { LanguageView } from '../language/guess-languages.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { isWhole, longestWhole } from '../patterns/match.ts';
import type { PhraseFamily } from '../rules/rule-name.ts';
import type { Fate } from './reading.ts';
import type { Word } from './token.ts';
import { countWords } from './tokenise.ts';

const mostBefore = 8;
const mostAfter = 8;
const mostParts = 4;

/** Families that stand in a whole note and do not put it off. */
const settling = new Set<string>(['state-only', 'pleasantry'] satisfies PhraseFamily[]);

/**
 * The note is one that looks empty and is not ("spam, closed"), or it ends with one ("sales, no callback needed"), or begins with
 * one and gives its reason ("false alarm, dust in the detector"). Marks part it; what stands beside must not be put off. Looked for
 * in every language, and in the spelling of the note's own.
 */
export function isWholeNote(
  languages: readonly CompiledLexicon[],
  views: readonly LanguageView[],
  words: readonly Word[],
  fates: readonly Fate[],
  phrases: readonly PhraseMatch[],
): boolean {
  const parts = partsOf(words);
  if (words.length > longestWhole && parts.length > mostParts) return false;
  const rest = { parts, fates, phrases };
  const joined = words.map(joinedWord);
  return (
    languages.some((language) => isIn(language, joined, rest)) ||
    views.some(
      ({ language, spelt }) =>
        spelt.some((word, at) => word !== words[at]) && isIn(language, spelt.map(joinedWord), rest),
    )
  );
}

/** A whole note may well be two sentences. */
const joinedWord = (word: Word): Word => (word.opens ? { ...word, opens: false } : word);

type Beside = {
  readonly parts: readonly Part[];
  readonly fates: readonly Fate[];
  readonly phrases: readonly PhraseMatch[];
};

function isIn(
  { complete }: CompiledLexicon,
  words: readonly Word[],
  { parts, fates, phrases }: Beside,
): boolean {
  if (isWhole(complete, words)) return true;
  if (parts.length < 2 || parts.length > mostParts) return false;
  const wholes = parts.map(([from, to]) => isWhole(complete, words.slice(from, to)));
  if (!wholes.includes(true)) return false;
  const open = new Set(phrases.flatMap(({ tag, covered }) => (settling.has(tag) ? [] : covered)));
  const isSettled = ([from, to]: Part) =>
    fates.slice(from, to).every((fate, at) => fate !== 'masked' && fate !== 'vague' && !open.has(from + at));
  const rest = parts.filter((_, at) => !wholes[at]);
  if (!rest.every(isSettled)) return false;
  const length = countWords(rest.flatMap(([from, to]) => words.slice(from, to)));
  return wholes.at(-1) ? length <= mostBefore : wholes[0] === true && length <= mostAfter;
}

type Part = readonly [from: number, to: number];

/** No more of them than are asked about: a long text has hundreds. */
function partsOf(words: readonly Word[]): Part[] {
  const starts: number[] = [];
  for (let at = 0; at < words.length && starts.length <= mostParts; at += 1) {
    const word = words[at];
    if (at === 0 || word?.isApart || (word?.kind === 'cjk' && words[at - 1]?.to !== word.from))
      starts.push(at);
  }
  return starts.map((from, at) => [from, starts[at + 1] ?? words.length]);
}
