export type Fillings = Readonly<Record<string, string>>;

/** A sentence as plain text, for names and labels that can't hold markup. */
export const fill = (sentence: string, fillings: Fillings): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => fillings[name] ?? '');

/** The text between the `{names}`, and the names: odd places are names. */
export const partsOf = (sentence: string): readonly string[] => sentence.split(/\{(\w+)\}/);
