import type { NamedWords } from '../../problem.ts';
import type { Issue, Side } from '../../templates/issue.ts';
import type { Words } from './en.ts';
import { partsOf } from './fill.ts';
import { type WriteDay, wordIn } from './word-in.ts';

/** What is wrong, and the smallest mend, as it came. */
export type ToldIssue = Pick<Issue, 'sentence' | 'mend' | 'code' | 'mendCode' | 'words'>;

/** In the person's language where it has both sentences and every name in them is known; else both as they came. */
export function issueIn(words: Words, told: ToldIssue, day: WriteDay): Pick<Issue, 'sentence' | 'mend'> {
  const say = sayer(words, told.words, day);
  const sentence = say(found(words.issues, told.code));
  const mend = say(found(words.issueMends, told.mendCode));
  return sentence === null || mend === null ? told : { sentence, mend };
}

export function sideIn(words: Words, side: Side, day: WriteDay): Pick<Side, 'value' | 'from'> {
  const from = sayer(words, side.words, day)(found(words.issueSides, side.code));
  const isEnglish = words.language === 'en';
  const value = side.word === undefined || isEnglish ? side.value : wordIn(words, side.word, day);
  return { value, from: from ?? side.from };
}

const found = (sentences: Readonly<Record<string, string | undefined>>, code: string | undefined) =>
  code !== undefined && Object.hasOwn(sentences, code) ? sentences[code] : undefined;

const sayer =
  (words: Words, named: NamedWords = {}, day: WriteDay) =>
  (sentence: string | undefined): string | null => {
    if (sentence === undefined) return null;
    const parts = partsOf(sentence).map((part, place) => {
      if (place % 2 === 0) return part;
      const word = Object.hasOwn(named, part) ? named[part] : undefined;
      return word === undefined ? null : wordIn(words, word, day);
    });
    return parts.reduce((said, part) => (said === null || part === null ? null : joined(said, part)), '');
  };

/** A short month has a full stop of its own: “14. Dez.” also ends a sentence. */
const joined = (said: string, part: string): string =>
  said + (said.endsWith('.') && part.startsWith('.') ? part.slice(1) : part);
