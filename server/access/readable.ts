const deepest = 60;

/**
 * Whether something that came as JSON can be kept at all. A NUL or half a character is legal there and in no
 * database, and nothing in Baton is nested deeply.
 */
export function isReadable(given: unknown): boolean {
  const left: (readonly [value: unknown, depth: number])[] = [[given, 0]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [value, depth] = next;
    if (typeof value === 'string' && !isKeepable(value)) return false;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= deepest) return false;
    for (const [name, inner] of Object.entries(value)) {
      if (!isKeepable(name)) return false;
      left.push([inner, depth + 1]);
    }
  }
  return true;
}

const isKeepable = (text: string) => !text.includes('\0') && text.isWellFormed();
