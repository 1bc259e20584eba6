import type { CompiledLexicon, WordKind } from '../lexicon/compile.ts';
import type { Word } from '../reading/token.ts';
import { findPhrases, type PhraseMatch } from './find-phrases.ts';
import { mendOf, unshorten, untouched } from './mend-slips.ts';

/** One language's view of the words: what each is to it, and the phrases it sees. */
export type LanguageView = {
  readonly language: CompiledLexicon;
  readonly kinds: readonly (WordKind | undefined)[];
  /** The words with what is shortened or mistyped written out. */
  readonly spelt: readonly Word[];
  readonly phrases: readonly PhraseMatch[];
};

type Weighed = LanguageView & {
  readonly known: ReadonlySet<number>;
  readonly score: number;
  readonly asked: number;
};

/** What the words alone tell, before phrases are looked for. */
type Glance = Omit<Weighed, 'phrases'>;

const kana = /[\u3041-\u30ff]/;

/** So many words tell a language; the rest is only read by the languages that were told. */
const longestSample = 120;

const longestMended = 60;

/** From this length on the small words tell which languages are worth a closer look. */
const tellingLength = 12;

/** Texts this short may be slips throughout; what is left of them must then be known. */
const mostSlips = 8;
const mostlyKnown = 0.67;

/** A language that is this much likelier than the others needs no second look. */
const leastLead = 1.5;

/** How much of a text a language must know before we speak for it. */
const leastKnown = 0.34;

/** How much of a text a second language must add. */
const leastAdded = 0.15;

/** One word tells a second language only where it is all that is left of a few, and long enough to be no chance. */
const fewestMixed = 3;
const shortestLeft = 4;
const isCommon = new Set<WordKind | undefined>(['generic', 'stop', 'function']);

/**
 * The languages of a text, the main one first. None means that it could not be told. A second language joins when it knows
 * several words that the first doesn't: mixed notes are ordinary, and one word may look like a small word of any language.
 */
export function guessLanguages(
  languages: readonly CompiledLexicon[],
  words: readonly Word[],
  hint: string | undefined,
  mashed: ReadonlySet<number> = new Set(),
): readonly LanguageView[] {
  const sample = words.slice(0, longestSample);
  const counted = sample.filter(({ kind }, at) => kind !== 'number' && !mashed.has(at)).length;
  const weighed = worthALook(
    languages.filter((language) => canBe(language, sample)).map((language) => glance(language, sample, hint)),
    counted,
  )
    .map((seen) => look(seen))
    .sort((left, right) => order(left, right, counted));
  const main = tellApart(weighed, sample, counted, hint);
  if (main === undefined || main.known.size < counted * leastKnown) return readSlips(languages, sample, hint);
  const others = weighed.filter(({ language, known, phrases }) => {
    if (language === main.language) return false;
    const added = countAdded(known, main.known);
    if (added === 1) return isLastLeft({ language, phrases }, main, sample, counted);
    return added > 1 && (added >= counted * leastAdded || phrases.some(({ covered }) => covered.length > 2));
  });
  if (words.length > longestSample) return [main, ...others].map((seen) => readOn(seen, words));
  return [hasSlips(main, words) ? look(glance(main.language, words, hint, true)) : main, ...others];
}

/** What a language told by the beginning of a text sees in all of it. */
function readOn({ language, kinds, spelt, phrases }: Weighed, words: readonly Word[]): LanguageView {
  const rest = words.slice(kinds.length);
  const byCharacter = language.lexicon.writing === 'characters';
  const all = byCharacter ? words : [...spelt, ...rest.map((word) => unshorten(language, word, untouched))];
  return {
    language,
    spelt: all,
    kinds: [...kinds, ...rest.map((_, at) => kindOf(language, all[kinds.length + at]))],
    phrases: findPhrases(language, all, phrases, kinds.length),
  };
}

const kindOf = ({ kinds, lexicon }: CompiledLexicon, word: Word | undefined) =>
  word?.kind === 'word' && lexicon.writing === 'words' ? kinds(word.norm) : undefined;

/** "Pls hanlde": of languages that are as likely, the one in which the rest is a slip of the fingers. */
function tellApart(
  weighed: readonly Weighed[],
  words: readonly Word[],
  counted: number,
  hint: string | undefined,
): Weighed | undefined {
  const [first, ...rest] = weighed;
  if (!first || first.known.size >= counted || counted > mostSlips) return first;
  let best = first;
  let most = first.known.size;
  for (const one of [first, ...rest]) {
    const { known } = look(glance(one.language, words, hint, true));
    const isLikely =
      known.size >= counted ||
      (one.score >= first.score - leastLead && (hasSmallWord(one) || !hasSmallWord(first)));
    if (isLikely && known.size > most) [best, most] = [one, known.size];
  }
  return best;
}

