import type { CompiledLexicon, WordKind } from '../lexicon/compile.ts';
import type { Word } from '../reading/token.ts';
import { findPhrases, type PhraseMatch } from './find-phrases.ts';
import { mendOf, untouched } from './mend-slips.ts';
import { readWords, type SpeltWords } from './read-words.ts';

/** One language's view of the words: what each is to it, and the phrases it sees. */
export type LanguageView = SpeltWords & {
  readonly language: CompiledLexicon;
  readonly phrases: readonly PhraseMatch[];
};

type Weighed = LanguageView & {
  /** By word: the language has it, in a list or a phrase. */
  readonly known: readonly boolean[];
  readonly count: number;
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
  if (main === undefined || main.count < counted * leastKnown) return readSlips(languages, sample, hint);
  const others = weighed.filter(({ language, known, phrases }) => {
    if (language === main.language) return false;
    const added = countAdded(known, main.known);
    if (added === 1) return isLastLeft({ language, phrases }, main, sample, counted);
    return added > 1 && (added >= counted * leastAdded || phrases.some(({ covered }) => covered.length > 2));
  });
  if (words.length > longestSample) return [main, ...others].map((seen) => readOn(seen, words));
  return [hasSlips(main, words) ? look(glance(main.language, words, hint, true)) : main, ...others];
}

/** A record's title is mostly names. One common word in it tells a language well enough to say that it was copied. */
export function guessOfTitle(
  languages: readonly CompiledLexicon[],
  words: readonly Word[],
): readonly LanguageView[] {
  const isThing = new Set<WordKind | undefined>(['generic', 'topic']);
  return languages
    .map((language) => look(glance(language, words.slice(0, longestSample), undefined)))
    .filter(({ kinds }) =>
      words.some(
        ({ kind, norm }, at) => isThing.has(kinds[at]) && (kind === 'cjk' || norm.length > shortestLeft),
      ),
    )
    .slice(0, 1);
}

/** What a language told by the beginning of a text sees in all of it. */
function readOn({ language, kinds, spelt, phrases }: Weighed, words: readonly Word[]): LanguageView {
  const rest = readWords(language, words.slice(kinds.length), untouched);
  const all = [...spelt, ...rest.spelt];
  return {
    language,
    spelt: all,
    kinds: [...kinds, ...rest.kinds],
    phrases: findPhrases(language, all, phrases, kinds.length),
  };
}

/** "Pls hanlde": of languages that are as likely, the one in which the rest is a slip of the fingers. */
function tellApart(
  weighed: readonly Weighed[],
  words: readonly Word[],
  counted: number,
  hint: string | undefined,
): Weighed | undefined {
  const [first, ...rest] = weighed;
  if (!first || first.count >= counted || counted > mostSlips) return first;
  let best = first;
  let most = first.count;
  for (const one of [first, ...rest]) {
    const { count } = look(glance(one.language, words, hint, true));
    const isLikely =
      count >= counted ||
      (one.score >= first.score - leastLead && (hasSmallWord(one) || !hasSmallWord(first)));
    if (isLikely && count > most) [best, most] = [one, count];
  }
  return best;
}

/** "Please relancer le client": the one word that is left of stock phrases is a common one elsewhere. */
function isLastLeft(
  other: Pick<Weighed, 'language' | 'phrases'>,
  { known, count, phrases }: Weighed,
  words: readonly Word[],
  counted: number,
): boolean {
  if (counted < fewestMixed || count !== counted - 1) return false;
  const at = words.findIndex(({ kind }, place) => kind === 'word' && !known[place]);
  const norm = words[at]?.norm ?? '';
  const stock = other.phrases.find(({ covered }) => covered.includes(at));
  if (norm.length < shortestLeft && (stock?.covered.length ?? 0) < fewestMixed) return false;
  const isThanks = ({ tag, covered }: PhraseMatch) => tag === 'pleasantry' && covered.includes(at);
  return phrases.length > 0
    ? isCommon.has(other.language.kinds(norm)) || stock !== undefined
    : other.phrases.some(isThanks);
}

const hasSmallWord = ({ kinds }: Weighed) => kinds.includes('function');

const canBe = ({ lexicon: { writing } }: CompiledLexicon, words: readonly Word[]) =>
  words.some(({ kind }) => (writing === 'characters' ? kind === 'cjk' : kind === 'word'));

const countAdded = (known: readonly boolean[], before: readonly boolean[]) =>
  known.reduce((added, isKnown, at) => (isKnown && !before[at] ? added + 1 : added), 0);

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
      main.count < counted / 2 ||
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
    .sort((left, right) => right.count - left.count);
  return seen.slice(0, 1).filter(({ count }) => count >= words.length * mostlyKnown);
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
  const { spelt, kinds } = readWords(language, words, mendsSlips ? mendOf(language, words) : untouched);
  const hasKana =
    language.lexicon.writing === 'characters' &&
    words.some(({ kind, norm }) => kind === 'cjk' && kana.test(norm));
  const asked = language.lexicon.language === hint?.slice(0, 2).toLowerCase() ? 1.5 : 0;
  let count = 0;
  let small = 0;
  const known = spelt.map(({ kind }, at) => {
    const isKnown = kinds[at] !== undefined || (hasKana && kind === 'cjk');
    if (isKnown) count += 1;
    if (kinds[at] === 'function') small += 1;
    return isKnown;
  });
  return { language, spelt, kinds, known, count, score: asked + count + small, asked };
}

function look({ language, spelt, kinds, known: alone, count: before, score, asked }: Glance): Weighed {
  const phrases = findPhrases(language, spelt);
  const known = [...alone];
  let count = before;
  let covering = 0;
  for (const { covered } of phrases) {
    for (const at of covered) {
      if (!known[at]) count += 1;
      known[at] = true;
    }
    covering += covered.length;
  }
  return {
    language,
    kinds,
    spelt,
    phrases,
    known,
    count,
    score: score + count - before + covering / 2,
    asked,
  };
}
