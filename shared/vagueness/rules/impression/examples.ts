import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'Good fit', verdict: 'nothing', rule: 'impression' },
    { text: 'Great call, very interested', verdict: 'nothing', rule: 'impression' },
  ],
  leaves: [
    { text: 'Great fit for 3 depots, they ship 900 crates a week', verdict: 'clear' },
    { text: 'Nice hotel near the plant: Kiln Inn', verdict: 'clear' },
  ],
};
