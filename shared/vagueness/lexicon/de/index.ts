import type { Lexicon } from '../lexicon.ts';
import { dates } from './date-words.ts';
import { complete, groups, phrases } from './phrases.ts';
import { missing, sentences } from './sentences.ts';
import { abbreviations, digraphs, mistyped, notMistyped } from './spelling.ts';
import { wording } from './wording.ts';
import {
  articles,
  functionWords,
  genericWords,
  money,
  numerals,
  references,
  stopWords,
  titles,
  topicWords,
  units,
  vagueWords,
} from './words.ts';

export const lexicon: Lexicon = {
  language: 'de',
  name: 'Deutsch',
  writing: 'words',
  capitalNouns: true,
  functionWords,
  articles,
  titles,
  stopWords,
  genericWords,
  topicWords,
  vagueWords,
  abbreviations,
  digraphs,
  mistyped,
  notMistyped,
  groups,
  phrases,
  complete,
  dates,
  units,
  numerals,
  money,
  references,
  roles: {
    steps: [
      'liefern liefert tauschen austauschen ersetzen unterschreiben bestellen bestelle einbauen montieren erstatten stornieren kündigen verlängern buchen reservieren',
      'anbieten berechnen reparieren versetzen umstellen schreiben testen ausrollen freigeben entscheiden vorbereiten anlegen löschen sperren entsperren zurücksetzen',
      'wiederherstellen exportieren importieren besuchen abholen bringen einziehen überweisen drucken reinigen schmieren streichen dichten messen nachziehen schicken senden',
    ],
    telling: [
      'kein keine leer voll laut kaputt defekt tot an aus auf zu offen steht bleibt prüfen kontrollieren reinigen bestellen wechseln tauschen ersetzen schließen öffnen nachfüllen einstellen quittiert da geliefert ok io startet schließt öffnet verbindet kühlt heizt lädt läuft fehlt nötig fällig hängt',
    ],
    toward: ['mit an zu zum zur bei beim von für durch über frau herr hr herrn fragen frag'],
  },
  fields: {
    state: ['status* stand stufe* phase* fortschritt* ergebnis* zustand'],
    urgency: ['priorität* prio dringlichkeit* schweregrad auswirkung*'],
    choice: [
      'art *weg *kanal kanal* *art *typ typ* kategorie* *methode *dauer *laufzeit laufzeit dauer start *beginn beginn häufigkeit takt *takt *zyklus *rhythmus turnus intervall abrechnung* zahlung* *sprache sprache sichtbarkeit quelle rolle tarif',
    ],
    yesNo: [
      'status* stand ist sind hat haben wurde wurden darf kann unterschrieben genehmigt vereinbart informiert einverstanden zustimmung bestätigt erforderlich nötig erledigt',
    ],
    noneAllowed: [
      'problem* risik* risiken blocker hindernis* umgehung* workaround* zusage* versprechen rabatt* nachlass* ausnahme* umfang sonder* abweichung* offen* offene* fehler* bekannt* einschränkung* mängel',
    ],
    yes: ['ja j jo jawohl ok erledigt fertig gemacht abgeschlossen'],
    no: ['nein n nö nee'],
    none: ['keine keiner keines kein nichts nix entfällt nein null 0'],
  },
  mail: {
    quote: [
      'am _ _? _? _? _? _? _? _? _? _? _? _? schrieb; ursprüngliche nachricht; originalnachricht; weitergeleitete nachricht; beginn der weitergeleiteten; von _ _? _? _? _? _? _? _? gesendet|datum|an|betreff',
    ],
    signature: [
      'mit? freundlichem|freundlichen|besten|vielen|lieben|herzlichen|schönen grüßen|gruß|grüße|gruss|gruessen|gruesse; viele|beste|liebe|schöne|freundliche|herzliche grüße|gruesse; gruß|grüße|gruss; mfg; vg; lg; bg; danke|dank und|für? grüße|gruß?; vielen|besten|herzlichen dank; von meinem|unterwegs gesendet?; gesendet von|mit; outlook für; diese e? mail|nachricht enthält|ist; hochachtungsvoll',
    ],
  },
  wording,
  sentences,
  missing,
};
