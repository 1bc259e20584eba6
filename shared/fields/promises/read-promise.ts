import { type Problem, type Read, refusedWith } from '../../problem.ts';
import { accepted, refused } from '../../result.ts';
import { isLocalDate } from '../../time/local-date.ts';
import { readPerson } from '../person-or-rota/read-hand.ts';
import { findKeys } from '../read-object.ts';
import { tidyLine, tidyName } from '../tidy.ts';
import type { CustomerPromise } from './promise.ts';

const longestWords = 2_000;
const longestName = 200;

export const noWords = 'A promise without its words can’t be kept. Quote what was said to the customer.';
export const noDue = 'A promise needs its date. Write it like 14 Jan 2027.';
export const noDeliverer = 'Nobody is named who delivers this. Choose one person.';

export function readPromise(input: unknown): Read<CustomerPromise> {
  const key = findKeys(input);
  if (key === null) return refusedWith('', noWords);
  const problems: Problem[] = [];
  const complain = (path: string, sentence: string) => problems.push({ path, sentence });
  const words = lineOf(key('words'), longestWords, tidyLine);
  if (words === '') complain('words', noWords);
  const to = lineOf(key('to'), longestName, tidyName);
  if (to === '') complain('to', 'Say to whom this was promised.');
  const due = key('due');
  const isDue = typeof due === 'string' && isLocalDate(due);
  if (!isDue) complain('due', noDue);
  const inContract = key('inContract');
  if (typeof inContract !== 'boolean')
    complain('inContract', 'Say whether this is in the contract: yes or no.');
  const agreed = key('agreed');
  if (typeof agreed !== 'boolean') complain('agreed', 'Say whether the person who delivers this has agreed.');
  const kind = key('kind');
  if (kind !== undefined && kind !== 'standard' && kind !== 'custom')
    complain('kind', 'A promise is either standard or custom.');
  const deliverer = readPerson(key('deliverer'));
  if (!deliverer.ok) complain('deliverer', noDeliverer);
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
