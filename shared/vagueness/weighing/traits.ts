import type { Fate, Reading } from '../reading/reading.ts';
import type { PhraseFamily } from '../rules/rule-name.ts';
import type { Wording } from '../wording/wording.ts';
import { lengthOf } from './length.ts';
import type { Listed } from './lists.ts';

const shares: readonly Fate[] = ['phrase', 'generic', 'function', 'content', 'topic'];

const families: readonly PhraseFamily[] = [
  ...(['follow-up', 'pointer', 'call', 'pass-on', 'state-only', 'placeholder'] as const),
  ...(['complaint', 'urgency', 'impression', 'pleasantry', 'vague-date'] as const),
];

const marks: readonly RegExp[] = [
  /[?？]/g,
  /[!！]/g,
  /\n/g,
  /[.;。；]/g,
  /[,:，、：]/g,
  /\p{Lu}\p{Ll}/gu,
  /\p{Lu}{2,}/gu,
];

/** From the first of the words to the last, with the marks that close it: what is quoted below is not the writer's. */
function ownText({ text, words }: Reading): string {
  const from = words[0]?.from ?? 0;
  const to = words.at(-1)?.to ?? 0;
  const closing = /^[^\p{L}\p{N}\n]{0,8}/u.exec(text.slice(to, to + 8))?.[0] ?? '';
  return text.slice(from, to) + closing;
}

/** What of a note is weighed, as numbers in an order that learned.ts relies on. None says which language or trade it is. */
export function traitsOf(reading: Reading, listed: Listed, wording: Wording): readonly number[] {
  const { words, fates, phrases, missing, lexicons, content, topics, anchored } = reading;
  const text = ownText(reading);
  const flag = (is: boolean) => (is ? 1 : 0);
  const count = (is: (fate: Fate) => boolean) => fates.filter(is).length;
  return [
    ...[wording.empty, wording.clear, wording.leastEmpty, wording.clearest],
    ...[listed.told, listed.asked, flag(listed.isStray), flag(listed.isStockAndAWord)],
    ...[lengthOf(words), content, topics, anchored],
    words.filter(({ kind }) => kind === 'number').length,
    new Set(words.filter((_, at) => fates[at] === 'vague').map(({ norm }) => norm)).size,
    ...[reading.tells, reading.isWrittenOut, missing.includes('who'), missing.includes('what')].map(flag),
    flag(lexicons[0]?.writing === 'characters'),
    ...shares.map((share) => count((fate) => fate === share) / Math.max(1, words.length)),
    ...families.map((family) => phrases.filter(({ tag }) => tag === family).length),
    ...marks.map((mark) => text.match(mark)?.length ?? 0),
  ];
}
