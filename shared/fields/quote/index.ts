import { accepted } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { text } from '../text/index.ts';
import { tidyText } from '../tidy.ts';

/** Words exactly as they were said or shown: an error, a request, a customer's sentence. */
export const quote: FieldType<string> = {
  name: 'quote',
  control: 'quotation',
  isTyped: true,
  read: (input, settings) => text.read(input, settings),
  isEmpty: (value) => tidyText(value) === '',
  toText: (value) => `“${value}”`,
  fromText: (written) => {
    const isQuoted = written.length > 1 && written.startsWith('“') && written.endsWith('”');
    return accepted(isQuoted ? written.slice(1, -1) : written);
  },
  ownWords: (value) => [value],
  compared: (value) => value,
};
