import { isNumeric } from './read-step.ts';

/**
 * What a day and a time are made of, tried in this order. A step is the name of a list of `DateWords`, of a kind of number, or of a
 * condition on the place, all in `read-step.ts`; `a|b` is either, `a?` may be missing, `a*` stands up to three times.
 */
type Step = { readonly names: readonly string[]; readonly isNeeded: boolean; readonly most: number };
export type Line = {
  readonly steps: readonly Step[];
  /** What its first word can be, and whether that can be a number. */
  readonly leads: readonly string[];
  readonly isLedByNumber: boolean;
};

/** Conditions take no word: what stands after one may be the first. */
const takesNone = new Set(['led']);

const readLines = (written: readonly string[]): readonly Line[] =>
  written.map((line) => {
    const steps = line.split(' ').map((step) => ({
      names: step.replace(/[?*]$/, '').split('|'),
      isNeeded: !/[?*]$/.test(step),
      most: step.endsWith('*') ? 3 : 1,
    }));
    const first = steps.findIndex(({ names, isNeeded }) => isNeeded && !takesNone.has(names[0] ?? ''));
    const leads = steps.slice(0, first + 1).flatMap(({ names }) => names);
    return { steps, leads, isLedByNumber: leads.some(isNumeric) };
  });

/** "14/1", "14 January 2027", "January 14th", "1月14日". */
const exact = [
  'digits',
  'fullYear yearMark monthName glue* date ordinal?',
  'date ordinal? glue* monthName glue* year',
  'date ordinal? glue* monthName',
  'monthName glue* date ordinal? glue* year',
  'monthName glue* date ordinal?',
];

export const weekdays = readLines(['next|last|weekAfterNext? glue* weekday glue*']);

export const exactDays = readLines(exact);

/** "Friday", "next Tue", "end of month", "in 3 days", "hace 3 días", "3日後", "on the 14th". */
export const days = readLines([
  'relative script weekday',
  'relative',
  'end',
  'next|last|weekAfterNext glue* weekday',
  'glue* weekday next|last|weekAfterNext',
  'glue* weekday isDay',
  ...exact,
  'ahead|ago count day|week|month|hour|minute',
  'count script day|week|month|hour|minute ahead',
  'count day|week|month|hour|minute ago',
  'nextMonth date ordinal',
  'date script ordinal',
  'led date ordinal apart',
  'until glue glue? date ordinal? apart',
]);

/** "noon", "9am", "9:30 pm", "17 Uhr", "午後3時半", "at 9". */
export const times = readLines([
  'at? noon|midnight',
  'at? am|pm? clock am|pm?',
  'at? am|pm? hours oclock am|pm? half',
  'at? am|pm? hours oclock am|pm? glued minutes minute?',
  'at? am|pm? hours oclock am|pm?',
  'at? am|pm hours',
  'at? hours am|pm',
  'at hours alone',
]);
