import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'In progress', verdict: 'nothing', rule: 'state-only' },
    { text: 'Done.', verdict: 'nothing', rule: 'state-only' },
    { text: 'waiting on client', verdict: 'nothing', rule: 'state-only' },
  ],
  leaves: [
    { text: 'Waiting on Tomas in legal for clause 7.2, due Mon 2 Dec', verdict: 'clear' },
    { text: 'Fixed leak under sink in kitchen', verdict: 'clear' },
  ],
};
