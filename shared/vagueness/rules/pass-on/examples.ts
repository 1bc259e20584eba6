import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'please handle', verdict: 'nothing', rule: 'pass-on' },
    { text: 'Over to you', verdict: 'nothing', rule: 'pass-on' },
    { text: 'FYI', verdict: 'nothing', rule: 'pass-on' },
  ],
  leaves: [
    { text: 'Over to you Bram, demo Wed 11:00 with Lumen Dairy', verdict: 'clear' },
    { text: 'FYI the depot in Leeds closes 1 Oct', verdict: 'clear' },
  ],
};
