import { z } from 'zod';
import { evenWhenRowsFail } from '../time/read-problems.ts';

/** Its length is looked at before its rows, so that a list without end costs nothing. */
export const listOf = <Row extends z.ZodType>(row: Row, most: number, what: string) =>
  z
    .array(z.unknown(), { error: `List the ${what}; the list may be empty.` })
    .max(most, { error: `There can be ${most} ${what} at most. Remove some.` })
    .pipe(z.array(row));

type KeyOf = (row: unknown) => string | null;

/** Refuses a row that has the key of an earlier one. Rows whose key can't be read are left to their own problems. */
export const eachOnce = <List extends z.ZodType<readonly unknown[]>>(
  list: List,
  keyOf: KeyOf,
  sentence: string,
) =>
  list.superRefine((rows, context) => {
    const seen = new Set<string>();
    for (const [index, row] of rows.entries()) {
      const key = keyOf(row);
      if (key !== null && seen.has(key))
        context.addIssue({ code: 'custom', path: [index], message: sentence });
      if (key !== null) seen.add(key);
    }
  }, evenWhenRowsFail);

const Named = z.looseObject({ id: z.string() });

export const idOf: KeyOf = (row) => {
  const read = Named.safeParse(row);
  return read.success ? read.data.id : null;
};

/** The ids a list brings along, as far as they can be read. */
export const idsIn = (rows: unknown): ReadonlySet<string> =>
  new Set(Array.isArray(rows) ? rows.map(idOf).filter((id) => id !== null) : []);

/** Fields that read well are compared with each other even while other fields don't. */
export const evenWhenFieldsFail = {
  when: ({ value }: { readonly value: unknown }) =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
};
