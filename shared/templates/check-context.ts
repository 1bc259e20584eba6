import type { PersonId } from '../records/person-ref.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Judgement, JudgeOptions } from '../vagueness/judgement.ts';
import type { Answers } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Note } from './note.ts';
import type { Template } from './template.ts';

export type Judge = (text: string, options: JudgeOptions) => Judgement;

/** Somebody the note may name. `awayUntil` is the first day they are back, for those who are away now. */
export type KnownPerson = { readonly id: PersonId; readonly name: string; readonly awayUntil?: LocalDate };

/** Everything a check looks at besides the note: plain data, and the judge of the languages that are loaded. */
export type CheckContext = {
  readonly today: LocalDate;
  readonly judge: Judge;
  readonly surface: string;
  readonly people: readonly KnownPerson[];
  /** What the page knows of the record now; a note is compared with it, never overwritten by it. */
  readonly facts: Facts;
  /** This person's last notes. */
  readonly earlier: readonly string[];
};

/** What every check is given. */
export type Checked = {
  readonly note: Note;
  readonly template: Template;
  readonly context: CheckContext;
  readonly answers: Answers;
};
