import type { Examples } from '../../example.ts';

export const examples: Examples = {
  catches: [
    { text: 'jjjjkkk', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'hhhhhhhhgggg', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'asdf asdf', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'qwertyuiop', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'aaaaaaa', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'sdfkjhsdfkjh', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'zxcv note bnm', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'fgh rty vbn', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'asdas dasd', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'adsf', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'qazwsx', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'weoiruweoiru', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'jkasd qpwoe', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'さdふぁsdf', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: '123', verdict: 'nothing', rule: 'keyboard-mash' },
    { text: 'jkl;', verdict: 'nothing', rule: 'keyboard-mash' },
  ],
  leaves: [
    { text: 'property liberty were power', verdict: 'clear' },
    { text: 'rplcd fltr', verdict: 'clear' },
    { text: 'Rijkswaterstaat, SQL sdk', verdict: 'clear' },
    { text: 'HTTPS SMTP', verdict: 'clear' },
    { text: 'Asda adds gaffs, dads, gafas', verdict: 'clear' },
    { text: 'Qwertz keyboard ordered for Anna', verdict: 'clear' },
  ],
};
