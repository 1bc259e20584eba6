/** One part of a value that may not be whole yet. */
export function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

export function textIn(value: unknown, key: string): string {
  const part = partOf(value, key);
  return typeof part === 'string' ? part : '';
}
