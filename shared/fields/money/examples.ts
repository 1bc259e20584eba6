import type { Example } from '../field-type.ts';
import { type Money, noAmount, noCurrency, noMoney } from './index.ts';

export const examples: readonly Example<Money>[] = [
  {
    input: { amount: 12500.5, currency: 'EUR' },
    value: { amount: 12500.5, currency: 'EUR' },
    text: 'EUR 12 500.5',
  },
  { input: { amount: -990, currency: 'USD' }, value: { amount: -990, currency: 'USD' }, text: 'USD -990' },
  { input: 12500, refused: noMoney },
  { input: { amount: 5 }, refused: noCurrency },
  { input: { amount: '5', currency: 'EUR' }, refused: noAmount },
];
