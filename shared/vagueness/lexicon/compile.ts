import { type Nearest, type Respelling, readNearly, readRespelling, readSlips } from '../language/respell.ts';
import {
  elementReader,
  indexPatterns,
  type Pattern,
  type PatternIndex,
  readPatterns,
} from '../patterns/pattern.ts';
import { listed, readWordKinds, type WordKinds } from '../patterns/word-kinds.ts';
import { foldOnce } from '../reading/fold.ts';
import { remember } from '../reading/remember.ts';
import type { PhraseFamily } from '../rules/rule-name.ts';
import { type Hearing, readWeights } from '../wording/piece-weights.ts';
import type { DateWords } from './date-words.ts';
import type { Lexicon, Words } from './lexicon.ts';

export type WordKind = 'generic' | 'topic' | 'stop' | 'function' | 'vague';

export type Cue = 'unit' | 'money' | 'reference' | 'numeral';

/** What a date is made of. `value` is a weekday, a month, or days from today. */
export type DateAtom = { readonly name: string; readonly value: number };

/** What a language knows of a word. */
export type AboutWord = {
  readonly kind: WordKind | undefined;
  /** What is meant where it is shortened, or typed without its accents. */
  readonly spelt: string | undefined;
};

/** A lexicon made ready to be looked up in. */
export type CompiledLexicon = {
  readonly lexicon: Lexicon;
  readonly kinds: WordKinds<WordKind>;
  readonly phrases: PatternIndex<PhraseFamily | WordKind>;
  readonly complete: PatternIndex<'complete'>;
  readonly dates: PatternIndex<DateAtom>;
  readonly cues: WordKinds<Cue>;
  readonly roles: WordKinds<'step' | 'toward'>;
  readonly isTelling: (norm: string) => boolean;
  readonly isTitle: (norm: string) => boolean;
  readonly isArticle: (norm: string) => boolean;
  /** Whether a stock phrase has this word in it. */
  readonly isInPhrases: (norm: string) => boolean;
  readonly about: (norm: string) => AboutWord;
  /** What a slip of the fingers stands for; undefined for a word as it should be, or one nobody knows. */
  readonly meant: Respelling;
  readonly nearly: Nearest;
  readonly mail: PatternIndex<'quote' | 'signature'>;
  readonly wording: Hearing | undefined;
};

const compiled = new WeakMap<Lexicon, CompiledLexicon>();

export function compile(lexicon: Lexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known) return known;
  const made = build(lexicon);
  compiled.set(lexicon, made);
  return made;
}

