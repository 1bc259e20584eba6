import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'On Mon 3 June Ana Soler wrote:\n> thanks\n> see you', verdict: 'nothing', rule: 'quoted-only' },
  ],
  leaves: [
    { text: 'On Mon 3 June Ana Soler wrote:\n> the crane in Leeds needs 40 m of new rope', verdict: 'clear' },
    {
      text: 'Crane first, then the pit rope.\n\nOn Mon 3 June Ana Soler wrote:\n> which one?',
      verdict: 'clear',
    },
  ],
};
