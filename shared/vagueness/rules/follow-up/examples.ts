import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'Following up with the client', verdict: 'nothing', rule: 'follow-up' },
    { text: 'f/u', verdict: 'nothing', rule: 'follow-up' },
    { text: 'Follow up with Lena', verdict: 'nothing', rule: 'follow-up' },
  ],
  leaves: [
    { text: 'Follow up with Lena Fox Tue 4 June re PO 55812', verdict: 'clear' },
    { text: 'Followed the cable to rack 3, found it cut', verdict: 'clear' },
  ],
};
