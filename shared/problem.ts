import { type Result, refused } from './result.ts';

/** A name in a sentence: text as it stands, or something that every language writes in its own way. */
export type Word =
  | string
  | { readonly day: string }
  | { readonly figure: number }
  | { readonly yes: boolean }
  | { readonly all: readonly string[] }
  | { readonly any: readonly string[] };

export type NamedWords = Readonly<Record<string, Word>>;

/**
 * One thing wrong with something that came from outside: where it stands, and what to do about it. What somebody can meet while
 * filling in a form also has a code, and the words in it by name: what it takes to say it in another language.
 */
export type Problem = {
  readonly path: string;
  readonly sentence: string;
  readonly code?: string;
  readonly words?: NamedWords;
};

/** What every `read…` function answers: the whole thing, or every problem with it, and nothing half done. */
export type Read<Value> = Result<Value, readonly Problem[]>;

export const refusedWith = (path: string, sentence: string) =>
  refused<readonly Problem[]>([{ path, sentence }]);
