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

/** A page says in English where it stands, “the deal in HubSpot”; the last word is a name in every language. */
export function inRecord(word: Word, from: string): Side {
  const common = { value: writeWord(word), from, word };
  const [, place] = / in (\S+)$/.exec(from) ?? [];
  return place === undefined ? common : { ...common, code: 'on-record', words: { place } };
}
