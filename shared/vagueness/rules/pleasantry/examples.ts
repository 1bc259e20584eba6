import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'Hi team, thanks!', verdict: 'nothing', rule: 'pleasantry' },
    { text: 'Hope you are well', verdict: 'nothing', rule: 'pleasantry' },
  ],
  leaves: [{ text: 'Hi Bram, crate 12 went to Leeds, thanks', verdict: 'clear' }],
};
