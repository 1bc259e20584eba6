import type { Example } from '../field-type.ts';
import { problemSentences } from '../problem-sentences.ts';

export const examples: readonly Example<boolean>[] = [
  { input: true, value: true, text: 'Yes' },
  { input: false, value: false, text: 'No' },
  { input: 'perhaps', refused: problemSentences['not-yes-or-no'] },
  { input: null, refused: problemSentences['not-yes-or-no'] },
];
