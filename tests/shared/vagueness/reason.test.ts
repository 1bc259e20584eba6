import { expect, it } from 'vitest';
import { judge } from '#shared/vagueness/judge.ts';
import { isReason } from '#shared/vagueness/reason.ts';

const saw = (text: string) => judge(text, { surface: 'reason' }).findings.map(({ rule }) => rule);

it.each(['x', 'asdf', '...', '', '   ', 'aaaaaaaa', 'asdfasdf', 'xxx xxx xxx', 'ok', '.......!!!'])(
  '%j is not a reason',
  (text) => {
    expect(isReason(text, saw(text))).toBe(false);
  },
);

it.each([
  'Customer is on the phone',
  'fixing a typo',
  'wrong record',
  'Kunde am Telefon',
  'Mañana lo completo',
  '電話中です',
  'später mehr dazu',
  'urgent, will add later',
])('%j is one', (text) => {
  expect(isReason(text, saw(text))).toBe(true);
});
