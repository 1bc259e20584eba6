import type { Hand } from '../../records/person-ref.ts';
import type { FieldType } from '../field-type.ts';
import { findHand, writeHand } from '../roster.ts';
import { tidyName } from '../tidy.ts';
import { bareTeam, noHand, readHand } from './read-hand.ts';

const dana: Hand = { kind: 'person', id: 'p-dana', name: 'Dana Cole' };
const rota: Hand = { kind: 'rota', id: 'r-onboarding', name: 'Onboarding on duty' };

export const personOrRota: FieldType<Hand> = {
  name: 'person-or-rota',
  control: 'hand',
  isTyped: false,
  read: (input) => readHand(input),
  isEmpty: () => false,
  toText: (value, _settings, roster) => writeHand(value, roster),
  fromText: (text, _settings, roster) => findHand(tidyName(text), roster),
  ownWords: () => [],
  examples: [
    { input: dana, value: dana, text: 'Dana Cole [person p-dana]' },
    { input: rota, value: rota, text: 'Onboarding on duty [rota r-onboarding]' },
    { input: { kind: 'team', id: 't-1', name: 'Onboarding' }, refused: bareTeam },
    { input: 'the team', refused: noHand },
    { input: { kind: 'person', id: '', name: 'Dana Cole' }, refused: noHand },
  ],
};
