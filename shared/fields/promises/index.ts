import { type Problem, type Read, refusedWith } from '../../problem.ts';
import { accepted, refused } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { tidyLines } from '../tidy.ts';
import type { CustomerPromise } from './promise.ts';
import { noDeliverer, noDue, noWords, readPromise } from './read-promise.ts';
import { readWrittenPromise, writePromise } from './written-promise.ts';

const mostPromises = 30;
const noList = 'These are no promises. List each with its words, its date and who delivers it.';
const tooMany = `There are more than ${mostPromises} promises. Split them over two handoffs.`;

const day1: CustomerPromise = {
  words: 'Can my data import on day one? Yes: CSV up to 20k rows',
  to: 'Maria Lopez, COO',
  due: '2027-03-15',
  inContract: false,
  deliverer: { id: 'p-ben', name: 'Ben Ito' },
  agreed: true,
};

export const promises: FieldType<readonly CustomerPromise[]> = {
  name: 'promises',
  control: 'promise-list',
  isTyped: true,
  isList: true,
  read: (input) => (Array.isArray(input) ? allOf(input, readPromise) : refusedWith('', noList)),
  isEmpty: (value) => value.length === 0,
  toText: (value, _settings, roster) => value.map((one) => `- ${writePromise(one, roster)}`).join('\n'),
  fromText: (text, _settings, roster) =>
    allOf(tidyLines(text), (line) => readWrittenPromise(line.replace(/^[-*•]\s+/, ''), roster)),
  ownWords: (value) => value.map(({ words }) => words),
  examples: [
    {
      input: [day1],
      value: [day1],
      text: '- “Can my data import on day one? Yes: CSV up to 20k rows” to Maria Lopez, COO; due Mon 15 Mar 2027; not in the contract; delivered by Ben Ito [person p-ben]; agreed',
    },
    {
      input: [
        { ...day1, words: 'SSO with “Okta”\nby launch', inContract: true, agreed: false, kind: 'custom' },
      ],
      value: [
        { ...day1, words: 'SSO with “Okta” by launch', inContract: true, agreed: false, kind: 'custom' },
      ],
      text: '- “SSO with “Okta” by launch” to Maria Lopez, COO; due Mon 15 Mar 2027; in the contract; custom work; delivered by Ben Ito [person p-ben]; not agreed yet',
    },
    { input: [], value: [], text: '' },
    { input: 'told them we’d handle it', refused: noList },
    { input: [{ ...day1, words: ' ' }], refused: noWords },
    { input: [{ ...day1, due: 'soon' }], refused: noDue },
    { input: [{ ...day1, deliverer: { kind: 'rota', id: 'r', name: 'Data rota' } }], refused: noDeliverer },
  ],
};

function allOf<Input>(
  inputs: readonly Input[],
  read: (input: Input) => Read<CustomerPromise>,
): Read<readonly CustomerPromise[]> {
  if (inputs.length > mostPromises) return refusedWith('', tooMany);
  const problems: Problem[] = [];
  const found: CustomerPromise[] = [];
  inputs.forEach((input, index) => {
    const one = read(input);
    if (one.ok) found.push(one.value);
    else
      for (const { path, sentence } of one.reason)
        problems.push({ path: `[${index}]${path === '' ? '' : `.${path}`}`, sentence });
  });
  return problems.length > 0 ? refused(problems) : accepted(found);
}
