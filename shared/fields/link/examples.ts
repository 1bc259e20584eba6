import type { Example } from '../field-type.ts';
import { problemSentences } from '../problem-sentences.ts';

export const examples: readonly Example<string>[] = [
  {
    input: ' https://acme.example/a?b=1#c ',
    value: 'https://acme.example/a?b=1#c',
    text: 'https://acme.example/a?b=1#c',
  },
  { input: 'javascript:alert(1)', refused: problemSentences['no-link'] },
  { input: 'see the wiki', refused: problemSentences['no-link'] },
  { input: 'https://name:word@acme.example/', refused: problemSentences['no-link'] },
];
