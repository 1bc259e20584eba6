import type { RefusalWords } from './refusal-words.ts';

export const refusalsInGerman: RefusalWords = {
  'already-sent':
    'Diese Übergabe wurde schon gesendet, und nichts ging doppelt hinaus. Öffnen Sie sie, um weiterzumachen.',
  'not-sent-yet': 'Diese Übergabe gibt es noch nicht. Senden Sie sie zuerst.',
  'not-accepted-yet': 'Diese Übergabe ist noch nicht angenommen. Erst danach geht das.',
  'already-accepted':
    '{who} hat sie am {when} angenommen. Sie müssen nichts tun; fragen Sie {who}, wenn Sie helfen wollen.',
  'accepted-by-you':
    'Sie haben sie am {when} angenommen. Fehlt etwas, fragen Sie den Absender; ist es nicht Ihres, geben Sie es weiter.',
  'withdrawn-too-late':
    '{who} hat sie am {when} angenommen und arbeitet daran, also lässt sie sich nicht mehr zurückziehen. Bitten Sie {who}, sie zu beenden.',
  'returned-to-sender': 'Diese Übergabe liegt beim Absender, um ergänzt zu werden. Danach geht es wieder.',
  'already-done':
    'Diese Übergabe ist erledigt und wartet auf die Bestätigung des Absenders. Ist noch etwas offen, kann der Absender sie wieder öffnen.',
  'not-done-yet':
    'Die Arbeit ist noch nicht erledigt, also gibt es nichts zu bestätigen. Das kommt, wenn sie abgeschlossen ist.',
  'closed-confirmed':
    'Diese Übergabe ist bestätigt und geschlossen. Senden Sie eine neue, wenn noch etwas offen ist.',
  'closed-withdrawn':
    'Diese Übergabe wurde zurückgezogen und ist geschlossen. Von Ihnen wird nichts erwartet.',
  'not-the-sender': 'Das kann nur der Absender. Fragen Sie {who}.',
  'not-the-receiver':
    'Diese Übergabe wartet auf {who}, auf die Vertretung oder den Dienst. Fragen Sie {who}, wenn Sie übernehmen wollen.',
  'not-the-holder':
    'Das kann nur {who}, wo die Übergabe liegt. Fragen Sie dort, oder lassen Sie sie weitergeben.',
  'not-the-deliverer': 'Das kann nur {who} sagen, wer die Zusage einhalten soll. Fragen Sie {who}.',
  'not-in-charge':
    'Weitergeben können nur, wer sie hat, die Leitung des Teams und wer die Nahtstelle verantwortet. Fragen Sie dort.',
  'not-a-side': 'Das können nur die beiden Seiten dieser Übergabe. Fragen Sie Absender oder Empfänger.',
  'unknown-person': '„{who}“ ist hier nicht aktiv, also geschah nichts. Wählen Sie jemanden aus der Liste.',
  'unknown-seam': 'Diese Nahtstelle gibt es nicht mehr. Wählen Sie eine neue; Ihre Worte bleiben.',
  'seam-not-live':
    'Die Nahtstelle „{seam}“ ist ausgeschaltet, also kann nichts darüber gehen. Bitten Sie, wer sie verantwortet, sie einzuschalten.',
  'seam-without-owner':
    'Die Nahtstelle „{seam}“ verantwortet niemand, also würde niemand merken, wenn etwas hängt. Bitten Sie einen Admin, jemanden zu nennen.',
  'wrong-template':
    'Diese Notiz entstand in einer anderen Fassung des Formulars. Öffnen Sie es neu; Ihre Worte bleiben.',
  'note-incomplete':
    'Die Notiz ist noch nicht vollständig. Ergänzen Sie die markierten Felder; alles Geschriebene bleibt.',
  'one-receiver': 'Hier geht es an genau einen Empfänger. Wählen Sie eine Person oder einen Dienst.',
  'no-receiver': 'Es ist niemand genannt, der übernimmt. Wählen Sie eine Person oder einen Dienst.',
  'receiver-differs':
    'Die Notiz nennt {who}, gesendet wird sie an jemand anderen. Wählen Sie eins von beiden.',
  'to-yourself': 'Sie haben sich selbst genannt. Wählen Sie die Person, die übernimmt.',
  'read-back-incomplete': 'Sagen Sie es in eigenen Worten: das Ergebnis, Ihren ersten Schritt, und bis wann.',
  'please-restate':
    'Bitte mit eigenen Worten: Das ist der Satz des Absenders. Was ist wahr, wenn es erledigt ist?',
  'read-back-in-the-past': 'Der Tag {date} ist schon vorbei. Nennen Sie einen, der sich halten lässt.',
  'gaps-missing':
    'Nennen Sie mindestens ein Feld und was darin fehlt, damit es in einem Zug ergänzt werden kann.',
  'reason-missing': 'Nennen Sie den Grund in ein paar Worten; die andere Seite liest ihn.',
  'text-missing': 'Es steht noch nichts da. Schreiben Sie ein paar Worte.',
  'declined-before':
    '{who} hat schon gesagt, dass es nicht passt, und wird nicht noch einmal gefragt. Wählen Sie jemand anderen.',
  'back-to-the-sender':
    '{who} hat es gesendet, also kann es nicht so dorthin zurück. Geben Sie es mit dem zurück, was fehlt, oder wählen Sie jemand anderen.',
  'has-it-already': '{who} hat es schon. Wählen Sie jemand anderen.',
  'receiver-accepted':
    '{who} hat es angenommen, also kann die Notiz niemand anderen nennen. Lassen Sie es, wie es war, oder bitten Sie {who}, es weiterzugeben.',
  'receiver-unreachable': 'Für {who} ist gerade niemand da. Wählen Sie jemand anderen.',
  'nothing-changed': 'An der Notiz wurde nichts geändert, also gibt es nichts neu zu senden.',
  'not-asked': 'Es gibt keine offene Frage an Sie. Es wurde nichts beantwortet.',
  'asked-already': 'Ihre Frage ist noch offen. Warten Sie auf die Antwort, oder schreiben Sie {who} direkt.',
  'answer-first': 'Eine Frage an {who} ist schon offen. Fragen Sie, wenn sie beantwortet ist.',
  'asked-a-stranger': '{who} ist auf keiner Seite dieser Übergabe. Fragen Sie Absender oder Empfänger.',
  'ask-yourself': 'Die Frage geht an Sie selbst. Wählen Sie jemanden auf der anderen Seite.',
  'yes-or-no': 'Sagen Sie ja oder nein zum späteren Tag, {date}, damit die andere Seite weiß, woran sie ist.',
  'until-in-the-past': 'Dieser Zeitpunkt ist schon vorbei. Wählen Sie einen, der noch kommt.',
  'until-too-far': 'Das ist länger, als hier erlaubt. Am spätesten: {latest}.',
  'already-paused': 'Es ist schon bis {until} pausiert und geht dann von selbst weiter.',
  'promise-settled': 'Diese Zusage ist schon entschieden und lässt sich nicht mehr ändern.',
  'promise-answered': 'Zu dieser Zusage haben Sie schon geantwortet.',
  'confirm-first':
    'Bisher hat nur {who} das notiert. Bestätigen oder berichtigen Sie es, oder sagen Sie, dass es nicht gesagt wurde.',
  'date-not-later': 'Eine Zusage verschieben braucht einen neuen Tag nach heute.',
  'evidence-missing': 'Sagen Sie in ein paar Worten, woran Sie sehen, dass die Zusage gehalten wurde.',
  'promises-open':
    'Dem Kunden noch zugesagt: {promises}. Wer liefert, hält oder löst die Zusage, bevor das erledigt ist.',
  'found-already': 'Das Feld „{field}“ ist schon herausgefunden.',
  'value-wrong': 'Dieser Wert passt nicht in das Feld. Prüfen Sie ihn und versuchen Sie es noch einmal.',
  'disclaimed-already':
    'Sie haben schon gesagt, dass es nicht Ihres ist. Übernimmt niemand, entscheidet, wer die Nahtstelle verantwortet.',
  'owner-decides-now':
    'Darüber entscheidet jetzt, wer die Nahtstelle verantwortet. Sie können es weiterhin übernehmen.',
};
