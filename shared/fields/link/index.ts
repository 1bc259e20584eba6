import { accepted } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { refusedAs } from '../refused-as.ts';
import { tidyLine } from '../tidy.ts';

const address = /^https?:\/\/[^\s/?#\\@]+(?:[/?#][^\s\\]*)?$/i;

/** A page to open: only http and https, no blanks, no name or password before the host. */
export const link: FieldType<string> = {
  name: 'link',
  control: 'address',
  isTyped: true,
  read(input) {
    if (typeof input !== 'string' || input.length > 2_000) return refusedAs('no-link');
    const tidy = tidyLine(input);
    return address.test(tidy) ? accepted(tidy) : refusedAs('no-link');
  },
  isEmpty: () => false,
  toText: (value) => tidyLine(value),
  fromText: (text, settings) => link.read(text, settings),
  ownWords: () => [],
  compared: (value) => value,
};
