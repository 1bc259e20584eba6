import type { Verdict } from './judgement.ts';
import type { FieldMeaning } from './reading/field-meaning.ts';
import type { Reading } from './reading/reading.ts';
import type { RuleName } from './rules/rule-name.ts';
import { isSameAsBefore } from './rules/same-as-before/index.ts';

/** What an anchor weighs against a word with content. */
const anchorWeight = 1.5;
/** Two words with content, or one beside an anchor, make a note. */
const leastWeight = 2;
/** A few words without a stock phrase among them: a thing and its topic will do ("oil change"). */
const shortNote = 5;
const shortWeight = 1.5;
/** Words that a note may have before more is asked of it: a long text without things in it tells as little as a short one. */
const freeWords = 12;
const wordsPerThing = 12;
const mostForLength = 5;
/** In a text this long, a stray word or two that no list knows are not content. */
const longText = 15;
const strayShare = 0.08;

/** Each word that leaves open who or what, up to three of them. */
const vagueAsks = 0.5;

const asks: Partial<Record<RuleName, number>> = {
  'follow-up': 1,
  'pass-on': 1,
  call: 0.5,
  pointer: 1,
  complaint: 1,
  'state-only': 0.5,
  'vague-date': 1,
  impression: 1,
  urgency: 0.5,
};

export function weigh(reading: Reading, field: FieldMeaning): Verdict {
  const { words, fates, content, topics, anchored, lexicons } = reading;
  const hasWords = words.some(({ kind }, at) => kind !== 'number' && fates[at] !== 'masked');
  if (reading.masks.has('copied-label')) return lexicons.length > 0 ? 'nothing' : 'unclear';
  if (words.length > 0 && fates.every((fate) => fate === 'masked')) return 'nothing';
  if (!hasWords && anchored === 0)
    return words.length === 0 ? 'nothing' : field.isNamed ? 'clear' : 'unclear';
  if (reading.isComplete || field.isAnswered) return 'clear';
  const hasLink = reading.anchors.some(({ kind }) => kind === 'link');
  if (hasLink) return 'clear';
  const today = reading.anchors.some(({ kind }) => kind === 'today') ? 0.5 : 0;
  const weight = content + topics / 2 + Math.min(anchored, 4) * anchorWeight + today;
  if (field.isNamed && words.length <= 8 && weight > 0) return 'clear';
  if (lexicons.length === 0) return 'clear';
  const stray = words.length >= longText ? words.length * strayShare : 0;
  if (anchored === 0 && content <= stray && (topics === 0 || stray > topics / 2 + content)) return 'nothing';
  return weight >= asked(reading) && !isSameAsBefore(reading) ? 'clear' : 'unclear';
}

function asked({ phrases, fates, words }: Reading): number {
  const families = new Set(phrases.map(({ tag }) => tag));
  if (families.size === 0 && !fates.includes('vague') && words.length <= shortNote) return shortWeight;
  let least = leastWeight;
  let most = 0;
  for (const family of families) most = Math.max(most, asks[family] ?? 0);
  least += most;
  const vague = new Set(words.filter((_, at) => fates[at] === 'vague').map(({ norm }) => norm)).size;
  least += Math.min(vague, 3) * vagueAsks;
  return least + Math.min(mostForLength, Math.max(0, (words.length - freeWords) / wordsPerThing));
}
