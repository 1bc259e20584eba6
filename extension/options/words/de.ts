import type { OptionsWords } from './en.ts';

export const german: OptionsWords = {
  title: 'Baton: Einstellungen',
  connection: 'Verbindung',
  connectedTo: 'Verbunden mit {server} als {name}, {company}.',
  disconnect: 'Trennen',
  server: 'Adresse des Baton Ihrer Firma',
  serverHelp: 'Zum Beispiel https://baton.example.com. Wer Baton in Ihrer Firma betreibt, kennt sie.',
  serverManaged: 'Ihre Firma hat diese Adresse festgelegt.',
  connect: 'Verbinden',
  notAllowed:
    'Der Browser durfte {server} nicht erreichen, also ist nichts verbunden. Drücken Sie noch einmal auf Verbinden und erlauben Sie es.',
  codeTitle: 'Diesen Browser bestätigen',
  codeHelp:
    'Öffnen Sie die Seite, melden Sie sich an und vergleichen Sie den Code. Bestätigen Sie nur, wenn er derselbe ist.',
  codeOpen: 'Seite öffnen',
  codeWaits: 'Wartet auf Ihre Bestätigung. Der Code gilt bis {time}.',
  cancel: 'Abbrechen',
  sites: 'Websites',
  sitesHelp: 'Wo Notizen in diesem Browser geprüft werden.',
  siteManaged: '{site} (von Ihrer Firma ausgeschaltet)',
  ownDomains: 'Eigene Domains',
  ownDomainsHelp:
    'Wenn Ihre Firma {site} unter einer eigenen Adresse nutzt, fügen Sie diese hier hinzu. Der Browser fragt Sie, ob er darf.',
  ownDomain: 'Adresse, zum Beispiel {example}',
  ownDomainWrong: 'Diese Adresse ist nicht von dieser Art. Schreiben Sie sie wie {example}.',
  add: 'Hinzufügen',
  remove: '{what} entfernen',
  language: 'Sprache',
  ownWords: 'Baton spricht',
  languageBrowser: 'Wie der Browser',
  reopen: 'Gilt für Seiten, die ab jetzt geöffnet werden.',
  notifications: 'Benachrichtigungen',
  notifies: 'Bei einer neuen Übergabe benachrichtigen, und wenn eine mich braucht',
  notifiesHelp: 'In den Zeiten Ihres Teams; Kritisches immer.',
  quiet: 'Ruhezeit, in der nichts gezeigt wird',
  quietFrom: 'Von',
  quietTo: 'Bis',
  storedTitle: 'Was in diesem Browser gespeichert ist',
  stored:
    'Übergaben: {handoffs}. Noch zu senden: {queued}. Entwürfe: {drafts}. Zählungen für Ihre Firma, ohne Text: {reports}.',
  storedHelp:
    'Löschen vergisst alles davon und trennt die Verbindung. Noch nicht Gesendetes und Entwürfe gehen verloren; Einstellungen bleiben.',
  wipe: 'Löschen…',
  wipeSure: 'Jetzt löschen: {queued} nicht Gesendete und {drafts} Entwürfe gehen verloren',
  wiped: 'Alles wurde gelöscht.',
  developer: 'Zum Abgleich',
  describeHelp:
    'Klicken Sie in ein Notizfeld einer geprüften Seite und kommen Sie hierher zurück. Es wird kopiert, wie das Feld gebaut ist, nichts von seinem Text.',
  describe: 'Feld beschreiben',
  described: 'Kopiert. Es enthält Namen von Elementen und Attributen, keinen Text.',
  notDescribed:
    'Auf keiner geprüften Seite steht der Cursor in einem Feld. Klicken Sie in eines und kommen Sie zurück.',
};
