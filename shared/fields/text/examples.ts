import type { Example } from '../field-type.ts';
import { longestText } from './index.ts';

export const examples: readonly Example<string>[] = [
  {
    input: 'Priya signs the amended SOW',
    value: 'Priya signs the amended SOW',
    text: 'Priya signs the amended SOW',
  },
  {
    input: '  first line \r\n\r\n\r\n\r\nlast line\u00a0',
    value: 'first line\n\nlast line',
    text: 'first line\n\nlast line',
  },
  { input: '', value: '', text: '' },
  { input: 7, refused: 'This is no text. Write it in words.' },
  {
    input: 'x'.repeat(longestText + 1),
    refused: 'This is longer than 20000 characters. Shorten it, or link to the rest.',
  },
];
