import type { MissingWords, Sentences } from '../sentences.ts';

export const missing: MissingWords = {
  who: 'mit wem oder für wen',
  what: 'was genau',
  when: 'bis wann',
  comma: ', ',
  and: ' und ',
};

export const sentences: Sentences = {
  'follow-up': {
    why: '„{words}“ sagt, dass etwas folgt, aber nicht was.',
    mend: 'Ergänzen Sie, wer was tut und bis wann.',
  },
  pointer: {
    why: '„{words}“ verweist auf eine Stelle, die der Nächste vielleicht nicht findet.',
    mend: 'Ergänzen Sie den Link oder den einen Satz, auf den es ankommt.',
  },
  call: {
    why: '„{words}“ sagt, dass es ein Gespräch gab oder geben soll, aber nicht worüber.',
    mend: 'Ergänzen Sie, mit wem, worüber und wie es weitergeht.',
  },
  'pass-on': {
    why: '„{words}“ gibt die Arbeit weiter, ohne zu sagen, welche.',
    mend: 'Ergänzen Sie, was zu tun ist und bis wann.',
  },
  'state-only': {
    why: '„{words}“ nennt den Stand, aber nicht, was geschehen ist.',
    mend: 'Ergänzen Sie, was getan wurde oder worauf es wartet und bis wann.',
  },
  placeholder: {
    why: '„{words}“ hält nur den Platz für eine Antwort frei.',
    mend: 'Schreiben Sie, was bekannt ist, oder wer es bis wann herausfindet.',
  },
  complaint: {
    why: '„{words}“ kann vieles bedeuten.',
    mend: 'Ergänzen Sie, was genau passiert, und die Meldung oder „keine Meldung“.',
  },
  urgency: {
    why: '„{words}“ sagt, dass es eilt, aber nicht, was gebraucht wird.',
    mend: 'Ergänzen Sie, was gebraucht wird, und Tag oder Uhrzeit.',
  },
  impression: {
    why: '„{words}“ beschreibt den Eindruck; der Nächste braucht, was gesagt wurde.',
    mend: 'Ergänzen Sie eine Tatsache: eine Zahl, einen Namen oder die Worte des Kunden.',
  },
  pleasantry: {
    why: 'Hier steht ein Gruß, aber noch nichts, womit sich arbeiten lässt.',
    mend: 'Ergänzen Sie, was der Nächste wissen oder tun muss.',
  },
  'vague-date': {
    why: '„{words}“ ist kein Tag, mit dem sich planen lässt.',
    mend: 'Schreiben Sie den Tag, zum Beispiel „Fr 14. März“.',
  },
  'too-thin': {
    why: 'Der Nächste müsste nachfragen: {missing}.',
    mend: 'Ergänzen Sie, {missing}.',
  },
  'generic-words': {
    why: 'Diese Worte passen zu jedem Vorgang, der Nächste erfährt nichts über diesen.',
    mend: 'Ergänzen Sie das Besondere: einen Namen, ein Produkt, eine Zahl oder einen Tag.',
  },
  'keyboard-mash': {
    why: '„{words}“ lässt sich nicht als Wort lesen.',
    mend: 'Schreiben Sie einen Satz: was geschehen ist oder was als Nächstes kommt.',
  },
  'repeated-words': {
    why: '„{words}“ steht mehrmals da und sagt nicht mehr als einmal.',
    mend: 'Lassen Sie es einmal stehen und ergänzen Sie, wie es weitergeht.',
  },
  'filler-text': {
    why: '„{words}“ ist Beispieltext, der Nächste erfährt daraus nichts.',
    mend: 'Schreiben Sie stattdessen, was geschehen ist oder was als Nächstes kommt.',
  },
  'copied-label': {
    why: 'Das ist noch einmal der Name des Feldes oder Vorgangs, die Antwort fehlt noch.',
    mend: 'Schreiben Sie die Antwort darauf.',
  },
  'same-as-before': {
    why: 'Das ist der Text einer früheren Notiz, so ist nicht zu sehen, was neu ist.',
    mend: 'Ergänzen Sie, was sich seitdem geändert hat.',
  },
  'quoted-only': {
    why: 'Hier steht nur eine zitierte Nachricht oder eine Signatur.',
    mend: 'Ergänzen Sie einen eigenen Satz: was daraus folgt.',
  },
};
