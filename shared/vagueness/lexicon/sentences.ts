import type { RuleName } from '../rules/rule-name.ts';

/**
 * What the person reads. `{words}` is replaced by the words that were found, `{missing}` by what a reader would have
 * to ask for, `{label}` by the field's name. No other placeholder exists.
 */
export type Sentence = {
  /** What happened and what it means for the next person. Never about the writer. */
  readonly why: string;
  /** The smallest thing that mends it, beginning with a verb. */
  readonly mend: string;
};

export type Sentences = Readonly<Record<RuleName, Sentence>>;

/** How `{missing}` is put together: `who`, `what` and `when` joined by `comma` and, before the last, by `and`. */
export type MissingWords = {
  readonly who: string;
  readonly what: string;
  readonly when: string;
  readonly comma: string;
  readonly and: string;
};
