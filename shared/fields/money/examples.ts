import type { Example } from '../field-type.ts';
import { problemSentences } from '../problem-sentences.ts';
import type { Money } from './index.ts';

export const examples: readonly Example<Money>[] = [
  {
    input: { amount: 12500.5, currency: 'EUR' },
    value: { amount: 12500.5, currency: 'EUR' },
    text: 'EUR 12 500.5',
  },
  { input: { amount: -990, currency: 'USD' }, value: { amount: -990, currency: 'USD' }, text: 'USD -990' },
  { input: 12500, refused: problemSentences['no-money'] },
  { input: { amount: 5 }, refused: problemSentences['no-currency'] },
  { input: { amount: '5', currency: 'EUR' }, refused: problemSentences['no-amount'] },
];
