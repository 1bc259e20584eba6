import { createHash } from 'node:crypto';

/** What the first event of a handoff is chained to. */
export const chainStart = Buffer.alloc(32);

/** The same bytes for the same data, in whatever order the database gives its keys back. */
export const canonical = (input: unknown): string => JSON.stringify(inOrder(input));

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const ordered: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value).sort(byKey)) {
    // Written like any other key: assigned, it would be no key at all.
    if (key === '__proto__') Object.defineProperty(ordered, key, { value: inOrder(one), enumerable: true });
    else ordered[key] = inOrder(one);
  }
  return ordered;
}

const byKey = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);

export const chained = (before: Uint8Array, data: unknown): Buffer =>
  createHash('sha256').update(before).update(canonical(data)).digest();
