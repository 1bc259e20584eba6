const deepest = 40;
/** A draft with a long note in it is some ten thousand letters; nothing that is said needs more than this. */
const longest = 400_000;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Data a message may be made of: not deeper, not larger than anything we say, and without keys that reach into the machinery. */
export function isPlainData(input: unknown): boolean {
  let letters = 0;
  const isPlain = (value: unknown, depth: number): boolean => {
    letters += 8;
    if (typeof value === 'string') letters += value.length;
    if (letters > longest || depth > deepest) return false;
    if (typeof value !== 'object' || value === null) return typeof value !== 'function';
    if (Array.isArray(value)) return value.every((one) => isPlain(one, depth + 1));
    return Object.entries(value).every(([key, one]) => {
      letters += key.length;
      return !forbidden.has(key) && isPlain(one, depth + 1);
    });
  };
  return isPlain(input, 0);
}
