import { readHand } from '../fields/person-or-rota/read-hand.ts';
import type { CustomerPromise } from '../fields/promises/promise.ts';
import { readPromise } from '../fields/promises/read-promise.ts';
import type { Hand } from '../records/person-ref.ts';
import { isLocalDate, type LocalDate } from '../time/local-date.ts';
import { findGiven } from './answers.ts';
import type { Note } from './note.ts';
import { type Role, type Severity, severities, type Template } from './template.ts';

/** What the handoff takes from a note, whatever a team calls its fields. Nothing given is null, none or routine. */

export function severityOf(note: Note, template: Template): Severity {
  const given = findGiven(note, template, 'severity');
  return severities.find((severity) => severity === given) ?? 'routine';
}

export function receiverOf(note: Note, template: Template): Hand | null {
  const hand = readHand(findGiven(note, template, 'to'));
  return hand.ok ? hand.value : null;
}

export function promisesOf(note: Note, template: Template): readonly CustomerPromise[] {
  const given = findGiven(note, template, 'promises');
  if (!Array.isArray(given)) return [];
  return given.map(readPromise).flatMap((promise) => (promise.ok ? [promise.value] : []));
}

const findText = (note: Note, template: Template, role: Role): string | null => {
  const given = findGiven(note, template, role);
  return typeof given === 'string' ? given : null;
};

const findDay = (note: Note, template: Template, role: Role): LocalDate | null => {
  const given = findText(note, template, role);
  return given !== null && isLocalDate(given) ? given : null;
};

export const outcomeOf = (note: Note, template: Template) => findText(note, template, 'outcome');
export const nextStepOf = (note: Note, template: Template) => findText(note, template, 'next-step');
export const ifThenOf = (note: Note, template: Template) => findText(note, template, 'if-then');
export const toldOf = (note: Note, template: Template) => findText(note, template, 'told');
export const nextStepByOf = (note: Note, template: Template) => findDay(note, template, 'next-step-by');

/** A fixed date of the customer's, which no pause moves. */
export const customerDateOf = (note: Note, template: Template) => findDay(note, template, 'customer-date');
