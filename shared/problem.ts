import { type Result, refused } from './result.ts';

/** One thing wrong with something that came from outside: where it stands, and what to do about it. */
export type Problem = { readonly path: string; readonly sentence: string };

/** What every `read…` function answers: the whole thing, or every problem with it, and nothing half done. */
export type Read<Value> = Result<Value, readonly Problem[]>;

export const refusedWith = (path: string, sentence: string) =>
  refused<readonly Problem[]>([{ path, sentence }]);
