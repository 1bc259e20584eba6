import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    {
      text: 'The matter with the client is about their situation in general',
      verdict: 'nothing',
      rule: 'generic-words',
    },
  ],
  leaves: [{ text: 'The crane is over the pit with a torn rope, client is with us', verdict: 'clear' }],
};
