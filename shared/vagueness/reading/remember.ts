/** More different words than a page of text has; whoever writes on, writes most of them again. */
const most = 2_000;
/** A longer piece of a text is kept together with all of that text. */
const longest = 12;

/** What was found for a word once is not looked for again. */
export function remember<Found>(find: (norm: string) => Found): (norm: string) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (norm) => {
    const before = known.get(norm);
    if (before !== undefined) return before.found;
    const found = find(norm);
    if (norm.length > longest) return found;
    if (known.size >= most) known.clear();
    known.set(norm, { found });
    return found;
  };
}
