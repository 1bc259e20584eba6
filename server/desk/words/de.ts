import type { DeskWords } from './en.ts';

export const german: DeskWords = {
  shell: {
    ...{ skip: 'Zur Seite', inbox: 'Eingang', send: 'Senden', promises: 'Zusagen', seams: 'Nahtstellen' },
    ...{ pages: 'Seiten', templates: 'Vorlagen', people: 'Personen', connections: 'Verbindungen' },
    ...{ account: 'Ihr Konto', waiting: 'Wartet auf Sie', loading: 'Lädt …' },
    away: 'Baton ist gerade nicht erreichbar. Was Sie sehen, kann alt sein; was Sie tippen, bleibt. Es geht von selbst weiter, sobald Baton wieder da ist.',
    signedOut: 'Sie sind hier nicht mehr angemeldet, darum kommt nichts Neues an.',
    ...{ signIn: 'Neu anmelden', again: 'Noch einmal', toInbox: 'Zu Ihrem Eingang' },
    nothingHere: 'Hier ist nichts',
    noPage:
      'Die Adresse führt zu keiner Seite von Baton. Prüfen Sie den Link, oder gehen Sie zu Ihrem Eingang.',
    ...{ broken: 'Diese Seite ließ sich nicht zeigen', reload: 'Neu laden' },
    brokenWhy:
      'Es wurde nichts geändert. Vielleicht wurde Baton aktualisiert, während es offen war; laden Sie die Seite neu.',
    unreachable:
      'Baton ist gerade nicht erreichbar. Was Sie getippt haben, ist noch da; versuchen Sie es gleich noch einmal.',
  },
  inbox: {
    ...{ title: 'Eingang', which: 'Welche Übergaben', search: 'Übergaben, Zusagen und Personen suchen' },
    ...{ searchHint: 'Suchen (Taste /)', keys: 'j und k bewegen, Enter öffnet.' },
    ...{ one: '{n} Übergabe.', many: '{n} Übergaben.', more: '{n} Übergaben und mehr.' },
    ...{ handoffs: 'Übergaben', promises: 'Zusagen', people: 'Personen', notActive: '(nicht aktiv)' },
    foundNothing:
      'Nichts hier beginnt mit „{text}“. Versuchen Sie es mit weniger Buchstaben oder einem Namen.',
    foundMore: 'Diese passen am besten, und es gibt mehr. Tippen Sie weiter, um alles zu finden.',
    ...{
      foundAll: 'Alles, was passt.',
      promisedTo: 'An {who}, bis {day}',
      onlyRecord: 'nur dieser Datensatz',
    },
    askedOne: 'Eine Zusage sollen Sie liefern, ohne dass Sie bisher Ja gesagt haben.',
    askedMany: '{n} Zusagen sollen Sie liefern, ohne dass Sie bisher Ja gesagt haben.',
    askedMore: 'Mehr als {n} Zusagen sollen Sie liefern, ohne dass Sie bisher Ja gesagt haben.',
    ...{ lookOne: 'Ansehen', lookMany: 'Ansehen', nothingPasses: 'Keine Übergabe passt zu diesen Filtern.' },
    ...{ filtersOff: 'Alle Filter aufheben' },
    ...{ noSeam: 'Es gibt noch keine Nahtstelle, darum kann nichts übergeben werden.' },
    setUp: 'Die erste einrichten',
  },
  lists: {
    ...{ mine: 'Wartet auf mich', others: 'Ich warte auf', teams: 'Meine Teams' },
    all: 'Alles, was ich sehen darf',
  },
  empty: {
    mine: 'Nichts wartet auf Sie. Eine Übergabe an Sie steht hier, sobald sie gesendet ist.',
    others: 'Sie warten auf niemanden. Was Sie senden und andere als Nächstes tun müssen, steht hier.',
    teams: 'Zwischen Ihren Teams und anderen ist gerade nichts unterwegs.',
    all: 'Es gibt noch keine Übergaben. Die erste steht hier, sobald jemand sie sendet.',
  },
  filters: {
    ...{ title: 'Filter', some: 'Filter (einige sind an)', seam: 'Nahtstelle', any: 'Alle' },
    ...{ anybody: 'Alle', person: 'Person auf einer der Seiten', promise: 'Eine Zusage ist fällig vor' },
    ...{ overdue: 'Nur überfällige', record: 'Datensatz: {record}' },
  },
  promises: {
    ...{ title: 'Zusagen an Kunden', which: 'Welche Zusagen', all: 'Alle', later: 'Spätere zeigen' },
    ...{ deliverer: 'Wer liefert', anybody: 'Alle', contract: 'Im Vertrag' },
    none: 'Keine solche Zusage. Was beim Senden als dem Kunden zugesagt notiert wird, steht hier nach Datum.',
    ...{ to: 'An {who}', delivers: '{who} liefert', first: 'zuerst zugesagt für {day}' },
  },
  standings: {
    ...{
      open: 'Offen',
      unsigned: 'Ohne Ja',
      moved: 'Verschoben',
      kept: 'Gehalten',
      broken: 'Nicht gehalten',
    },
  },
  handoff: {
    hidden: 'Diese Übergabe kann nicht gezeigt werden',
    hiddenWhy:
      'Es gibt sie nicht mehr, oder sie ist zwischen Personen und Teams, zu denen Sie nicht gehören. Fragen Sie, wer Ihnen den Link geschickt hat, oder melden Sie sich als die Person an, für die er gedacht war.',
  },
  send: {
    ...{ title: 'Eine Übergabe senden', seam: 'Über welche Nahtstelle', choose: 'Auswählen', send: 'Senden' },
    noSeam:
      'Keine Nahtstelle ist an, darum kann nichts gesendet werden. Bitten Sie einen Admin, eine einzurichten.',
    ...{ about: 'Worum es geht', link: 'Link dazu (https://…)' },
  },
};
