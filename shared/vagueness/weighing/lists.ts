import type { Verdict } from '../judgement.ts';
import type { Fate, Reading } from '../reading/reading.ts';
import type { Word } from '../reading/token.ts';
import type { RuleName } from '../rules/rule-name.ts';
import { lengthOf } from './length.ts';

/** What an anchor weighs against a word with content. */
const anchorWeight = 1.5;
const mostAnchors = 4;
/** The day the note is written on, or one that goes by. */
const todayWeight = 0.5;
/** What a number weighs that counts a common word: "5 attempts", "priority 3". */
const countWeight = 0.5;
/** Two words with content, or one beside an anchor, make a note. */
const leastWeight = 2;
/** Stock phrases ask a word besides, half a one beside an anchor; so does a note of more than a few words without an anchor. */
const bareAsks = 1;
const phraseAsks = 0.5;
const bareNote = 6;
/** Without spaces a length is only near to one in words. */
const bareRun = 7.5;
/** A few words without a stock phrase among them: a thing and its topic, or what became of it, will do ("oil change"). */
const shortNote = 5;
const shortWeight = 1.5;
const writtenWeight = 2.5;
/** A sentence says as much in more words than a telegram. */
const sentenceAsks = 0.5;
const faultNote = 4;
/** What was done and where it stands now is a whole report too. */
const reportNote = 9;
const mostOfPair = 3;
/** Words that a note may have before more is asked of it: a long text without things in it tells as little as a short one. */
const freeWords = 12;
const wordsPerThing = 16;
const mostForLength = 5;
/** In a text this long, a stray word or two that no list knows are not content. */
const longText = 15;
const strayShare = 0.08;
/** In a paragraph without a topic or an anchor, a few more of them. */
const paragraph = 25;
const paragraphShare = 0.11;
/** In a longer one two such words stand together by chance. */
const essay = 60;
/** From this length on, one such word among stock phrases is not content either. */
const stockText = 10;
const fewestBesideWord = 3;

/** Words that begin alike count once: so few of so many, and the note goes in circles. */
const fewestCircling = 5;
const circlingShare = 0.65;

/** Each word that leaves open who or what, after the first, up to three of them. */
const vagueAsks = 0.5;
const spared = 1;

/** Families that stand in good notes as often as in empty ones: they ask for nothing besides. */
const harmless = new Set<RuleName>(['state-only', 'pleasantry', 'placeholder']);

/** What the lists alone make of a note, and how they come to it. */
export type Listed = {
  readonly verdict: Verdict;
  readonly told: number;
  readonly asked: number;
  /** Nothing is left, or nothing but stray words. */
  readonly isStray: boolean;
  readonly isStockAndAWord: boolean;
};

/** How much there is in a note, in words with content. */
export const weightOf = (reading: Reading): number =>
  reading.content +
  reading.topics / 2 +
  Math.min(reading.anchored, mostAnchors) * anchorWeight +
  (reading.anchors.some(({ kind }) => kind === 'today') ? todayWeight : 0) +
  (isCounted(reading) ? countWeight : 0);

export function readLists(reading: Reading): Listed {
  const { content, anchored } = reading;
  const told = weightOf(reading) + closing(reading);
  const asks = asked(reading);
  const isStray = isOnlyStray(reading);
  const isStock = content > 0 && isStockAndAWord(reading);
  const verdict =
    anchored === 0 && isStray
      ? 'nothing'
      : content + anchored > 0 && told >= asks
        ? 'clear'
        : anchored === 0 && isStock
          ? 'nothing'
          : 'unclear';
  return { verdict, told, asked: asks, isStray, isStockAndAWord: isStock };
}

const isCounted = ({ words, fates }: Reading) =>
  words.some(
    ({ kind, opensLine }, at) =>
      kind === 'number' &&
      !opensLine &&
      fates[at] === 'content' &&
      (fates[at - 1] === 'generic' || fates[at + 1] === 'generic'),
  );

/** Nothing is left of it, or so little that a word or two no list knows are the likelier reading. */
function isOnlyStray(reading: Reading): boolean {
  const { words, fates, content, topics, phrases, missing } = reading;
  const length = lengthOf(words);
  if (length >= longText) {
    const share = length >= paragraph && topics === 0 ? paragraphShare : strayShare;
    return content + topics / 2 <= length * share && !(length < essay && standsTogether(reading));
  }
  // "3 attempts" and "error 43" are not much to hold on to, yet more than nothing.
  const isCounted = (at: number) => length <= shortNote || fates[at + 1] === 'generic';
  if (
    words.some(
      ({ kind, opensLine }, at) =>
        kind === 'number' && !opensLine && fates[at] === 'content' && isCounted(at),
    )
  )
    return false;
  if (content === 0 && topics === 0) return true;
  if (content <= leastWeight && turnsInCircles(words)) return true;
  return length >= stockText && phrases.length > 0 && content <= 1 && topics === 0 && missing.includes('who');
}

