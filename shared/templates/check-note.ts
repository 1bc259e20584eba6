import { answersOf } from './answers.ts';
import type { CheckContext, Checked } from './check-context.ts';
import { checkAgreement } from './checks/agreement.ts';
import { checkPresence } from './checks/presence.ts';
import { checkRepeats } from './checks/repeats.ts';
import { checkUnknowns } from './checks/unknowns.ts';
import { checkWords } from './checks/words.ts';
import { contradictions } from './contradictions/registry.ts';
import type { Issue } from './issue.ts';
import type { Note } from './note.ts';
import type { Template } from './template.ts';

export type { CheckContext, Judge, KnownPerson } from './check-context.ts';

/** The only function that says yes or no to a note: it may go when nothing here stops it. Field by field, then the whole. */
export function checkNote(note: Note, template: Template, context: CheckContext): readonly Issue[] {
  const checked: Checked = { note, template, context, answers: answersOf(note, template) };
  const fieldByField = template.fields.flatMap((field) => [
    ...checkPresence(field, checked),
    ...checkWords(field, checked),
    ...checkAgreement(field, checked),
  ]);
  const whole = [...checkUnknowns(checked), ...checkRepeats(checked)];
  return [...fieldByField, ...whole, ...contradictions.flatMap((rule) => rule(checked))];
}

export const stops = (issues: readonly Issue[]): boolean =>
  issues.some(({ severity }) => severity === 'stops');
