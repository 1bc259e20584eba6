import type { GuardWords } from '../../messages.ts';

export const de: GuardWords = {
  clear: 'Klar',
  unclear: 'Unklar',
  nothing: 'Sagt noch nichts',
  markName: 'Notizprüfung',
  heldTitle: 'Diese Notiz ist noch nicht gespeichert',
  heldLead: 'Die nächste Person erkennt nicht, was zu tun ist. Ihr Text steht weiter im Feld.',
  storedLead:
    'Diese Seite hat den Text vielleicht schon gespeichert. Die nächste Person erkennt trotzdem nicht, was zu tun ist.',
  handoffTitle: 'Diese Übergabe ist noch nicht vollständig',
  handoffLead: 'Die Änderung ist nicht gespeichert. Das nächste Team braucht vorher ein paar Angaben.',
  handoffWarned:
    'Diese Änderung gibt Arbeit weiter, ohne ihre Übergabe. Sie wird gespeichert; das nächste Team braucht noch ein paar Angaben, die Sie in Baton senden können.',
  fillIn: 'Ausfüllen',
  saveAnyway: 'Trotzdem speichern',
  askReason:
    'Warum so speichern? Ein paar Worte genügen. Wer für diese Übergabe zuständig ist, kann sie lesen.',
  reasonSaysNothing:
    'Das nennt noch keinen Grund. Ein paar Worte genügen, zum Beispiel „Kunde ist am Telefon“.',
  allow: 'Dieses Speichern erlauben',
  back: 'Zurück',
  close: 'Schließen',
  canSave: 'Sie können jetzt speichern. Drücken Sie noch einmal auf die Schaltfläche der Seite.',
  openPanel: 'Baton öffnen',
  panelName: 'Baton',
  panelWidth: 'Breite der Seitenleiste',
  reload: 'Baton wurde aktualisiert. Laden Sie diese Seite neu, damit Notizen wieder geprüft werden.',
};
