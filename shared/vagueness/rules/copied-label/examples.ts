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
      text: 'Renewal Harcombe Dairies 2026',
      verdict: 'nothing',
      rule: 'copied-label',
      options: { title: 'Renewal Harcombe Dairies 2026' },
    },
    {
      text: 'Number of seats',
      verdict: 'nothing',
      rule: 'copied-label',
      options: { surface: 'field', fieldName: 'Number of seats' },
    },
  ],
  leaves: [
    // Names alone, or a language nobody knows: never held.
    { text: 'Lumen Dairy', verdict: 'unclear', options: { title: 'Lumen Dairy' } },
    {
      text: 'Odnowienie umowy Kowalski',
      verdict: 'unclear',
      options: { title: 'Odnowienie umowy Kowalski' },
    },
    {
      text: 'Lumen Dairy renews for 24 months',
      verdict: 'clear',
      options: { title: 'Renewal of Lumen Dairy' },
    },
  ],
};
