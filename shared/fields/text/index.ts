import { accepted } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { doubt, refusedAs } from '../refused-as.ts';
import { tidyText } from '../tidy.ts';

export const longestText = 20_000;

/**
 * Settings: `long` draws a paragraph, `figure` expects a number or a date in the text, `name` asks for no more than a name,
 * `known` takes no "I don't know yet". */
export const text: FieldType<string> = {
  name: 'text',
  control: 'paragraph',
  isTyped: true,
  read(input) {
    if (typeof input !== 'string') return refusedAs('not-text');
    if (input.length > longestText) return refusedAs('text-too-long', { most: { figure: longestText } });
    return accepted(tidyText(input));
  },
  isEmpty: (value) => tidyText(value) === '',
  toText: (value) => value,
  fromText: (written) => accepted(written),
  ownWords: (value) => [value],
  compared: (value) => value,
  doubts: (value, settings) =>
    settings.figure === true && !/\p{N}/u.test(value) ? [doubt('no-figure', 'add-figure')] : [],
};
