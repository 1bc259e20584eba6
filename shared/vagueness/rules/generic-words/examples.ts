import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    {
      text: 'It is about the matter we have with the client and the process there',
      verdict: 'nothing',
      rule: 'generic-words',
    },
  ],
  leaves: [{ text: 'The crane is over the pit with a torn rope, client is with us', verdict: 'clear' }],
};
