import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'will do it next week', verdict: 'nothing', rule: 'vague-date' },
    { text: 'renewal call sometime next week', verdict: 'nothing', rule: 'vague-date' },
    { text: 'soon', verdict: 'nothing', rule: 'vague-date' },
  ],
  leaves: [
    { text: 'In two weeks, on 5 December, the depot in Leeds closes', verdict: 'clear' },
    { text: 'Ship next Friday, 4 crates to Leeds', verdict: 'clear' },
  ],
};
