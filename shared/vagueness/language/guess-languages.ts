import type { CompiledLexicon, WordKind } from '../lexicon/compile.ts';
import type { Word } from '../reading/token.ts';
import { findPhrases, type PhraseMatch } from './find-phrases.ts';

/** One language's view of the words: what each is to it, and the phrases it sees. */
export type LanguageView = {
  readonly language: CompiledLexicon;
  readonly kinds: readonly (WordKind | undefined)[];
  readonly phrases: readonly PhraseMatch[];
};

type Weighed = LanguageView & {
  readonly known: ReadonlySet<number>;
  readonly score: number;
  readonly asked: number;
};

const kana = /[\u3041-\u30ff]/;

/** So many words tell a language; the rest is only read by the languages that were told. */
const longestSample = 120;

/** Texts this short may be slips throughout; what is left of them must then be known. */
const mostSlips = 8;
const mostlyKnown = 0.6;

/** How much of a text a language must know before we speak for it. */
const leastKnown = 0.34;

/**
 * The languages of a text, the main one first. None means that it could not be told. A second language joins when it knows
 * words that the first doesn't: mixed notes are ordinary.
 */
export function guessLanguages(
  languages: readonly CompiledLexicon[],
  words: readonly Word[],
  hint: string | undefined,
): readonly LanguageView[] {
  const counted = words.slice(0, longestSample).filter(({ kind }) => kind !== 'number').length;
  const sample = words.slice(0, longestSample);
  const weighed = languages
    .map((language) => weigh(language, sample, hint))
    .sort((left, right) => order(left, right, counted));
  const main = weighed[0];
  if (main === undefined || main.known.size < counted * leastKnown) return readSlips(languages, sample, hint);
  const others = weighed.slice(1).filter(({ known, phrases }) => {
    const added = [...known].filter((at) => !main.known.has(at)).length;
    return added > 0 && (added >= counted * 0.15 || phrases.some(({ covered }) => covered.length > 2));
  });
  const isLong = words.length > longestSample;
  const mended = isLong || hasSlips(main, words) ? weigh(main.language, words, hint, true) : main;
  return [mended, ...(isLong ? others.map(({ language }) => weigh(language, words, hint)) : others)];
}

/** Of languages that know every word, the one asked for, then the first there is: "f/u" is no more Spanish than English. */
const order = (left: Weighed, right: Weighed, counted: number) =>
  left.known.size >= counted && right.known.size >= counted
    ? right.asked - left.asked
    : right.score - left.score;

/** A few words that no language knows may be slips of the fingers, every one: "resovled". */
function readSlips(
  languages: readonly CompiledLexicon[],
  words: readonly Word[],
  hint: string | undefined,
): readonly LanguageView[] {
  if (words.length > mostSlips) return [];
  const mended = languages.map((language) => weigh(language, words, hint, true));
  const main = mended.find(({ known }) => known.size >= words.length * mostlyKnown);
  return main && words.length > 0 ? [main] : [];
}

const hasSlips = ({ language, kinds }: Weighed, words: readonly Word[]) =>
  words.some(
    ({ kind, norm }, at) => kind === 'word' && kinds[at] === undefined && language.meant(norm) !== undefined,
  );

/** Slips are read in the main language only: a name may be a slip of some word in another. */
function weigh(
  language: CompiledLexicon,
  words: readonly Word[],
  hint: string | undefined,
  mendsSlips = false,
): Weighed {
  const byCharacter = language.lexicon.writing === 'characters';
  const known = new Set<number>();
  const spelt = byCharacter ? words : words.map((word) => unshorten(language, word, mendsSlips));
  const hasKana = byCharacter && words.some(({ kind, norm }) => kind === 'cjk' && kana.test(norm));
  const asked = language.lexicon.language === hint?.slice(0, 2).toLowerCase() ? 1.5 : 0;
  let score: number = asked;
  const kinds = words.map(({ kind, norm }, at) => {
    if (kind === 'word' && !byCharacter) {
      const found = language.kinds(spelt[at]?.norm ?? norm);
      if (found !== undefined) known.add(at);
      score += found === 'function' ? 2 : found === undefined ? 0 : 1;
      return found;
    }
    if (kind === 'cjk' && hasKana) {
      known.add(at);
      score += 1;
    }
    return undefined;
  });
  const phrases = findPhrases(language, spelt);
  for (const { covered } of phrases) {
    for (const at of covered) {
      if (!known.has(at)) score += 1;
      known.add(at);
    }
    score += covered.length * 0.5;
  }
  return { language, kinds, phrases, known, score, asked };
}

function unshorten({ abbreviations, meant }: CompiledLexicon, word: Word, mendsSlips: boolean): Word {
  if (word.kind !== 'word') return word;
  const norm = abbreviations.get(word.norm) ?? (mendsSlips ? meant(word.norm) : undefined);
  return norm === undefined ? word : { ...word, norm };
}
