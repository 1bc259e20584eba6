import type { Anchor } from './anchors/anchor.ts';
import type { Verdict } from './judgement.ts';
import type { FieldMeaning } from './reading/field-meaning.ts';
import type { Reading } from './reading/reading.ts';
import { isSameAsBefore } from './rules/same-as-before/index.ts';
import { clearTrees, emptyTrees } from './weighing/learned.ts';
import { lengthOf } from './weighing/length.ts';
import { type Listed, readLists, weightOf } from './weighing/lists.ts';
import { traitsOf } from './weighing/traits.ts';
import { readTrees } from './weighing/trees.ts';
import { readWording, type Wording } from './wording/wording.ts';

export function weigh(reading: Reading, field: FieldMeaning): Verdict {
  const verdict = weighWords(reading, field);
  const isOld = verdict === 'clear' && !reading.isComplete && !field.isNamed && isSameAsBefore(reading);
  return isOld ? 'unclear' : verdict;
}

function weighWords(reading: Reading, field: FieldMeaning): Verdict {
  const { words, fates, content, topics, anchored, lexicons } = reading;
  const hasWords = words.some(({ kind }, at) => kind !== 'number' && fates[at] !== 'masked');
  if (reading.masks.has('copied-label')) return lexicons.length > 0 ? 'nothing' : 'unclear';
  if (words.length > 0 && fates.every((fate) => fate === 'masked')) return 'nothing';
  if (!hasWords && anchored === 0)
    return words.length === 0 || reading.masks.has('keyboard-mash')
      ? 'nothing'
      : field.isNamed || field.isAnswered
        ? 'clear'
        : 'unclear';
  if (reading.isComplete || field.isAnswered) return 'clear';
  const kinds = new Set(reading.anchors.map(({ kind }) => kind));
  if (kinds.has('link')) return 'clear';
  const weight = weightOf(reading);
  // "Somebody from the board" in *Decision maker*.
  const isOpen = fates[0] === 'vague' && weight <= 1;
  if (field.isNamed && lengthOf(words) <= shortValue && (weight > 0 || isOneWord(reading)) && !isOpen)
    return 'clear';
  if (lexicons.length === 0) return 'clear';
  const listed = readLists(reading);
  const wording = field.isFree ? readWording(words, lexicons[0]) : null;
  const verdict = wording ? weighTraits(reading, listed, wording) : listed.verdict;
  // What may well be the answer a field asks for is never held, nor what has an anchor where the lists decide alone.
  if (verdict === 'nothing')
    return field.isLikely || (anchored > 0 && wording === null) ? 'unclear' : 'nothing';
  // A day is when, and leaves open what.
  const isOnlyDay = anchored > 0 && content + topics === 0 && isOfTime(reading.anchors);
  return isOnlyDay ? 'unclear' : verdict;
}

const isOfTime = (anchors: readonly Anchor[]) =>
  anchors.every(({ kind }) => kind === 'date' || kind === 'today');

const shortValue = 8;

/** "Phone" in *Preferred channel*: a word that fits any record is an answer where a field asks for one. */
const isOneWord = ({ words, fates, phrases }: Reading) =>
  words.length === 1 && (fates[0] === 'generic' || fates[0] === 'stop' || phrases[0]?.tag === 'call');

const emptyOdds = readTrees(emptyTrees);
const clearOdds = readTrees(clearTrees);

/** From these odds on, as logarithms, a note is held, or passes: README.md says at what price. */
const leastEmpty = 0.7;
const leastClear = 0.1;
/** What the lists find clear is held at these. */
const leastAgainstLists = 1.5;
/** What does not sound empty is held only where it is sure: "Business closed" are words of any record, and a reason. */
const soundsFull = 0;
/** Two or three words without an article sound like anything: they are held only where it is sure, and asked nothing more. */
const pair = 3;
const surelyEmpty = 3.2;
/** So many words, half of which the language does not know, are of a trade or of another language: of that nothing was learned. */
const handful = 4;
const halfUnknown = 0.5;
/** So many of them, and a stock phrase nowhere: what the lists find clear passes at lesser odds, and is held at greater ones. */
const telegram = 7;
const leastTelegram = -1;
/** So many things to hold on to speak for themselves. */
const enoughAnchors = 2;

function weighTraits(reading: Reading, listed: Listed, wording: Wording): Verdict {
  const { words, fates, content, anchored, phrases, missing, isWrittenOut } = reading;
  const length = isWrittenOut ? Number.POSITIVE_INFINITY : lengthOf(words);
  const isBare = phrases.length === 0;
  const unknown = fates.filter((fate) => fate === 'content').length;
  const isForeign = isBare && length <= handful && unknown >= words.length * halfUnknown;
  const isTold = anchored > 0 && !missing.includes('who') && !missing.includes('when');
  const isEnough = length <= pair || isForeign || isTold || anchored >= enoughAnchors;
  if (listed.verdict === 'clear' && isEnough) return 'clear';
  const traits = traitsOf(reading, listed, wording);
  const isTelegram = isBare && length <= telegram && listed.verdict === 'clear';
  const isPair = isBare && length <= pair && listed.verdict !== 'nothing';
  const isDoubtful = isPair || isTelegram || anchored > 0 || wording.empty <= soundsFull;
  const least = listed.verdict === 'clear' ? leastAgainstLists : leastEmpty;
  const isEmpty = emptyOdds(traits) > (isDoubtful ? surelyEmpty : least);
  // A day stands in chatter too: "Mondays, eh? Had a good natter with them".
  const isOfNothing = anchored === 0 || (length > telegram && isOfTime(reading.anchors));
  if (isEmpty && isOfNothing) return 'nothing';
  // What it is about, and nothing about that, is never clear: "price, training, contract".
  if (content + anchored === 0) return 'unclear';
  return clearOdds(traits) > (isTelegram ? leastTelegram : leastClear) ? 'clear' : 'unclear';
}
