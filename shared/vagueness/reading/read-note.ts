import type { Anchor } from '../anchors/anchor.ts';
import { findAnchors } from '../anchors/find-anchors.ts';
import { findDates, isPassing } from '../dates/find-dates.ts';
import type { JudgeOptions } from '../judgement.ts';
import { guessLanguages, guessOfTitle, type LanguageView } from '../language/guess-languages.ts';
import type { CompiledLexicon, WordKind } from '../lexicon/compile.ts';
import type { Rule, Span } from '../rules/rule.ts';
import type { PhraseFamily, RuleName } from '../rules/rule-name.ts';
import { weighContent } from './content.ts';
import { type MailPart, readMail } from './mail.ts';
import { findMissing } from './missing.ts';
import type { FamilyMatch, Fate, Reading } from './reading.ts';
import type { Token, Word } from './token.ts';
import { tokenise, wordsOf } from './tokenise.ts';
import { isWholeNote } from './whole-note.ts';

/** A text taken apart, before anything is asked of it. */
export type OpenNote = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly mail: readonly MailPart[];
};

export function openNote(text: string, languages: readonly CompiledLexicon[]): OpenNote {
  const tokens = tokenise(text);
  const words = wordsOf(tokens);
  return { text, tokens, words, mail: readMail(text, words, languages) };
}

/** The note as the rules see it: of the writer's own words, or of what they pasted below them. */
export function readNote(
  { text, tokens, words: all, mail }: OpenNote,
  options: JudgeOptions,
  languages: readonly CompiledLexicon[],
  rules: readonly Rule[],
  part: MailPart,
): Reading {
  const words = all.filter((_, at) => mail[at] === part);
  const masks = maskWords(rules, words, options);
  const mashed = new Set(masks.get('keyboard-mash')?.map(({ firstWord }) => firstWord));
  const told = guessLanguages(languages, words, options.language, mashed);
  const views = told.length === 0 && masks.has('copied-label') ? guessOfTitle(languages, words) : told;
  const chosen = views.map(({ language }) => language);

  const fates: Fate[] = words.map((_, at) => ordinaryFate(views, at));
  const isTitle = (at: number) => chosen.some((language) => language.isTitle(words[at]?.norm ?? ''));
  words.forEach(({ opensLine, from }, at) => {
    const isName =
      fates[at] === 'content' || (isOrdinary.has(fates[at]) && isCapital.test(text.slice(from, from + 2)));
    if (isName && !opensLine && isTitle(at - 1)) fates[at] = 'topic';
  });
  const phrases = views.flatMap((view) => view.phrases);
  const stock = phrases.filter((phrase): phrase is FamilyMatch => !isWordKind(phrase.tag));
  for (const { tag, covered } of phrases) {
    for (const at of covered) fates[at] = isWordKind(tag) ? tag : 'phrase';
  }
  for (const { firstWord, lastWord } of [...masks.values()].flat()) fates.fill('masked', firstWord, lastWord);

  const dates = findDates(text, words, chosen);
  const isEmpty = (at: number) => fates[at] !== 'content' && fates[at] !== 'topic';
  const found: Anchor[] = [
    ...dates.map((date) => ({
      kind: isPassing(date) ? ('today' as const) : ('date' as const),
      firstWord: date.firstWord,
      lastWord: date.to,
    })),
    ...findAnchors({ text, tokens, words, languages: chosen, people: options.people ?? [], isEmpty }),
  ];
  // A number that belongs to a stock phrase ("priority 1", "2nd attempt") is nothing to hold on to.
  const anchors = found.filter(({ kind, firstWord, lastWord }) => {
    const inside = fates.slice(firstWord, lastWord);
    return !inside.includes('masked') && (kind === 'link' || inside.some((fate) => fate !== 'phrase'));
  });
  for (const { kind, firstWord, lastWord } of anchors) {
    if (kind !== 'quote' && kind !== 'path') fates.fill('anchor', firstWord, lastWord);
  }
  return {
    text,
    options,
    words,
    fates,
    lexicons: chosen.map(({ lexicon }) => lexicon),
    phrases: stock,
    anchors,
    masks,
    isComplete: isWholeNote(languages, views, words, fates, stock),
    ...weighContent(text, words, fates, anchors),
    tells: chosen.some(({ isTelling }) => {
      const isThing = ({ norm }: Word, at: number) => isAbout.has(fates[at]) && !isTelling(norm);
      return words.some(({ norm }) => isTelling(norm)) && words.some(isThing);
    }),
    isWrittenOut: words.some(
      ({ norm, kind }, at) =>
        chosen[0]?.isArticle(norm) && (kind !== 'cjk' || norm === 'を' || !isHiragana(words[at + 1])),
    ),
    missing: findMissing(text, words, fates, anchors, chosen),
  };
}

/** "Frau Stolz", "Mr Young": a surname is often a common word, and in capitals throughout nobody can tell. */
const isCapital = /^\p{Lu}\p{Ll}/u;

/** A particle stands before a word that is spelt otherwise; inside an ending more hiragana follow. */
const isHiragana = (word: Word | undefined) => word?.isApart === false && /[\u3041-\u309f]/.test(word.norm);

const isOrdinary = new Set<Fate | undefined>(['generic', 'stop']);
const isAbout = new Set<Fate | undefined>(['content', 'topic']);

const wordKinds: readonly string[] = ['generic', 'topic', 'stop', 'function', 'vague'] satisfies WordKind[];
const isWordKind = (tag: PhraseFamily | WordKind): tag is WordKind => wordKinds.includes(tag);

/** The main language has the first word; what it doesn't know, the next one may. */
function ordinaryFate(views: readonly LanguageView[], at: number): Fate {
  for (const { kinds } of views) if (kinds[at] !== undefined) return kinds[at];
  return 'content';
}

function maskWords(
  rules: readonly Rule[],
  words: readonly Word[],
  options: JudgeOptions,
): Map<RuleName, readonly Span[]> {
  const masks = new Map<RuleName, readonly Span[]>();
  for (const { name, mask } of rules) {
    const spans = mask?.(words, options) ?? [];
    if (spans.length > 0) masks.set(name, spans);
  }
  return masks;
}
