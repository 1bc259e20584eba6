import type { Hand } from '../../records/person-ref.ts';
import type { FieldType } from '../field-type.ts';
import { findHand, writeHand } from '../roster.ts';
import { tidyName } from '../tidy.ts';
import { readHand } from './read-hand.ts';

export const personOrRota: FieldType<Hand> = {
  name: 'person-or-rota',
  control: 'hand',
  isTyped: false,
  read: (input) => readHand(input),
  isEmpty: () => false,
  toText: (value, _settings, roster) => writeHand(value, roster),
  fromText: (text, _settings, roster) => findHand(tidyName(text), roster),
  ownWords: () => [],
};
