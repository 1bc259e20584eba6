import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    {
      text: 'Renewal of Lumen Dairy',
      verdict: 'nothing',
      rule: 'copied-label',
      options: { title: 'Renewal of Lumen Dairy' },
    },
    {
      text: 'Number of seats',
      verdict: 'nothing',
      rule: 'copied-label',
      options: { surface: 'field', fieldName: 'Number of seats' },
    },
  ],
  leaves: [
    {
      text: 'Lumen Dairy renews for 24 months',
      verdict: 'clear',
      options: { title: 'Renewal of Lumen Dairy' },
    },
  ],
};
