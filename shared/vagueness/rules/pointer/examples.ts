import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'See above', verdict: 'nothing', rule: 'pointer' },
    { text: 'as discussed', verdict: 'nothing', rule: 'pointer' },
    { text: 'details in the ticket', verdict: 'nothing', rule: 'pointer' },
  ],
  leaves: [
    { text: 'see https://wiki.example.com/runbook/42', verdict: 'clear' },
    { text: 'Same pallet as order 5520, still short two cartons', verdict: 'clear' },
  ],
};
