import { accepted } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { refusedAs } from '../refused-as.ts';

export const yesNo: FieldType<boolean> = {
  name: 'yes-no',
  control: 'switch',
  isTyped: false,
  read: (input) => (typeof input === 'boolean' ? accepted(input) : refusedAs('not-yes-or-no')),
  isEmpty: () => false,
  toText: (value) => (value ? 'Yes' : 'No'),
  fromText(written) {
    const word = written.trim().toLowerCase();
    if (word === 'yes') return accepted(true);
    return word === 'no' ? accepted(false) : refusedAs('not-yes-or-no');
  },
  ownWords: () => [],
  compared: (value) => value,
};
