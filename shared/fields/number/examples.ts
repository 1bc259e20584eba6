import type { Example } from '../field-type.ts';

export const examples: readonly Example<number>[] = [
  { input: 250, settings: { unit: 'seats' }, value: 250, text: '250 seats' },
  { input: -0, value: 0, text: '0' },
  { input: 12.5, value: 12.5, text: '12.5' },
  { input: '250', refused: 'This is no number. Write it in digits, like 250.' },
  { input: 2.5, settings: { whole: true }, refused: 'This has to be a whole number.' },
  { input: 0, settings: { min: 1 }, refused: 'This has to be 1 or more.' },
  { input: 9, settings: { max: 5 }, refused: 'This has to be 5 or less.' },
  { input: Number.NaN, refused: 'This is no number. Write it in digits, like 250.' },
];