/** Made when first asked for: most notes are in one language, and have neither dates nor slips. */
function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function build(lexicon: Lexicon): CompiledLexicon {
  const { groups, roles, mail } = lexicon;
  const lists: readonly (readonly [WordKind, Words])[] = [
    ['generic', lexicon.genericWords],
    ['topic', lexicon.topicWords],
    ['stop', lexicon.stopWords],
    ['function', lexicon.functionWords],
    ['vague', lexicon.vagueWords],
  ];
  const readElements = elementReader(groups);
  const read = <Tag>(tag: Tag, patterns: readonly string[]) =>
    patterns.flatMap((written) => readPatterns(tag, written, readElements));
  const phrases = lazily(() => {
    const families = Object.entries(lexicon.phrases) as [PhraseFamily, readonly string[]][];
    const patterns: Pattern<PhraseFamily | WordKind>[] = families.flatMap(([family, written]) =>
      read(family, written),
    );
    if (lexicon.writing === 'words') return patterns;
    return [...patterns, ...lists.flatMap(([kind, words]) => read<WordKind>(kind, listed(words)))];
  });
  const phraseIndex = lazily(() => indexPatterns(phrases()));
  const complete = lazily(() => indexPatterns(read('complete' as const, lexicon.complete)));
  const dates = lazily(() => indexPatterns(dateAtoms(lexicon.dates)));
  const kinds = readWordKinds(lists);
  const telling = readWordKinds([[true as const, roles.telling ?? []]]);
  const unlike = setOf(lexicon.notMistyped);
  const isWord = (norm: string) => kinds(norm) !== undefined || unlike.has(norm);
  const articles = setOf(lexicon.articles);
  const titles = setOf(lexicon.titles);
  const slips = lazily(() => readSlips(lexicon.mistyped ?? [], lexicon.notMistyped ?? []));
  const isSmall = (word: string) => kinds(word) === 'stop' || kinds(word) === 'function';
  const inPhrases = lazily(() => vocabulary(phrases()));
  const respelling = lazily(() => readRespelling([...inPhrases()].filter((word) => !isSmall(word))));
  const nearly = lazily(() =>
    readNearly(
      [lexicon.genericWords, lexicon.stopWords, lexicon.functionWords].flatMap(listed).map(foldOnce),
      [...inPhrases(), ...listed(lexicon.mistyped ?? [])],
    ),
  );
  const { wording } = lexicon;
  const hearing = lazily(() => wording && readWeights(wording));
  const digraphs = readAbbreviations(lexicon.digraphs ?? []);
  const abbreviations = readAbbreviations(lexicon.abbreviations);
  /** The word with its accents, where two letters stand for one of them; undefined if that is no word either. */
  const accented = (norm: string) => {
    let word = norm;
    for (const [from, to] of digraphs) word = word.replaceAll(from, to);
    return word !== norm && kinds(norm) === undefined && (kinds(word) !== undefined || inPhrases().has(word))
      ? word
      : undefined;
  };
  const cues = lazily(() =>
    readWordKinds<Cue>([
      ['reference', lexicon.references],
      ['numeral', lexicon.numerals ?? []],
      ['unit', lexicon.units],
      ['money', lexicon.money],
    ]),
  );
  return {
    lexicon,
    kinds,
    get phrases() {
      return phraseIndex();
    },
    get complete() {
      return complete();
    },
    get dates() {
      return dates();
    },
    cues: (norm) => cues()(norm),
    roles: readWordKinds<'step' | 'toward'>([
      ['step', roles.steps],
      ['toward', roles.toward],
    ]),
    isTelling: (norm) => telling(norm) === true,
    isTitle: (norm) => titles.has(norm),
    isArticle: (norm) => articles.has(norm),
    isInPhrases: (norm) => inPhrases().has(norm),
    about: remember((norm) => ({ kind: kinds(norm), spelt: abbreviations.get(norm) ?? accented(norm) })),
    meant: (norm) => (isWord(norm) ? undefined : slips()(norm)),
    nearly: (norm, reach) => (isWord(norm) ? undefined : (respelling()(norm) ?? nearly()(norm, reach))),
    mail: indexPatterns([
      ...read('quote' as const, mail.quote),
      ...read('signature' as const, mail.signature),
    ]),
    get wording() {
      return hearing();
    },
  };
}

const setOf = (words: Words = []) => new Set(listed(words).map(foldOnce));

const readAbbreviations = (pairs: Words) =>
  new Map(
    listed(pairs)
      .map((pair) => pair.split('='))
      .map(([from = '', to = '']) => [foldOnce(from), foldOnce(to)] as const),
  );

/** What a slip may be meant as: the words of stock phrases, which would otherwise be missed. */
const vocabulary = (phrases: readonly Pattern<unknown>[]): ReadonlySet<string> => {
  const found = new Set<string>();
  // Patterns share their elements, so each is asked once.
  for (const { words } of new Set(phrases.flatMap(({ elements }) => elements)))
    for (const [word, rests] of words) if (rests.some((rest) => rest.length === 0)) found.add(word);
  return found;
};

function dateAtoms(dates: DateWords): Pattern<DateAtom>[] {
  const atoms: Pattern<DateAtom>[] = [];
  const readElements = elementReader({});
  const add = (name: string, written: string | undefined, value = 0) => {
    if (written) atoms.push(...readPatterns({ name, value }, written, readElements));
  };
  const { order: _, weekdays, months, relative, ends, ...rest } = dates;
  for (const [name, written] of Object.entries(rest)) add(name, written);
  for (const [day, written] of weekdays.entries()) add('weekday', written, day);
  for (const [month, written] of months.entries()) add('monthName', written, month);
  for (const [days, written] of Object.entries(relative)) add('relative', written, Number(days));
  for (const [span, written] of Object.entries(ends)) add('end', written, spans.indexOf(span));
  return atoms;
}

export const spans: readonly string[] = ['week', 'month', 'quarter', 'year'];
