import { z } from 'zod';
import { isLocalDate } from './local-date.ts';
import { evenWhenRowsFail, strict } from './read-problems.ts';

const most = 1000;
const longestName = 200;

const HolidayDate = z
  .string({ error: 'Write the date of the holiday like 2026-12-25.' })
  .refine(isLocalDate, { error: 'There is no such date. Write it like 2026-12-25.' });

const HolidayName = z
  .string({ error: 'Name the holiday.' })
  .max(longestName, {
    error: `The name of a holiday can have ${longestName} letters at most. Shorten it.`,
  })
  .refine((name) => name.trim() !== '', { error: 'Name the holiday.' });

const HolidayRow = z.strictObject(
  { date: HolidayDate, name: HolidayName },
  strict('Give each holiday as a date and a name.'),
);

const Dated = z.looseObject({ date: HolidayDate });

export const Holidays = z
  .array(HolidayRow, { error: 'List the holidays; the list may be empty.' })
  .max(most, { error: `A calendar can have ${most} holidays at most. Remove past ones.` })
  .superRefine((rows, context) => {
    for (const index of repeated(rows)) {
      context.addIssue({
        code: 'custom',
        path: [index, 'date'],
        message: 'This date is in the list already. Remove one of the two.',
      });
    }
  }, evenWhenRowsFail);

function repeated(rows: readonly unknown[]): readonly number[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const read = Dated.safeParse(row);
    if (!read.success) return [];
    const isRepeated = seen.has(read.data.date);
    seen.add(read.data.date);
    return isRepeated ? [index] : [];
  });
}
