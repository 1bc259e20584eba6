import { refusedWith } from '../../problem.ts';
import { accepted } from '../../result.ts';
import type { FieldType } from '../field-type.ts';

export const neither = 'This is neither yes nor no. Choose one.';

export const yesNo: FieldType<boolean> = {
  name: 'yes-no',
  control: 'switch',
  isTyped: false,
  read: (input) => (typeof input === 'boolean' ? accepted(input) : refusedWith('', neither)),
  isEmpty: () => false,
  toText: (value) => (value ? 'Yes' : 'No'),
  fromText(written) {
    const word = written.trim().toLowerCase();
    if (word === 'yes') return accepted(true);
    return word === 'no' ? accepted(false) : refusedWith('', neither);
  },
  ownWords: () => [],
  compared: (value) => value,
};
