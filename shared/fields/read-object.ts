/** Unknown input as something whose own keys can be asked for, or null. Never calls what the input inherits. */
export function findKeys(input: unknown): ((key: string) => unknown) | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null;
  return (key) => (Object.hasOwn(input, key) ? (input as Record<string, unknown>)[key] : undefined);
}
