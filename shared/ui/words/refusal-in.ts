import type { RefusalCode } from '../../handoffs/refusals.ts';
import type { Words } from './en.ts';
import { fill, partsOf } from './fill.ts';

/** A "no" as it came: the rules' own sentence, and what it takes to say it in another language. */
export type ToldRefusal = {
  readonly sentence: string;
  readonly code?: string | undefined;
  readonly words?: Readonly<Record<string, string>> | undefined;
};

/** In the person's language where it has the sentence and every name in it is known; else as it came. */
export function refusalIn({ refusals }: Words, { sentence, code, words = {} }: ToldRefusal): string {
  const own =
    code === undefined || !Object.hasOwn(refusals, code) ? undefined : refusals[code as RefusalCode];
  if (own === undefined) return sentence;
  const names = partsOf(own).filter((_, place) => place % 2 === 1);
  return names.every((name) => Object.hasOwn(words, name)) ? fill(own, words) : sentence;
}
