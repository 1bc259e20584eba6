import { refusedWith } from '../../problem.ts';
import { accepted } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { tidyLine } from '../tidy.ts';

const address = /^https?:\/\/[^\s/?#\\@]+(?:[/?#][^\s\\]*)?$/i;
const noLink = 'This is no web address. Paste it whole, beginning with https://.';

/** A page to open: only http and https, no blanks, no name or password before the host. */
export const link: FieldType<string> = {
  name: 'link',
  control: 'address',
  isTyped: true,
  read(input) {
    if (typeof input !== 'string' || input.length > 2_000) return refusedWith('', noLink);
    const tidy = tidyLine(input);
    return address.test(tidy) ? accepted(tidy) : refusedWith('', noLink);
  },
  isEmpty: () => false,
  toText: (value) => tidyLine(value),
  fromText: (text, settings) => link.read(text, settings),
  ownWords: () => [],
  compared: (value) => value,
  examples: [
    {
      input: ' https://acme.example/a?b=1#c ',
      value: 'https://acme.example/a?b=1#c',
      text: 'https://acme.example/a?b=1#c',
    },
    { input: 'javascript:alert(1)', refused: noLink },
    { input: 'see the wiki', refused: noLink },
    { input: 'https://name:word@acme.example/', refused: noLink },
  ],
};
