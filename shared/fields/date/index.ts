import { refusedWith } from '../../problem.ts';
import { accepted } from '../../result.ts';
import { isLocalDate, type LocalDate } from '../../time/local-date.ts';
import type { FieldType } from '../field-type.ts';
import { checkFlag } from '../setting-checks.ts';
import { noDate, readWrittenDate, writeDate } from './written-date.ts';

/** Settings: `due` is a day by which something has to happen, so it can't be over. */
export const date: FieldType<LocalDate> = {
  name: 'date',
  control: 'day',
  isTyped: false,
  read: (input) =>
    typeof input === 'string' && isLocalDate(input) ? accepted(input) : refusedWith('', noDate),
  isEmpty: () => false,
  toText: (value) => writeDate(value),
  fromText: (text) => readWrittenDate(text),
  ownWords: () => [],
  compared: (value) => value,
  checkSettings: (settings) => checkFlag(settings, 'due'),
  examples: [
    { input: '2027-01-14', value: '2027-01-14', text: 'Thu 14 Jan 2027' },
    { input: '2028-02-29', value: '2028-02-29', text: 'Tue 29 Feb 2028' },
    { input: '2027-02-29', refused: noDate },
    { input: 'asap', refused: noDate },
    { input: 20270114, refused: noDate },
  ],
};