/** "Please relancer le client": the one word that is left of stock phrases is a common one elsewhere. */
function isLastLeft(
  other: Pick<Weighed, 'language' | 'phrases'>,
  { known, phrases }: Weighed,
  words: readonly Word[],
  counted: number,
): boolean {
  if (counted < fewestMixed || known.size !== counted - 1) return false;
  const at = words.findIndex(({ kind }, place) => kind === 'word' && !known.has(place));
  const norm = words[at]?.norm ?? '';
  if (norm.length < shortestLeft) return false;
  const isThanks = ({ tag, covered }: PhraseMatch) => tag === 'pleasantry' && covered.includes(at);
  const isStock = ({ covered }: PhraseMatch) => covered.includes(at);
  return phrases.length > 0
    ? isCommon.has(other.language.kinds(norm)) || other.phrases.some(isStock)
    : other.phrases.some(isThanks);
}

const hasSmallWord = ({ kinds }: Weighed) => kinds.includes('function');

const canBe = ({ lexicon: { writing } }: CompiledLexicon, words: readonly Word[]) =>
  words.some(({ kind }) => (writing === 'characters' ? kind === 'cjk' : kind === 'word'));

const countAdded = (known: ReadonlySet<number>, before: ReadonlySet<number>) => {
  let added = 0;
  for (const at of known) if (!before.has(at)) added += 1;
  return added;
};

/** In a sentence or more, only the language that knows most of its words, and those that know others. */
function worthALook(glances: readonly Glance[], counted: number): readonly Glance[] {
  if (counted < tellingLength) return glances;
  const [main] = [...glances].sort((left, right) => right.score - left.score);
  return glances.filter(
    (one) =>
      main === undefined ||
      one === main ||
      one.language.lexicon.writing === 'characters' ||
      main.language.lexicon.writing === 'characters' ||
      main.known.size < counted / 2 ||
      countAdded(one.known, main.known) >= counted * leastAdded,
  );
}

/** Of languages to which all of it is stock phrases, the one asked for, then the first there is: "f/u" is no more Spanish than English. */
const order = (left: Weighed, right: Weighed, counted: number) =>
  isAllStock(left, counted) && isAllStock(right, counted)
    ? right.asked - left.asked
    : right.score - left.score;

const isAllStock = ({ phrases }: Weighed, counted: number) =>
  phrases.reduce((sum, { covered }) => sum + covered.length, 0) >= counted;

/** A few words that no language knows may be slips of the fingers, every one: "resovled". */
function readSlips(
  languages: readonly CompiledLexicon[],
  words: readonly Word[],
  hint: string | undefined,
): readonly LanguageView[] {
  if (words.length === 0 || words.length > mostSlips) return [];
  const seen = languages
    .map((language) => look(glance(language, words, hint, true)))
    .sort((left, right) => right.known.size - left.known.size);
  return seen.slice(0, 1).filter(({ known }) => known.size >= words.length * mostlyKnown);
}

/** In a long text one word more or less tells nothing: its slips are let be. */
const hasSlips = ({ language, kinds }: Weighed, words: readonly Word[]) =>
  words.length <= longestMended &&
  words.some(
    ({ kind, norm }, at) =>
      kind === 'word' &&
      kinds[at] === undefined &&
      (language.meant(norm) ?? language.nearly(norm, 'letter')) !== undefined,
  );

/** Slips are read in the main language only: a name may be a slip of some word in another. */
function glance(
  language: CompiledLexicon,
  words: readonly Word[],
  hint: string | undefined,
  mendsSlips = false,
): Glance {
  const byCharacter = language.lexicon.writing === 'characters';
  const known = new Set<number>();
  const mend = mendsSlips ? mendOf(language, words) : untouched;
  const spelt = byCharacter ? words : words.map((word) => unshorten(language, word, mend));
  const hasKana = byCharacter && words.some(({ kind, norm }) => kind === 'cjk' && kana.test(norm));
  const asked = language.lexicon.language === hint?.slice(0, 2).toLowerCase() ? 1.5 : 0;
  let score: number = asked;
  const kinds = spelt.map((word, at) => {
    const found = kindOf(language, word);
    if (found !== undefined || (word.kind === 'cjk' && hasKana)) {
      known.add(at);
      score += found === 'function' ? 2 : 1;
    }
    return found;
  });
  return { language, spelt, kinds, known, score, asked };
}

function look({ language, spelt, kinds, known: alone, score: before, asked }: Glance): Weighed {
  const phrases = findPhrases(language, spelt);
  const known = new Set(alone);
  let score = before;
  for (const { covered } of phrases) {
    for (const at of covered) {
      if (!known.has(at)) score += 1;
      known.add(at);
    }
    score += covered.length * 0.5;
  }
  return { language, kinds, spelt, phrases, known, score, asked };
}
