import type { Anchor } from '../anchors/anchor.ts';
import type { Fate } from './reading.ts';
import type { Word } from './token.ts';
import { spell } from './tokenise.ts';

type Weights = { readonly content: number; readonly topics: number; readonly anchored: number };

/** Each word once, each anchor once: to say a thing again adds nothing. */
export function weighContent(
  text: string,
  words: readonly Word[],
  fates: readonly Fate[],
  anchors: readonly Anchor[],
): Weights {
  const content = new Set<string>();
  const topics = new Set<string>();
  let runs = 0;
  words.forEach((word, at) => {
    const fate = fates[at];
    const topic = fate === 'topic' ? topicAt(words, fates, at) : null;
    if (topic !== null) topics.add(topic);
    else if (fate !== 'content' || word.kind === 'number') return;
    else if (word.kind === 'cjk') runs += cjkWeight(words, fates, at, content);
    else if (word.norm.length > 1) content.add(word.norm);
  });
  words.forEach((word, at) => {
    if (isPair(text, words, fates, at)) content.add(`${word.norm}/${words[at + 1]?.norm}`);
  });
  const anchored = new Set(
    anchors
      .filter(({ kind }) => kind !== 'today')
      .map(({ firstWord, lastWord }) => spell(words.slice(firstWord, lastWord))),
  );
  return { content: content.size + runs, topics: topics.size, anchored: anchored.size };
}

/** "A/C", "R/H": two capitals with a stroke between are a word of the trade, where no phrase has them ("N/A"). */
function isPair(text: string, words: readonly Word[], fates: readonly Fate[], at: number): boolean {
  const from = words[at]?.from ?? 0;
  return (
    words[at + 1]?.from === from + 2 &&
    words[at + 1]?.to === from + 3 &&
    /^\p{Lu}\/\p{Lu}$/u.test(text.slice(from, from + 3)) &&
    [fates[at], fates[at + 1]].every((fate) => fate === 'stop' || fate === 'content' || fate === 'function')
  );
}

/** The words from here on that go on as one, glued together; null where they began before. */
function runAt(words: readonly Word[], at: number, goesOn: (place: number) => boolean): string | null {
  if (goesOn(at)) return null;
  let end = at + 1;
  while (goesOn(end)) end += 1;
  return spell(words.slice(at, end), '');
}

/** The topic that begins here; of a script without spaces, with the characters after it that are topics too. */
const topicAt = (words: readonly Word[], fates: readonly Fate[], at: number): string | null =>
  runAt(
    words,
    at,
    (place) =>
      words[place]?.kind === 'cjk' &&
      fates[place - 1] === 'topic' &&
      fates[place] === 'topic' &&
      !words[place]?.isApart,
  );

const hiragana = /[\u3041-\u309f]/;
const katakana = /[\u30a1-\u30ff\uff66-\uff9f]/;
const scriptOf = (norm: string) =>
  hiragana.test(norm) ? 'hiragana' : katakana.test(norm) ? 'katakana' : 'han';

/** A run of one script is a word: two kanji or a katakana run weigh one, each two kanji more another, a kanji alone three quarters. */
function cjkWeight(words: readonly Word[], fates: readonly Fate[], at: number, seen: Set<string>): number {
  const script = scriptOf(words[at]?.norm ?? '');
  const isOfRun = (place: number) =>
    words[place]?.kind === 'cjk' && fates[place] === 'content' && scriptOf(words[place].norm) === script;
  const run = runAt(
    words,
    at,
    (place) => isOfRun(place) && isOfRun(place - 1) && words[place - 1]?.to === words[place]?.from,
  );
  if (run === null || script === 'hiragana' || seen.has(run)) return 0;
  seen.add(run);
  // The set itself counts one for the run.
  const weight =
    script === 'katakana' ? (run.length > 1 ? 1 : 0.5) : run.length < 2 ? 0.75 : Math.floor(run.length / 2);
  return weight - 1;
}
