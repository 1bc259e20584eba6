import { expect, it } from 'vitest';
import { remember } from '#shared/vagueness/reading/remember.ts';

function counted() {
  const asked: string[] = [];
  const find = remember((norm) => {
    asked.push(norm);
    return norm === 'none' ? undefined : norm.length;
  });
  return { asked, find };
}

it('what was found for a word is not looked for again, nor what was not found', () => {
  const { asked, find } = counted();
  expect(['word', 'none', 'word', 'none'].map(find)).toEqual([4, undefined, 4, undefined]);
  expect(asked).toEqual(['word', 'none']);
});

it('long pieces are not kept: they would keep the text they were cut from', () => {
  const { asked, find } = counted();
  expect(['thirteen-long', 'thirteen-long'].map(find)).toEqual([13, 13]);
  expect(asked).toHaveLength(2);
});

it('never holds more than a page of different words', () => {
  const { asked, find } = counted();
  for (let at = 0; at < 2_001; at += 1) find(`w${at}`);
  find('w0');
  expect(asked.filter((norm) => norm === 'w0')).toHaveLength(2);
});
