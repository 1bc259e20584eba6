import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    {
      text: 'Sent the crate list to Bram in Leeds',
      verdict: 'unclear',
      rule: 'same-as-before',
      options: { earlier: ['Sent the crate list to Bram in Leeds.'] },
    },
  ],
  leaves: [
    {
      text: 'Sent the crate list to Bram in Leeds',
      verdict: 'clear',
      options: { earlier: ['Sent the pallet list to Bram in Leeds'] },
    },
    { text: 'spam, closed', verdict: 'clear', options: { earlier: ['spam, closed'] } },
  ],
};
