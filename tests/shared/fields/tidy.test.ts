import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWrittenDate, writeDate } from '#shared/fields/date/written-date.ts';
import { tidyLine, tidyName, tidyText } from '#shared/fields/tidy.ts';
import { hostileText } from './any-value.ts';

it.each([
  ['  a \t\r\n b  ', 'a\n b'],
  ['a\n\n\n\nb', 'a\n\nb'],
  ['a\u00a0b\u200b\ufeff', 'a b'],
  ['a\0b\u0007', 'ab'],
  ['👩‍👩‍👧 שלום\u200f', '👩‍👩‍👧 שלום\u200f'],
  ['\ud800', '\ufffd'],
])('a text is tidied and keeps what is seen: %j', (text, tidy) => {
  expect(tidyText(text)).toBe(tidy);
});

it('what is tidy stays as it is', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const tidy of [tidyText, tidyLine, tidyName]) expect(tidy(tidy(text))).toBe(tidy(text));
    }),
    { numRuns: 500 },
  );
});

it.each(['2027-01-14', '14 Jan 2027', 'Thu 14 Jan 2027', 'Thursday, 14 January 2027', '14 JAN 2027'])(
  '%s is a day',
  (text) => {
    expect(readWrittenDate(text)).toEqual({ ok: true, value: '2027-01-14' });
  },
);

it.each(['asap', '14/1/2027', '32 Jan 2027', '29 Feb 2027', 'Jan 2027', '14 Jan', ''])(
  '“%s” is no day',
  (text) => {
    expect(readWrittenDate(text).ok).toBe(false);
  },
);

it('a day under the wrong name is asked about', () => {
  expect(readWrittenDate('Wed 14 Jan 2027')).toEqual({
    ok: false,
    reason: [{ path: '', sentence: '14 Jan 2027 is a Thu, not a Wed. Which day is meant?' }],
  });
  expect(writeDate('2027-01-14')).toBe('Thu 14 Jan 2027');
});
