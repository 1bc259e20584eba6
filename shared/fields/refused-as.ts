import type { NamedWords, Problem } from '../problem.ts';
import { type Refused, refused } from '../result.ts';
import type { Doubt } from './field-type.ts';
import { inEnglish } from './in-english.ts';
import {
  type DoubtCode,
  type DoubtMendCode,
  doubtMends,
  doubtSentences,
  type ProblemCode,
  problemSentences,
} from './problem-sentences.ts';

export const problemAt = (path: string, code: ProblemCode, words: NamedWords = {}): Problem => ({
  ...{ path, sentence: inEnglish(problemSentences[code], words), code, words },
});

export const refusedAs = (
  code: ProblemCode,
  words: NamedWords = {},
  path = '',
): Refused<readonly Problem[]> => refused([problemAt(path, code, words)]);

export const doubt = (code: DoubtCode, mendCode: DoubtMendCode, words: NamedWords = {}): Doubt => ({
  sentence: inEnglish(doubtSentences[code], words),
  mend: inEnglish(doubtMends[mendCode], words),
  ...{ code, mendCode, words },
});
