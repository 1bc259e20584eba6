import { z } from 'zod';
import { strict } from '../time/read-problems.ts';
import { eachOnce, listOf } from './read-rows.ts';
import { At, endsAfterItBegins, endsTooEarly } from './read-span.ts';
import { Id, Name } from './read-words.ts';

const mostMembers = 5_000;
const mostShifts = 20_000;

/** The calendar is read by itself, since it is judged against the day it is. */
export const TeamRow = (person: z.ZodType<string>) =>
  z.strictObject(
    {
      id: Id,
      name: Name,
      lead: person.nullable(),
      members: eachOnce(
        listOf(person, mostMembers, 'members'),
        asItIs,
        'This person is in the team already. Name them once.',
      ),
      calendar: z.unknown().optional(),
    },
    strict('Give each team an id, a name, a lead, members and a calendar.'),
  );

const asItIs = (row: unknown): string | null => (typeof row === 'string' ? row : null);

export const RotaRow = (team: z.ZodType<string>, person: z.ZodType<string>) => {
  const shift = z
    .strictObject({ from: At, to: At, person }, strict('A shift is from when to when, and whose it is.'))
    .refine(endsAfterItBegins, endsTooEarly);
  return z.strictObject(
    { id: Id, name: Name, team, shifts: listOf(shift, mostShifts, 'shifts') },
    strict('Give each rota an id, a name, its team and its shifts.'),
  );
};
