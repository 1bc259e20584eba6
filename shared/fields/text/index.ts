import { refusedWith } from '../../problem.ts';
import { accepted } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { tidyText } from '../tidy.ts';

export const longestText = 20_000;

const noFigure = {
  sentence: 'There is no number and no date in it, so nobody can tell later whether it came true.',
  mend: 'Add a number or a date.',
};

/**
 * Settings: `long` draws a paragraph, `figure` expects a number or a date in the text, `name` asks for no more than a name,
 * `known` takes no "I don't know yet". */
export const text: FieldType<string> = {
  name: 'text',
  control: 'paragraph',
  isTyped: true,
  read(input) {
    if (typeof input !== 'string') return refusedWith('', 'This is no text. Write it in words.');
    if (input.length > longestText)
      return refusedWith(
        '',
        `This is longer than ${longestText} characters. Shorten it, or link to the rest.`,
      );
    return accepted(tidyText(input));
  },
  isEmpty: (value) => tidyText(value) === '',
  toText: (value) => value,
  fromText: (written) => accepted(written),
  ownWords: (value) => [value],
  compared: (value) => value,
  doubts: (value, settings) => (settings.figure === true && !/\p{N}/u.test(value) ? [noFigure] : []),
};
