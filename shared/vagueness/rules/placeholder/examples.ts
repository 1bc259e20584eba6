import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'tbd', verdict: 'nothing', rule: 'placeholder' },
    { text: '....', verdict: 'nothing', rule: 'placeholder' },
    { text: 'n/a', verdict: 'nothing', rule: 'placeholder' },
    { text: '👍', verdict: 'nothing', rule: 'placeholder' },
  ],
  leaves: [
    { text: 'Weekly generator test ok, ran 20 minutes', verdict: 'clear' },
    { text: 'none', verdict: 'clear', options: { surface: 'field', fieldName: 'Workaround' } },
  ],
};
