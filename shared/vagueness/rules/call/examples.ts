import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'Called, no answer', verdict: 'nothing', rule: 'call' },
    { text: 'spoke to client', verdict: 'nothing', rule: 'call' },
    { text: 'LVM', verdict: 'nothing', rule: 'call' },
  ],
  leaves: [
    { text: 'LVM for Priya 555-0142, wants the SOC 2 letter', verdict: 'clear' },
    { text: 'Call forwarding was on, switched off at the handset', verdict: 'clear' },
  ],
};
