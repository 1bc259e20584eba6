import { createHash } from 'node:crypto';

/** What the first event of a handoff is chained to. */
export const chainStart = Buffer.alloc(32);

/** The same bytes for the same data, in whatever order the database gives its keys back. */
export const canonical = (input: unknown): string =>
  JSON.stringify(input, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

export const chained = (before: Uint8Array, data: unknown): Buffer =>
  createHash('sha256').update(before).update(canonical(data)).digest();
