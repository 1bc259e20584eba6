import type { Handoff } from '#shared/handoffs/handoff.ts';
import { wordsOf } from './search-words.ts';

/** What a handoff, or one of its promises, is found by. */
export type SearchEntry = { readonly promise: string; readonly words: readonly string[] };

const mostWords = 2_000;
const longestText = 100_000;
const deepest = 8;

/** Every text somebody wrote in a value, whatever its field's type; ids are not among them. */
function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'id' ? [] : textsIn(inner, depth + 1)));
}

const wordsIn = (texts: readonly string[]): readonly string[] =>
  wordsOf(texts.join('\n').slice(0, longestText)).slice(0, mostWords);

/** Empty when a change left all of it as it was. */
export function changedEntries(before: Handoff | null, after: Handoff): readonly SearchEntry[] {
  const { note, outcome, promises, record } = after;
  if (before?.note === note && before.outcome === outcome && before.promises === promises) return [];
  const given = Object.values(note.values).flatMap((field) => (field.kind === 'given' ? [field.value] : []));
  const own = [record.name, record.id, outcome ?? '', ...given.flatMap((value) => textsIn(value))];
  return [
    { promise: '', words: wordsIn(own) },
    ...promises.map(({ id, words, to }) => ({ promise: id, words: wordsIn([words, to]) })),
  ];
}
