import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'the invoice is wrong', verdict: 'unclear', rule: 'too-thin' },
    { text: 'Ana has a question', verdict: 'unclear', rule: 'too-thin' },
  ],
  leaves: [{ text: 'invoice 20817 is wrong, says 40 seats instead of 14', verdict: 'clear' }],
};
