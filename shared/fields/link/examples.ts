import type { Example } from '../field-type.ts';
import { noLink } from './index.ts';

export const examples: readonly Example<string>[] = [
  {
    input: ' https://acme.example/a?b=1#c ',
    value: 'https://acme.example/a?b=1#c',
    text: 'https://acme.example/a?b=1#c',
  },
  { input: 'javascript:alert(1)', refused: noLink },
  { input: 'see the wiki', refused: noLink },
  { input: 'https://name:word@acme.example/', refused: noLink },
];
