import { hash } from 'node:crypto';

/** What the first event of a handoff is chained to. */
export const chainStart = Buffer.alloc(32);

/** The same bytes for the same data, in whatever order the database gives its keys back. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const one of value) text += (text === '' ? '' : ',') + (canonical(one) ?? 'null');
    return `[${text}]`;
  }
  for (const key of inOrder(Object.keys(value))) {
    const inner = (value as Record<string, unknown>)[key];
    if (inner !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonical(inner)}`;
  }
  return `{${text}}`;
}

/** Signs that JSON may write as something else; halves of pairs are left to it, too. */
const written = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

const quoted = (text: string): string => (written.test(text) ? JSON.stringify(text) : `"${text}"`);

/** Those that count as places of an array come first, by number: so objects keep them, and so the first logs were written. */
function inOrder(keys: string[]): readonly string[] {
  if (!keys.some(isPlace)) return keys.sort();
  const places = keys.filter(isPlace).sort((one, other) => Number(one) - Number(other));
  return [...places, ...keys.filter((key) => !isPlace(key)).sort()];
}

const isPlace = (key: string): boolean =>
  key < ':' && /^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;

export function chained(before: Uint8Array, data: unknown): Buffer {
  const text = canonical(data);
  const bytes = Buffer.allocUnsafe(before.length + Buffer.byteLength(text));
  bytes.set(before);
  bytes.write(text, before.length);
  return hash('sha256', bytes, 'buffer');
}
