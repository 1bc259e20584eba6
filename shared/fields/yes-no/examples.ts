import type { Example } from '../field-type.ts';
import { neither } from './index.ts';

export const examples: readonly Example<boolean>[] = [
  { input: true, value: true, text: 'Yes' },
  { input: false, value: false, text: 'No' },
  { input: 'perhaps', refused: neither },
  { input: null, refused: neither },
];
