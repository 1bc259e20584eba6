import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'call call call call client client client', verdict: 'nothing', rule: 'repeated-words' },
    { text: 'pump pump pump pump', verdict: 'nothing', rule: 'repeated-words' },
  ],
  leaves: [{ text: 'pump 1 leaks, pump 2 fine, pump 3 seized, spare pump fitted', verdict: 'clear' }],
};
