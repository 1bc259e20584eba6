import { z } from 'zod';
import { strict } from '../time/read-problems.ts';
import { evenWhenFieldsFail, listOf } from './read-rows.ts';
import { At, endsAfterItBegins, endsTooEarly } from './read-span.ts';
import { Id, Name } from './read-words.ts';

const mostAbsences = 1_000;

const Email = z
  .email({ error: 'This is no mail address. Write it like dana@example.com.' })
  .max(254, { error: 'A mail address can have 254 letters at most.' });

/** Who may be named as a cover is the directory's to know. */
export const PersonRow = (person: z.ZodType<string>) => {
  const absence = z
    .strictObject(
      { from: At, to: At, cover: person.nullable() },
      strict('An absence is from when to when, and who covers.'),
    )
    .refine(endsAfterItBegins, endsTooEarly);
  return z
    .strictObject(
      {
        id: Id,
        name: Name,
        email: Email,
        active: z.boolean({ error: 'Say whether this person is still here.' }),
        cover: person.nullable(),
        absences: listOf(absence, mostAbsences, 'absences'),
      },
      strict('Give each person an id, a name, a mail address, whether they are here, a cover and absences.'),
    )
    .superRefine((row, context) => {
      for (const path of ownCoverIn(row)) context.addIssue({ code: 'custom', path, message: notOneself });
    }, evenWhenFieldsFail);
};

const notOneself = 'Nobody can cover for themselves. Choose somebody else, or nobody.';

const Covered = z.looseObject({
  id: z.string(),
  cover: z.unknown().optional(),
  absences: z.unknown().optional(),
});
const Absences = z.array(z.looseObject({ cover: z.unknown().optional() }));

function ownCoverIn(row: unknown): (string | number)[][] {
  const read = Covered.safeParse(row);
  if (!read.success) return [];
  const { id, cover } = read.data;
  const absences = Absences.safeParse(read.data.absences);
  const ofAbsences = (absences.success ? absences.data : []).flatMap((absence, index) =>
    absence.cover === id ? [['absences', index, 'cover']] : [],
  );
  return cover === id ? [['cover'], ...ofAbsences] : ofAbsences;
}
