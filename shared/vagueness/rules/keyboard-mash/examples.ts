import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'asdf asdf', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'qwertyuiop', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'aaaaaaa', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'sdfkjhsdfkjh', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'jkl;', verdict: 'nothing', rule: 'keyboard-mash' },
  ],
  leaves: [
    { text: 'property liberty were power', verdict: 'clear' },
    { text: 'rplcd fltr', verdict: 'clear' },
    { text: 'HTTPS SMTP', verdict: 'clear' },
    { text: 'Qwertz keyboard ordered for Anna', verdict: 'clear' },
  ],
};
