import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'URGENT!!!', verdict: 'nothing', rule: 'urgency' },
    { text: 'high priority', verdict: 'nothing', rule: 'urgency' },
  ],
  leaves: [
    { text: 'urgent: payroll export fails with "TAX-09", run is Thu 12:00', verdict: 'clear' },
    { text: 'urgent', verdict: 'clear', options: { surface: 'field', fieldName: 'Priority' } },
  ],
};
