import type { Rule } from './rule.ts';
import type { PhraseFamily } from './rule-name.ts';

/** A rule that shows the stock phrases of one family. */
export const phraseRule = (family: PhraseFamily): Rule => ({
  name: family,
  find: ({ phrases }) =>
    phrases.filter(({ tag }) => tag === family).map(({ from, to }) => ({ firstWord: from, lastWord: to })),
});
