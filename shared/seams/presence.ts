import type { PersonId } from '../records/person-ref.ts';
import type { Instant } from '../time/instant.ts';
import type { Absence, Person, Rota } from './directory.ts';

const holds = (span: { readonly from: Instant; readonly to: Instant }, at: Instant): boolean =>
  span.from <= at && at < span.to;

const absencesAt = (person: Person, at: Instant): readonly Absence[] =>
  person.absences.filter((absence) => holds(absence, at));

/** In the company, and not away: can be asked. */
export const isHere = (person: Person, at: Instant): boolean =>
  person.active && absencesAt(person, at).length === 0;

/** Who stands in for somebody, in the order they are asked: whoever this absence names, then the standing cover. */
export const coversOf = (person: Person, at: Instant): readonly PersonId[] =>
  [...absencesAt(person, at).map(({ cover }) => cover), person.cover].filter((id) => id !== null);

/** More than one when shifts overlap, in the order the rota lists them. */
export const onShift = (rota: Rota, at: Instant): readonly PersonId[] =>
  rota.shifts.filter((shift) => holds(shift, at)).map(({ person }) => person);
