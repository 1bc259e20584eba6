import type { Problem, Read } from '../../problem.ts';
import { accepted, refused } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { refusedAs } from '../refused-as.ts';
import { tidyLines } from '../tidy.ts';
import type { CustomerPromise } from './promise.ts';
import { readPromise } from './read-promise.ts';
import { readWrittenPromise, writePromise } from './written-promise.ts';

const mostPromises = 30;

export const promises: FieldType<readonly CustomerPromise[]> = {
  name: 'promises',
  control: 'promise-list',
  isTyped: true,
  isList: true,
  read: (input) => (Array.isArray(input) ? allOf(input, readPromise) : refusedAs('no-promises')),
  isEmpty: (value) => value.length === 0,
  toText: (value, _settings, roster) => value.map((one) => `- ${writePromise(one, roster)}`).join('\n'),
  fromText: (text, _settings, roster) =>
    allOf(tidyLines(text), (line) => readWrittenPromise(line.replace(/^[-*•]\s+/, ''), roster)),
  ownWords: (value) => value.map(({ words }) => words),
};

function allOf<Input>(
  inputs: readonly Input[],
  read: (input: Input) => Read<CustomerPromise>,
): Read<readonly CustomerPromise[]> {
  if (inputs.length > mostPromises) return refusedAs('too-many-promises', { most: { figure: mostPromises } });
  const problems: Problem[] = [];
  const found: CustomerPromise[] = [];
  inputs.forEach((input, index) => {
    const one = read(input);
    if (one.ok) found.push(one.value);
    else
      for (const problem of one.reason) {
        const { path } = problem;
        problems.push({ ...problem, path: `[${index}]${path === '' ? '' : `.${path}`}` });
      }
  });
  return problems.length > 0 ? refused(problems) : accepted(found);
}
