import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [{ text: 'Lorem ipsum dolor sit amet', verdict: 'nothing', rule: 'filler-text' }],
  leaves: [{ text: 'Page still shows "Lorem ipsum" in the footer, tell Ana', verdict: 'clear' }],
};
