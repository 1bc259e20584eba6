import type { Words } from '../lexicon.ts';

export const abbreviations: Words = [
  'kde=kunde kdn=kunden kd=kunde biite=bitte thx=danke übernemen=übernehmen ncihts=nichts net=nicht ned=nicht nit=nicht is=ist isch=ist ham=haben grad=gerade',
  'gruss=gruß',
  'tel=telefonat telef=telefonat tlf=telefonat telko=telefonat ap=ansprechpartner asp=ansprechpartner',
  'vllt=vielleicht viell=vielleicht evt=eventuell mgl=möglich zzt=derzeit zz=derzeit mom=moment nä=nächste nächst=nächste msg=nachricht nachr=nachricht anfr=anfrage angeb=angebot ang=angebot rng=rechnung änedrn=ändern funzt=funktioniert wil=will kan=kann einlogen=einloggen zurükrufen=zurückrufen zurük=zurück rückruff=rückruf mer=mehr imer=immer immmer=immer zurrück=zurück gehtt=geht schikt=schickt passwrot=passwort pasword=passwort paswort=passwort bescheidt=bescheid spätr=später speter=später entshculdigung=entschuldigung vieln=vielen obne=oben anghang=anhang anahng=anhang klährung=klärung asap=sofort schif=schief mcih=mich morgn=morgen gesprch=gespräch lif=lief kiener=keiner kümern=kümmern anmeldn=anmelden wiedr=wieder kp=keine_ahnung ka=keine_ahnung',
];

export const digraphs: Words = ['ae=a oe=o ue=u'];

export const mistyped: Words = [
  'kunde kunden kundin bitte danke nachfassen nachhaken nachgefasst nachgehakt zuruckrufen zuruckgerufen ruckruf ruckmeldung rucksprache',
  'rechnung vertrag angebot bestellung lieferung termin telefoniert angerufen gesprochen besprochen erledigt bearbeitung bearbeitet abgeschlossen',
  'dringend problem probleme fehler fehlermeldung funktioniert anfrage antwort ubernehmen prufen klaren geklart weitergeleitet weiterleiten warten wartet',
  'schnellstmoglich schnell sofort siehe nachricht niemand erreicht mailbox interessiert zufrieden unzufrieden informiert nachste woche andern anderung',
  'verlangerung unterschrift angepasst korrigiert kommentar kontakt melden meldet kummern muss nicht noch wieder vielleicht irgendwann unterlagen folgt steht melde nochmal nochmals eintrag notiz notizen wiedervorlage gesprach reagiert freigabe hilfe kaputt spater weiter weitere weiteren letzten letzter gestern wichtig erledigen bearbeiten abteilung kollege kollegen interesse ergebnis probiert beschwert ubergabe verschoben gemeldet eigentlich irgendwas unverandert nachfragen ruckfragen gelegenheit eskaliert system beschreibung',
];

export const notMistyped: Words = [
  'scheiben zeichnen ausgelost abgebucht abgeben nasse ofen ruth last erfurt schloss reifen ertrag verlag vertrage fehlen wetter meiden mildern leiten wandern ander anders kontrakt kostet dringen bitter kante kanten nacht masten',
  'kneten kinder klagen proben saldo wedder nachts nachten schnelle angebaut antworte melder kuppeln kammern fehlt warnen werten warte warmen',
  'wachen wochen wolle wieder wider nickt nicht leicht macht recht siege siede dank danken spatel spaten spalter weiher weite weiten gestein gesten nichte nichten',
];
