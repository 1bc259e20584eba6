import type { JudgeOptions } from '../judgement.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { readWordKinds } from '../patterns/word-kinds.ts';
import type { Reading } from './reading.ts';
import { tokenise, wordsOf } from './tokenise.ts';

/** What the field's own name adds to what stands in it. */
export type FieldMeaning = {
  /** The name says what a short value means: "Number of seats", not "Notes". */
  readonly isNamed: boolean;
  /** The value is one that the name asks for: "yes", "none", "in progress". */
  readonly isAnswered: boolean;
};

const mostWords = 4;

const unnamed: FieldMeaning = { isNamed: false, isAnswered: false };

export function readField(
  { fieldName, surface }: JudgeOptions,
  { words, phrases }: Reading,
  languages: readonly CompiledLexicon[],
): FieldMeaning {
  if (fieldName === undefined || fieldName.trim() === '') return unnamed;
  const name = wordsOf(tokenise(fieldName.slice(0, 200))).map(({ norm }) => norm);
  const isNamed =
    surface === 'field' ||
    languages.every(({ kinds }) => name.some((norm) => kinds(norm) === undefined || kinds(norm) === 'topic'));
  const value = words.map(({ norm }) => norm).join(' ');
  const isAnswered = languages.some(({ lexicon: { fields } }) => {
    const names = (list: readonly string[]) => {
      const isOne = readWordKinds([[true, list]]);
      return name.some((norm) => isOne(norm) === true);
    };
    const answers = (list: readonly string[]) =>
      value !== '' &&
      list
        .join(' ')
        .split(/\s+/)
        .some((word) => spelt(word) === value);
    // "None so far", "no known issues".
    const opens = (list: readonly string[]) =>
      words.length <= mostWords &&
      list
        .join(' ')
        .split(/\s+/)
        .some((word) => spelt(word) === words[0]?.norm);
    const only = (family: string) => phrases.length > 0 && phrases.every(({ tag }) => tag === family);
    return (
      (only('state-only') && names(fields.state)) ||
      (only('urgency') && names(fields.urgency)) ||
      (answers(fields.yes) && names(fields.yesNo)) ||
      answers(fields.no) ||
      answers(fields.none) ||
      (opens([...fields.no, ...fields.none]) && !phrases.some(({ tag }) => tag === 'placeholder'))
    );
  });
  return { isNamed, isAnswered };
}

const spelt = (word: string) =>
  wordsOf(tokenise(word))
    .map(({ norm }) => norm)
    .join(' ');
