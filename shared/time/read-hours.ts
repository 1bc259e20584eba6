import { z } from 'zod';
import { evenWhenRowsFail, strict } from './read-problems.ts';

const most = 48;

const opening = /^([01]\d|2[0-3]):[0-5]\d$/;
const closing = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

const timeOfDay = (shape: RegExp, error: string) => z.string({ error }).regex(shape, { error });

const Hours = z
  .strictObject(
    {
      from: timeOfDay(opening, 'Write the opening as a time of day, like 09:00.'),
      to: timeOfDay(closing, 'Write the closing as a time of day, like 17:00; midnight is 24:00.'),
    },
    strict('Give the hours as an opening and a closing, like 09:00 and 17:00.'),
  )
  .refine(({ from, to }) => !opening.test(from) || !closing.test(to) || from < to, {
    path: ['to'],
    error: 'These hours close before they open. Put the closing later, or split a night at 24:00.',
  });

/** The open hours of one weekday: each opens before it closes, and none begins inside another. */
export const DayHours = z
  .array(Hours, { error: 'List the hours of this day; an empty list is a day off.' })
  .max(most, { error: `A day can have ${most} intervals at most. Join some of them.` })
  .superRefine((rows, context) => {
    for (const index of overlapping(rows)) {
      context.addIssue({
        code: 'custom',
        path: [index],
        message: 'These hours overlap others of the same day. Join them or move one.',
      });
    }
  }, evenWhenRowsFail);

function overlapping(rows: readonly unknown[]): readonly number[] {
  const sound = rows.flatMap((row, index) => {
    const read = Hours.safeParse(row);
    return read.success ? [{ ...read.data, index }] : [];
  });
  sound.sort((one, other) => Number(one.from > other.from) - Number(one.from < other.from));
  let openTo = '';
  return sound.flatMap(({ from, to, index }) => {
    const isOverlapping = from < openTo;
    if (to > openTo) openTo = to;
    return isOverlapping ? [index] : [];
  });
}
