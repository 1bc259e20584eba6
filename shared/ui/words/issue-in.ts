import type { NamedWords } from '../../problem.ts';
import type { Issue, Side } from '../../templates/issue.ts';
import type { Words } from './en.ts';
import { fill, partsOf } from './fill.ts';
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
    const names = partsOf(sentence).filter((_, place) => place % 2 === 1);
    const fillings = names.flatMap((name) => {
      const word = Object.hasOwn(named, name) ? named[name] : undefined;
      return word === undefined ? [] : [[name, wordIn(words, word, day)] as const];
    });
    return fillings.length < names.length ? null : fill(sentence, Object.fromEntries(fillings));
  };
