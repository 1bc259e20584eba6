/** Names that have nothing to stand for are null. */
export type Names = Readonly<Record<string, string | null>>;

/**
 * A sentence with its names filled in. What stands between ‹ and › goes when a name in it has nothing to stand for; anywhere
 * else such a name becomes `otherwise`. What is filled in is never read as a sentence again.
 */
export function fill(sentence: string, names: Names, otherwise: string): string {
  const named = (part: string) => part.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? otherwise);
  return sentence
    .split(/(‹[^›]*›)/)
    .map((part) => {
      if (!part.startsWith('‹')) return named(part);
      const asked = [...part.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => names[name] ?? null);
      return asked.includes(null) ? '' : named(part.slice(1, -1));
    })
    .join('')
    .trim();
}
