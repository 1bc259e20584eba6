import type { Problem, Read } from '../../problem.ts';
import { accepted, refused } from '../../result.ts';
import { isLocalDate } from '../../time/local-date.ts';
import { readPerson } from '../person-or-rota/read-hand.ts';
import type { ProblemCode } from '../problem-sentences.ts';
import { findKeys } from '../read-object.ts';
import { problemAt, refusedAs } from '../refused-as.ts';
import { tidyLine, tidyName } from '../tidy.ts';
import type { CustomerPromise } from './promise.ts';

const longestWords = 2_000;
const longestName = 200;

export function readPromise(input: unknown): Read<CustomerPromise> {
  const key = findKeys(input);
  if (key === null) return refusedAs('no-promised-words');
  const problems: Problem[] = [];
  const complain = (path: string, code: ProblemCode) => problems.push(problemAt(path, code));
  const words = lineOf(key('words'), longestWords, tidyLine);
  if (words === '') complain('words', 'no-promised-words');
  const to = lineOf(key('to'), longestName, tidyName);
  if (to === '') complain('to', 'no-promised-to');
  const due = key('due');
  const isDue = typeof due === 'string' && isLocalDate(due);
  if (!isDue) complain('due', 'no-promised-day');
  const inContract = key('inContract');
  if (typeof inContract !== 'boolean') complain('inContract', 'no-contract-word');
  const agreed = key('agreed');
  if (typeof agreed !== 'boolean') complain('agreed', 'no-agreement-word');
  const kind = key('kind');
  if (kind !== undefined && kind !== 'standard' && kind !== 'custom')
    problems.push({ path: 'kind', sentence: 'A promise is either standard or custom.' });
  const deliverer = readPerson(key('deliverer'));
  if (!deliverer.ok) complain('deliverer', 'no-deliverer');
  if (problems.length > 0 || !deliverer.ok || !isDue) return refused(problems);
  return accepted({
    ...{
      words,
      to,
      due,
      inContract: inContract === true,
      deliverer: deliverer.value,
      agreed: agreed === true,
    },
    ...(kind === 'custom' ? { kind } : {}),
  });
}

const lineOf = (input: unknown, longest: number, tidy: (text: string) => string) =>
  typeof input === 'string' && input.length <= longest ? tidy(input) : '';
