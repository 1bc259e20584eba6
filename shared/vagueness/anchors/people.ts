import { fold } from '../reading/fold.ts';
import type { Anchor } from './anchor.ts';
import type { AnchorContext } from './find-anchors.ts';

/** People the record or the directory knows, by whole name or any part of it that is long enough to be one. */
export function findPeople({ text, words, people, isEmpty }: AnchorContext): Anchor[] {
  if (people.length === 0) return [];
  const parts = new Set(
    people.flatMap((name) => name.split(/[\s.,'’-]+/).map(fold)).filter((part) => part.length > 2),
  );
  const anchors: Anchor[] = [];
  words.forEach((word, at) => {
    if (word.kind === 'word' && parts.has(word.norm) && !isEmpty(at)) {
      anchors.push({ kind: 'person', firstWord: at, lastWord: at + 1 });
    }
  });
  for (const name of people.filter((name) => /[\u3041-\u9fff]/.test(name))) {
    const from = text.indexOf(name);
    const firstWord = from < 0 ? -1 : words.findIndex((word) => word.from === from);
    if (firstWord >= 0) anchors.push({ kind: 'person', firstWord, lastWord: firstWord + name.length });
  }
  return anchors;
}
