import { writeDate } from '../fields/date/written-date.ts';
import { fieldTypes } from '../fields/registry.ts';
import { type Roster, writePerson } from '../fields/roster.ts';
import type { Answer } from './answers.ts';
import type { Field } from './template.ts';

export const noneWords = '(none)';

/** An answer in words for people; empty where nothing is answered. */
export function writeAnswer(field: Field, answer: Answer, roster: Roster): string {
  switch (answer.kind) {
    case 'given':
      return fieldTypes[field.type].toText(answer.value, field.settings ?? {}, roster);
    case 'unknown':
      return `unknown, ${writePerson(answer.finder, roster)} finds out by ${writeDate(answer.by)}`;
    case 'none':
      return noneWords;
    case 'empty':
    case 'malformed':
      return '';
    default:
      return answer satisfies never;
  }
}
