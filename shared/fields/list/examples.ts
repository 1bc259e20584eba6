import type { Example } from '../field-type.ts';

export const examples: readonly Example<readonly string[]>[] = [
  {
    input: ['open /sso', 'choose Okta', 'approve push'],
    value: ['open /sso', 'choose Okta', 'approve push'],
    text: '- open /sso\n- choose Okta\n- approve push',
  },
  {
    input: ['- pasted\n* with bullets\n\n', '  '],
    value: ['pasted', 'with bullets'],
    text: '- pasted\n- with bullets',
  },
  { input: ['-5 °C'], value: ['-5 °C'], text: '- -5 °C' },
  { input: [], value: [], text: '' },
  { input: 'open /sso', refused: 'This is no list. Write one entry a line.' },
  { input: ['a', 1], refused: 'This entry is no text. Write it in words.' },
];
