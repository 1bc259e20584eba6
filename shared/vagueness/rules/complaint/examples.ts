import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: "Customer can't log in", verdict: 'nothing', rule: 'complaint' },
    { text: 'it is not working', verdict: 'nothing', rule: 'complaint' },
    { text: 'getting an error', verdict: 'nothing', rule: 'complaint' },
  ],
  leaves: [
    { text: "Customer can't log in since the SAML certificate expired 2 June", verdict: 'clear' },
    { text: 'Microwave broken', verdict: 'clear' },
  ],
};
