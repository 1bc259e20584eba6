import type { Read } from '../../problem.ts';
import type { Hand } from '../../records/person-ref.ts';
import type { FieldType } from '../field-type.ts';
import { refusedAs } from '../refused-as.ts';
import { findHand, writeHand } from '../roster.ts';
import { tidyName } from '../tidy.ts';
import { readHand } from './read-hand.ts';

/** Settings: `onlyPeople` takes no rota. */
export const personOrRota: FieldType<Hand> = {
  name: 'person-or-rota',
  control: 'hand',
  isTyped: false,
  read: (input, settings) => (settings.onlyPeople === true ? readOnlyPerson(input) : readHand(input)),
  isEmpty: () => false,
  toText: (value, _settings, roster) => writeHand(value, roster),
  fromText: (text, _settings, roster) => findHand(tidyName(text), roster),
  ownWords: () => [],
};

function readOnlyPerson(input: unknown): Read<Hand> {
  const hand = readHand(input);
  return hand.ok && hand.value.kind === 'rota' ? refusedAs('no-person') : hand;
}
