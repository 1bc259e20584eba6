import { type Read, refusedWith } from '../../problem.ts';
import { accepted } from '../../result.ts';
import { readWrittenDate, writeDate } from '../date/written-date.ts';
import { findPersonNamed, type Roster, writePerson } from '../roster.ts';
import type { CustomerPromise } from './promise.ts';

const closing = '” to ';

/** One promise on one line, for people first: the words in quotes, then everything about them between semicolons. */
export const writePromise = (promise: CustomerPromise, roster: Roster): string =>
  [
    `“${promise.words}${closing}${promise.to}`,
    `due ${writeDate(promise.due)}`,
    promise.inContract ? 'in the contract' : 'not in the contract',
    ...(promise.kind === 'custom' ? ['custom work'] : []),
    `delivered by ${writePerson(promise.deliverer, roster)}`,
    promise.agreed ? 'agreed' : 'not agreed yet',
  ].join('; ');

const noPromise =
  'This promise can’t be read. Write: “the words” to whom; due 14 Jan 2027; not in the contract; delivered by a person; agreed.';

/** The words may hold anything; what follows them holds no curly quote, so the last one ends them. */
export function readWrittenPromise(line: string, roster: Roster): Read<CustomerPromise> {
  const end = line.lastIndexOf(closing);
  if (!line.startsWith('“') || end === -1) return refusedWith('', noPromise);
  const [to = '', due = '', contract, ...others] = line.slice(end + closing.length).split('; ');
  const kind = others[0] === 'custom work' ? others.shift() : undefined;
  const [delivered = '', agreed, ...more] = others;
  const knows = (word: string | undefined, yes: string, no: string) => word === yes || word === no;
  const isWhole =
    due.startsWith('due ') &&
    delivered.startsWith('delivered by ') &&
    knows(contract, 'in the contract', 'not in the contract') &&
    knows(agreed, 'agreed', 'not agreed yet') &&
    more.length === 0;
  if (!isWhole) return refusedWith('', noPromise);
  const day = readWrittenDate(due.slice('due '.length));
  if (!day.ok) return day;
  const deliverer = findPersonNamed(delivered.slice('delivered by '.length), roster);
  if (!deliverer.ok) return deliverer;
  return accepted({
    words: line.slice(1, end),
    to,
    due: day.value,
    inContract: contract === 'in the contract',
    deliverer: deliverer.value,
    agreed: agreed === 'agreed',
    ...(kind === undefined ? {} : { kind: 'custom' as const }),
  });
}
