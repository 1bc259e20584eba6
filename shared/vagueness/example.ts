import type { JudgeOptions, Verdict } from './judgement.ts';
import type { RuleName } from './rules/rule-name.ts';

/** A note and what has to be said about it. The contract suite runs every one. */
export type Example = {
  readonly text: string;
  readonly verdict: Verdict;
  /** The rule that must be among the findings (`catches`) or must not (`leaves`). */
  readonly rule?: RuleName;
  readonly options?: Partial<JudgeOptions>;
};

/** What a rule or a language must catch, and what looks like it and must be left alone. */
export type Examples = {
  readonly catches: readonly Example[];
  readonly leaves: readonly Example[];
};

/** Words for a day, the wall clock they were written at, and the day (and time) they mean. */
export type DateExample = {
  readonly text: string;
  readonly now: string;
  readonly date: string;
  readonly time?: string;
};
