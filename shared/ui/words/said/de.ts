import type { SaidWords } from './said-words.ts';

export const saidInGerman: SaidWords = {
  said: {
    ...{ heading: 'Gesagt, nicht geschrieben', mark: 'Einseitig', details: 'Was gesagt wurde' },
    byMe: 'Sie haben das notiert. {who} hat es noch nicht bestätigt.',
    byOther: '{writer} hat das notiert. {who} hat es noch nicht bestätigt.',
    asked: '{writer} hat das notiert, und noch hat es niemand bestätigt. Stimmt es?',
    denied: '{who} sagt, das wurde nicht gesagt.',
    corrected: '{who} sagt, es wurde etwas anders gesagt.',
    asWritten: 'Bestätigt, wie es notiert war.',
    lead: 'Sie bestätigen es beiden Seiten und halten es bis zu diesem Tag ein.',
    ...{
      mine: 'Bestätigen, berichtigen, oder sagen, dass es nicht gesagt wurde',
      theirs: 'soll es bestätigen',
    },
    clock: 'Bestätigen oder berichtigen',
    gapsLead: 'Haken Sie an, was anders war, und sagen Sie, wie es gesagt wurde.',
    ...{ gapWhy: 'Was in „{field}“ richtig ist', whose: 'Wer hat es dann gesagt?' },
  },
  saidFields: { said: 'Was gesagt wurde', whom: 'Zu wem', by: 'Bis wann', to: 'Wer bestätigt es' },
  saidHelp: {
    said: 'So nah am Wortlaut, wie Sie sich erinnern.',
    to: 'Wer es gesagt hat oder einhalten muss. Die Person bestätigt es mit einem Druck, berichtigt es, oder sagt, dass es nicht gesagt wurde.',
    good: 'Ihre CSV mit 20.000 Zeilen ist vor dem Kickoff importiert',
    bad: 'wir kümmern uns',
  },
  saidOffers: { Accept: 'Ja, das wurde gesagt', Return: 'Nicht ganz', Decline: 'Das wurde nicht gesagt' },
  saidEvents: {
    Sent: '{who} hat notiert, dass das gesagt wurde. {to} soll es bestätigen.',
    Accepted: '{who} hat bestätigt, dass es gesagt wurde.',
    Returned: '{who} sagt, es wurde etwas anders gesagt.',
    Declined: '{who} sagt, es wurde nicht gesagt: „{why}“',
  },
};
