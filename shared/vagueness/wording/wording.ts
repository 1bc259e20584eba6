import { compile } from '../lexicon/compile.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading/reading.ts';
import type { Word } from '../reading/token.ts';
import { findPieces } from './pieces.ts';

/** How a note sounds, as a logarithm of odds: like those that say nothing, and like those that are clear. */
export type Wording = { readonly empty: number; readonly clear: number };

/** Null: nobody has learned this language, or the text is too long or has no words. */
export function readWording(words: readonly Word[], lexicon: Lexicon | undefined): Wording | null {
  const odds = lexicon && compile(lexicon).wording;
  const pieces = odds ? findPieces(words) : [];
  return odds && pieces.length > 0 ? { empty: odds.empty(pieces), clear: odds.clear(pieces) } : null;
}

/** What of a note the wording is weighed against. */
export type Heard = Pick<
  Reading,
  'content' | 'topics' | 'anchored' | 'phrases' | 'missing' | 'isWrittenOut'
> & {
  readonly length: number;
};

/** Sounding clear counts like words with content, sounding otherwise asks for more of them. */
const perOdds = 0.8;
const evenOdds = 0.2;
const mostHeard = 1.5;
const mostUnheard = 4;
/** A few words without an article sound like anything: less is asked of them for it, and nothing of two or three. */
const telegram = 5;
const telegramShare = 0.8;
const pair = 3;
/** So many things to hold on to speak for themselves. */
const enoughAnchors = 2;

/** What the wording adds to what a note weighs. */
export function heard(wording: Wording | null, note: Heard): number {
  if (wording === null) return 0;
  const said = Math.max(-mostUnheard, Math.min(mostHeard, perOdds * (wording.clear - evenOdds)));
  if (said > 0) return said;
  if (note.anchored >= enoughAnchors) return 0;
  if (!isTelegram(note)) return said;
  return note.length > pair ? telegramShare * said : 0;
}

const emptyOdds = -0.5;
const namedOdds = 1;
const telegramOdds = 1.5;
const pairOdds = 4;
const perWord = 0.5;
const perTopic = 0.3;

/** Worded as notes are that say nothing. A word with content speaks against it, and so does a name; a telegram has to be surely so. */
export function soundsEmpty(wording: Wording | null, note: Heard): boolean {
  if (wording === null) return false;
  const odds = wording.empty - perWord * note.content - perTopic * note.topics;
  const least = note.missing.includes('who') ? emptyOdds : namedOdds;
  if (note.phrases.length > 0 || !isTelegram(note)) return odds > least;
  return odds > Math.max(least, note.length > pair ? telegramOdds : pairOdds);
}

const fullOdds = -2.5;

/** Worded as no note is that says nothing, whatever the lists say. */
export const soundsFull = (wording: Wording | null): boolean => wording !== null && wording.empty < fullOdds;

const isTelegram = ({ isWrittenOut, length }: Heard) => !isWrittenOut && length <= telegram;
