import type { Example } from '../field-type.ts';

const settings = {
  options: [
    { value: 'fix', label: 'Fix it' },
    { value: 'decide', label: 'Decide' },
  ],
};

export const examples: readonly Example<string>[] = [
  { input: 'fix', settings, value: 'fix', text: 'Fix it' },
  { input: 'rewrite', settings, refused: 'This is none of the options. Choose Fix it, Decide.' },
  { input: ['fix'], settings, refused: 'This is none of the options. Choose Fix it, Decide.' },
];
