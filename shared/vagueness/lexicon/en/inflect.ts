/** `call~` is call, calls, called and calling: one word of a list stands for the family, so that no form is forgotten. */
export const inflect = (written: string, between: ' ' | '|'): string =>
  written.replace(/([a-z]+)~/g, (_, word: string) => formsOf(word).join(between));

function formsOf(word: string): readonly string[] {
  const [stem, third] = /[^aeiou]y$/.test(word)
    ? [word.slice(0, -1), `${word.slice(0, -1)}ies`]
    : [word, /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
  if (word.endsWith('e')) return [word, third, `${word}d`, `${word.slice(0, -1)}ing`];
  return [word, third, stem === word ? `${word}ed` : `${stem}ied`, `${word}ing`];
}
