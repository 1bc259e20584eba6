import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    {
      text: 'The matter we have with the client is in the process there',
      verdict: 'nothing',
      rule: 'generic-words',
    },
  ],
  leaves: [{ text: 'The crane is over the pit with a torn rope, client is with us', verdict: 'clear' }],
};
