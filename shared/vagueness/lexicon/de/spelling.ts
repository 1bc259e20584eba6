import type { Words } from '../lexicon.ts';

export const abbreviations: Words = [
  'kde=kunde kdn=kunden kd=kunde kudne=kunde knude=kunde kune=kunde biite=bitte bite=bitte bitt=bitte dnake=danke dake=danke thx=danke übernemen=übernehmen nachfasen=nachfassen nachfssen=nachfassen ncihts=nichts nciht=nicht nich=nicht net=nicht ned=nicht nit=nicht is=ist isch=ist ham=haben grad=gerade',
  'gruss=gruß',
  'tel=telefon telef=telefon tlf=telefon telko=telefonat ap=ansprechpartner asp=ansprechpartner',
  'vllt=vielleicht viell=vielleicht evt=eventuell mgl=möglich zzt=derzeit zz=derzeit mom=moment nä=nächste nächst=nächste msg=nachricht nachr=nachricht anfr=anfrage angeb=angebot ang=angebot rng=rechnung bestelung=bestellung änedrn=ändern proble=problem probelm=problem funktionirt=funktioniert funktoniert=funktioniert funzt=funktioniert wil=will kan=kann einlogen=einloggen zurükrufen=zurückrufen zurük=zurück dringent=dringend dringed=dringend problm=problem prbolem=problem erledgit=erledigt erledigd=erledigt bearbeitng=bearbeitung rückruff=rückruf telefonirt=telefoniert antwor=antwort mer=mehr imer=immer immmer=immer zurrück=zurück gehtt=geht schikt=schickt passwrot=passwort pasword=passwort paswort=passwort bescheidt=bescheid spätr=später speter=später entshculdigung=entschuldigung vieln=vielen obne=oben anghang=anhang anahng=anhang klährung=klärung asap=sofort schif=schief mcih=mich morgn=morgen gesprch=gespräch lif=lief kiener=keiner wratet=wartet kümern=kümmern anmeldn=anmelden wiedr=wieder',
];

export const digraphs: Words = ['ae=a oe=o ue=u'];

export const mistyped: Words = [
  'kunde kunden kundin bitte danke nachfassen nachhaken nachgefasst nachgehakt zuruckrufen zuruckgerufen ruckruf ruckmeldung rucksprache',
  'rechnung vertrag angebot bestellung lieferung termin telefoniert angerufen gesprochen besprochen erledigt bearbeitung bearbeitet abgeschlossen',
  'dringend problem probleme fehler fehlermeldung funktioniert anfrage antwort ubernehmen prufen klaren geklart weitergeleitet weiterleiten warten wartet',
  'schnellstmoglich schnell sofort siehe nachricht niemand erreicht mailbox interessiert zufrieden unzufrieden informiert nachste woche andern anderung',
  'verlangerung unterschrift angepasst korrigiert kommentar kontakt melden meldet kummern muss nicht noch wieder vielleicht irgendwann unterlagen',
];

export const notMistyped: Words = [
  'ertrag verlag vertrage fehlen wetter meiden mildern leiten wandern ander anders kontrakt kostet dringen bitter kante kanten nacht masten',
  'kneten kinder klagen proben saldo wedder nachts nachten schnelle angebaut antworte melder kuppeln kammern fehlt warnen werten warte warmen',
  'wachen wochen wolle wieder wider nickt nicht leicht macht recht siege siede dank danken',
];