/** Stray words are scattered; what somebody has to say stands together, wherever they come to it. */
function standsTogether({ fates, lexicons }: Reading): boolean {
  if (lexicons[0]?.writing !== 'words') return false;
  const isAbout = (fate: Fate | undefined) => fate === 'content' || fate === 'topic';
  return fates.some(
    (fate, at) =>
      fate === 'content' &&
      fates.some((other, place) => place !== at && Math.abs(place - at) <= 2 && isAbout(other)),
  );
}

/** "The request that was requested by the requester": most of its words are there already. */
function turnsInCircles(words: readonly Word[]): boolean {
  const beginnings = words.flatMap(({ kind, norm }) =>
    kind === 'word' && norm.length > 2 ? [norm.slice(0, 4)] : [],
  );
  return beginnings.length >= fewestCircling && new Set(beginnings).size <= beginnings.length * circlingShare;
}

/**
 * "Called back, busy signal": stock phrases and one word, which is nobody's name: the likelier reading is a word that the lists should have. Urgency and a
 * complaint may well be about that one thing.
 */
const isStockAndAWord = ({ words, fates, content, topics, phrases, missing }: Reading): boolean =>
  content <= 1 &&
  topics === 0 &&
  missing.includes('who') &&
  lengthOf(words) > fewestBesideWord &&
  phrases.some(({ tag }) => tag !== 'urgency') &&
  phrases.every(({ tag }) => tag !== 'complaint') &&
  !words.some(({ kind }, at) => kind === 'number' && fates[at] === 'content');

/** "Permit posted", "check roof", "new belt": in a note of few words, what became of one thing is a whole report. */
function closing({
  words,
  fates,
  phrases,
  content,
  topics,
  tells,
  missing,
  lexicons,
  isWrittenOut,
}: Reading): number {
  const length = lengthOf(words);
  const hasReport = isReported(phrases);
  // "Tested after the restart, all good".
  if (length > shortNote) return hasReport && length <= reportNote && content >= leastWeight ? 1 : 0;
  if (content < 1) return 0;
  // Only where the lists are wide: elsewhere a word that no list has may well be an empty one.
  const isPair =
    words.length > 1 &&
    words.length <= mostOfPair &&
    lexicons[0]?.roles.telling !== undefined &&
    fates.every((fate) => isSmall.has(fate));
  const isReport = phrases.some(({ tag }) => tag === 'state-only');
  // Without a particle among its characters it is a telegram too.
  const isClipped =
    lexicons[0]?.writing === 'characters' && !isWrittenOut && phrases.length === 0 && topics === 0;
  return isReport || isClipped || (missing.includes('who') && (tells || isPair)) ? 0.5 : 0;
}

const isReported = (phrases: Reading['phrases']) =>
  phrases.some(({ tag }) => tag === 'state-only') && phrases.every(({ tag }) => harmless.has(tag));

const isSmall = new Set<Fate>(['content', 'stop', 'function']);

function asked({ phrases, fates, words, anchored, isWrittenOut, lexicons }: Reading): number {
  const length = lengthOf(words);
  const isShort = length <= shortNote;
  // "Heater not working": a telegram that names the thing.
  const isNamedFault =
    length <= faultNote &&
    !isWrittenOut &&
    phrases.length > 0 &&
    phrases.every(({ tag }) => tag === 'complaint') &&
    !fates.includes('vague');
  if (isNamedFault) return 1;
  const hasStock = phrases.some(({ tag }) => !harmless.has(tag));
  const vague = new Set(words.filter((_, at) => fates[at] === 'vague').map(({ norm }) => norm)).size;
  // A telegram has no articles; a sentence of so few words has said little.
  const asksMore = isWrittenOut && anchored === 0 && !hasStock;
  const characters = lexicons[0]?.writing === 'characters';
  const isSentence =
    isWrittenOut && anchored === 0 && !isReported(phrases) && (!characters || length > bareNote);
  const sentence = isSentence ? sentenceAsks : 0;
  if (isShort && !hasStock && vague === 0) return asksMore ? writtenWeight + sentence : shortWeight;
  if (asksMore && length <= bareNote)
    return writtenWeight + sentence + Math.max(0, vague - spared) * vagueAsks;
  const isBare = anchored === 0 && length > (characters ? bareRun : bareNote);
  return (
    leastWeight +
    (isBare || (hasStock && anchored === 0) ? bareAsks : hasStock ? phraseAsks : 0) +
    sentence +
    Math.max(0, Math.min(vague, 4) - spared) * vagueAsks +
    Math.min(mostForLength, Math.max(0, (length - freeWords) / wordsPerThing))
  );
}
