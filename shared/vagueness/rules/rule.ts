import type { JudgeOptions } from '../judgement.ts';
import type { Reading } from '../reading/reading.ts';
import type { Word } from '../reading/token.ts';
import type { RuleName } from './rule-name.ts';

/** Words [firstWord, lastWord). */
export type Span = { readonly firstWord: number; readonly lastWord: number };

/** One thing that can be wrong with a note. */
export type Rule = {
  readonly name: RuleName;
  /** Words that are there but say nothing, whatever they are: taken away before anything is counted. */
  readonly mask?: (words: readonly Word[], options: JudgeOptions) => readonly Span[];
  /** Where a note that is not clear shows it. Only asked about notes that are not clear. */
  readonly find?: (reading: Reading) => readonly Span[];
};
