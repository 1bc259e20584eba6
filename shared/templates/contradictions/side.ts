import { inEnglish, writeWord } from '../../fields/in-english.ts';
import type { NamedWords, Word } from '../../problem.ts';
import type { Side } from '../issue.ts';
import { type SideCode, sideSentences } from '../issue-sentences.ts';
import type { Field } from '../template.ts';

export const side = (word: Word, code: SideCode, words: NamedWords = {}): Side => ({
  value: writeWord(word),
  from: inEnglish(sideSentences[code], words),
  ...{ word, code, words },
});

export const inNote = (word: Word, { label }: Field): Side => side(word, 'in-note', { label });

/** What the page knows comes with its own words for where it stands. */
export const inRecord = (word: Word, from: string): Side => ({ value: writeWord(word), from, word });
