import type { Example } from '../field-type.ts';

export const examples: readonly Example<string>[] = [
  {
    input: 'AADSTS50011: redirect URI mismatch',
    value: 'AADSTS50011: redirect URI mismatch',
    text: '“AADSTS50011: redirect URI mismatch”',
  },
  { input: '“We need it”, she said', value: '“We need it”, she said', text: '““We need it”, she said”' },
  { input: 500, refused: 'This is no text. Write it in words.' },
];
