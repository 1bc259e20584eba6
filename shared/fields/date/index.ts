import { accepted } from '../../result.ts';
import { isLocalDate, type LocalDate } from '../../time/local-date.ts';
import type { FieldType } from '../field-type.ts';
import { refusedAs } from '../refused-as.ts';
import { readWrittenDate, writeDate } from './written-date.ts';

/** Settings: `due` is a day by which something has to happen, so it can't be over. */
export const date: FieldType<LocalDate> = {
  name: 'date',
  control: 'day',
  isTyped: false,
  read: (input) => (typeof input === 'string' && isLocalDate(input) ? accepted(input) : refusedAs('no-day')),
  isEmpty: () => false,
  toText: (value) => writeDate(value),
  fromText: (text) => readWrittenDate(text),
  ownWords: () => [],
  compared: (value) => value,
};
