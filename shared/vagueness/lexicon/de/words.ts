import type { Words } from '../lexicon.ts';

export const functionWords: Words = [
  'der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird werden wurde wurden hat',
  'haben hatte hatten ich du er sie es wir ihr ihm ihn ihnen ihre ihren ihrem seine seinen sein mir mich dir dich uns',
  'euch nicht kein keine mit von zu zum zur im in am an auf bei beim für aus nach noch auch wenn weil dass ob wie was wer',
  'wo so als um bis seit vor über ab durch ohne gegen unter zwischen nur schon sich man dann da jetzt hier mal doch sehr',
  'mehr wegen damit kann soll muss will',
];

export const stopWords: Words = [
  'jeweils indem hierzu hierbei hiermit hierfür diesbezüglich soeben solange daraufhin demnach somit folglich dementsprechend mittlerweile inzwischen übrigens selbstverständlich quasi praktisch sozusagen wobei worauf wodurch wonach hinsichtlich anhand mithilfe seitens seitdem ebenfalls ebenso lediglich letztlich letztendlich grundsätzlich gewissermaßen',
  'gehabt vorne vorn hinten gehört hört höre',
  'bin bist seid gewesen worden geworden habe hab hast habt könnte könnten können könnt könntest könntet würdest',
  'würdet solltest solltet müsstest wolltest kannst gekonnt sollen sollte sollten sollst müssen müsste müssten musst',
  'willst wollen wollte wollten möchte möchten mag mögen darf dürfen dürfte dürften lassen lässt lass ins ans vom unser',
  'unsere unseren unserem unserer unserm euer eure mein meine meinen meinem meiner dein deine deinen deinem deiner seiner',
  'seinem seines ihrer ihres deren dessen denen dies diese dieser diesen diesem dieses jene jeder jede jedes jeden jedem',
  'alle alles allen allem aller beide beiden viel viele vielen wenig wenige einigen meist meiste meisten manche ganz',
  'ganze ganzen gar genug ziemlich recht eher fast etwa circa ca rund zirka immer nie niemals oft wieder nochmal nochmals',
  'erneut bereits gerade eben halt eigentlich einfach also zwar jedoch denn deshalb daher darum deswegen trotzdem',
  'außerdem zudem sonst davon dafür dazu dabei daran darauf darüber darin daraus danach davor dagegen damals dort dorthin',
  'hin her hinter neben innerhalb außerhalb während sowie sowohl bzw beziehungsweise bezüglich bzgl betreffend betr btr',
  'zusammen gemeinsam selbst selber dasselbe dieselbe derselbe gleichen selbe selben vorherige vorheriges vorherigen',
  'kennst kennt kennen kenne wieso woran worum womit möglichst echt ewig anders andersrum sämtliche allein insgesamt',
  'jedenfalls sicher sicherlich wirklich tatsächlich leider gern gerne natürlich klar genau soweit sofern falls bevor',
  'nachdem obwohl sondern weder entweder statt anstatt trotz eins zwei drei vier fünf erste ersten erster erstes zweite',
  'zweiten zweiter dritte dritten letzte letzten letzter letztes letztem nächste nächsten nächster nächstes neu neue',
  'neuen neuer neues alt alte alten gut gute guten guter gutes schlecht schlechte besser beste besten große großen',
  'großer kleine kleinen kleiner lange kurz kurze kurzen kurzer kurzes weit weiter weitere weiteren weiterer',
  'weiteres andere anderen anderer anderes gleich gleiche tag tage tagen woche wochen monat monate monaten jahr jahre',
  'jahren stunde stunden minute minuten zeit vormittag nachmittag abend früh uhr heute gestern nacht gehen geht ging',
  'gegangen gehe kommt kommen kam kamen gekommen komme machen macht mache mach tun tut tue getan gibt geben gab gebe',
  'nehmen nimmt nehme nahm genommen sagen sagt sagte gesagt sage sehen sieht sehe sah gesehen bleiben bleibt bleibe blieb',
  'geblieben stehen steht stand stehe liegen liegt lag halten finden findet fand gefunden denken denkt denke dachte',
  'glauben glaubt glaube meint meinte wissen weiß wusste brauchen braucht brauche gebraucht bekommen bekommt kriegen',
  'kriegt gekriegt ja nein ok okay bitte danke dank herr frau hr herrn niemand keiner leute person personen ggf',
  'gegebenenfalls ne nen nem n s z b d h u a o i wg lt gem inkl zzgl vs na tja raus rein ran dran drauf drin drum weg los',
  'hoch runter rüber zurück vorbei herum umher vorher nachher hinterher zuvor anschließend schließlich endlich zuerst',
  'zunächst vorerst erstmal fall art weise seite punkt teil grund rahmen bereich stelle hinsicht übrigen laufe linie',
  'bezug wege richtung keins keinen keinem nix nichts je voll völlig bisschen',
];

export const genericWords: Words = [
  'aspekt* faktor* hintergründe zusammenhang zusammenhänge ablaufs thematik weitergehen weitergeht hinbekommen vorankommen fortschritte möglichst zuständigkeit* einzelheiten sachverhalt* gegebenheit* umstände angegangen angehen',
  'interessant* einplanen eingeplant bestätigen terminvereinbarung terminabsprache terminanfrage terminwunsch terminfindung mailaustausch mailverkehr schriftverkehr erinnerung erinnerungsmail erinnerungen blocker blockiert wahrgenommen stattgefunden eingehend* ausgehend* ungünstig notiert notieren leite leitet erstellt eröffnet testkommentar testeintrag haha lol stammdaten verstanden beschäftigen akte tabelle',
  'kunde kunden kundin kundinnen kundenseite kundenseitig kd kdn interessent* ansprechpartner* kontakt kontakte kontakten',
  'kontaktiert* kontaktier* kontaktaufnahme nutzer user anwender* benutzer lead leads firma firmen unternehmen account*',
  'mandant* klient* thema themen themas sache problem probleme problems problemen problematik fälle vorgang vorgänge',
  'vorgangs ticket tickets anfrage* anliegen angelegenheit* frage fragen gefragt rückfrage* nachfrage* nachgefragt fragt',
  'fragte punkte detail details info* information* inhalt* notiz* vermerk* kommentar* bemerkung* mail mails email emails',
  'mailen gemailt nachricht* meldung meldungen rückmeldung* feedback antwort* beantwort* geantwortet anruf* angerufen',
  'telefon* telefonat* telefoniert* gespräch* gesprochen sprechen spricht besprech* besprochen besprechung* termin',
  'termine meeting* call calls chat* geredet reden redet gequatscht ausgetauscht austausch* abstimm* abgestimmt',
  'abstimmung* update* status situation lage fortschritt* prozess* schritt schritte maßnahme* aktion* aktivität* vorgehen',
  'vorgehensweise plan pläne aufgabe* projekt* todo nachfassen nachhaken nachgefasst nachgehakt verfolgen dranbleiben',
  'wiedervorlage weiterverfolg* beobachten kümmern kümmert kümmere bescheid klären geklärt klärung klärt kläre prüfen',
  'prüfung prüft prüfe überprüf* checken gecheckt schauen schaut schaue schau geschaut anschauen angeschaut ansehen',
  'angesehen durchgehen drüberschau* draufschau* nachschauen bearbeit* bearbeitung* erledigen erledige erledigung',
  'übernehmen übernimmt übernehme übernommen gelöst lösung* löst beheben helfen hilft hilfe geholfen unterstütz*',
  'support weiterleiten weitergeleitet weitergegeben weitergeben weitermach* weiterkommen veranlassen veranlasst regeln',
  'geregelt fehlt fehlen fehlte rausgeht rausgehen rief riefen geplant vereinbaren geführt abgeschlossen beendet offen',
  'offene offenen warten wartet warte gewartet erwart* abwarten hold laufend laufenden team teams kollege',
  'kollegen kollegin kolleginnen abteilung* chef chefs leitung vertrieb innendienst außendienst intern interne internen',
  'extern mitarbeiter mitarbeiterin geschäft geschäfte geschäftlich* spinnt zickt zicken unklar vorbeikommen unterwegs',
  'deal deals opportunity beteiligte* zuständig* verantwortlich* seiten partner interessiert interesse zufrieden happy',
  'begeistert positiv* negativ* vielversprechend spannend wichtig* dringend* eilig eilt priorität* prio schnell',
  'schnellst* zeitnah bald demnächst zukünftig künftig zukunft momentan derzeit aktuell* jeweilig* entsprechend*',
  'erforderlich* notwendig* nötig* üblich* grundsätzlich* allgemein* verschieden* mitgeteilt mitteilen gemeldet melden',
  'meldet melde mitteilung* erwähnt erklärt erläutert geäußert hinweis* wunsch wünsche wünscht bedarf bedürf*',
  'vorstellung* erwartung* eindruck gefühl bauchgefühl stimmung beziehung vertrauen zusammenarbeit partnerschaft* ziel',
  'ziele potenzial* potential* chance* möglichkeit* möglich senden sendet gesendet schicken schickt schicke geschickt',
  'verschickt gesandt erhalten versuchen versucht versuche versuch probieren arbeiten arbeitet arbeite gearbeitet arbeit',
  'beschäftigt umsetzen umgesetzt umsetzung ergebnis* fehler störung* kaputt defekte produkt* dienstleistung* leistung*',
  'mehrwert synergie* strategi* ganzheitlich* optimal* optimier* nachhaltig* effizient* effektiv* weiterhin ständig',
  'regelmäßig normalerweise verfahren verfahrens vorhaben hintergrund neuigkeit* ergänzung* ergänzt ergänzen ausfüllen',
  'eintragen test testen text beispiel beispieltext platzhalter feld unbekannt bezeichnung beschreibung betreff titel',
  'überblick zusammenfassung fazit gedanke* idee* meinung* ansicht ruhe schöne toll tolle super prima perfekt angenehm',
  'nett nette netter freundlich konstruktiv* produktiv* erfolgreich* erfreulich* engagiert motiviert sympathisch',
  'verblieben verbleiben passend* zurückmeld* begeisterung steckt sicht sichtweise darlegen überlegt überlegen überlege',
  'dokumentation festgelegt festlegen ausgefüllt vorantreiben voran intensiv* ausführlich* umfassend* zielführend*',
  'herausforderung* rahmenbedingung* perspektive* verbesser* verständnis kooperation bemüht bemühen gewährleist*',
  'sicherstell* berücksichtig* betracht* untersuch* lesen gelesen erfolg erfolge erfolglos systemfehler dokumentier*',
  'angesprochen ansprechen aufgegriffen eingegangen verblieb vertieft vertiefen verstanden verstehen versteht spüren',
  'gespürt freuen freut freue gefreut hoffen hoffe hofft hoffentlich unverändert gespannt bereit seriös professionell*',
  'kompetent* organisieren organisiert vorbereiten planen kommuni* gegebener gegeben bestens aufnehmen aufgenommen',
  'bedanken herzlich* freundlichen grüße gruß liebe lieber hallo moin servus mfg vg lg rücksprache rückruf* zurückgerufen',
  'zurückrufen erreicht erreichen erreichbar mailbox folgt folgen folge ausstehend ungeduldig warum angeblich wohl',
  'sogenannt* einzeln* jederzeit vorliegend* besagt* genannt* stimmt passt passen klappt funktioniert funktionieren',
];

export const topicWords: Words = [
  'ware lösen läuft laufen',
  'groß klein lang',
  'rechnung* angebot angebote angebots angeboten angebotes vertrag verträge vertrags preis preise preisen bestellung*',
  'auftrag aufträge lieferung* zahlung* kosten rabatt* nachlass budget* konditionen unterlage* dokument* papiere datei',
  'dateien formular* bericht* auswertung* zahlen daten vorlage* schulung* einführung* demo demos präsentation* vorführung',
  'workshop* installation* einrichtung* einstellung* konfiguration* zugang zugänge zugangsdaten zugriff* berechtigung*',
  'rechte passwort* kennwort login anmeldung* anmelden einloggen lizenz* lizenzfrage* software system systeme app apps',
  'anwendung* programm* server netzwerk internet verbindung* schnittstelle* api website webseite portal plattform tool',
  'tools funktion funktionen modul module feature* entscheidung* entscheiden entscheidet installieren einrichten anlegen',
  'verlängern bestellen kündigen erstellen liefern tauschen austauschen ersetzen reparieren wechseln aktualisieren',
  'konfigurieren zusenden stornieren abrechnen berechnen anbieten buchen bezahlen teuer günstig* konkurrenz wettbewerb*',
  'anbindung* vorschlag* konzept* handbuch änderung* ändern geändert anpassung* anpassen angepasst verlängerung*',
  'kündigung* erweiterung* freigabe* genehmigung* unterschrift* rechtsabteilung buchhaltung einkauf technik techniker*',
  'entwickl* it edv verhandlung* anforderung* option* alternative* version* ausfall ausfälle langsam* fehlermeldung* bug',
  'bugs abgleich* sync synchronisation* qualität beschwerde* reklamation* unzufrieden verärgert sauer wartung* reparatur*',
  'erledigt geprüft behoben überprüft durchgeführt ausgeführt informiert benachrichtigt fertig fertiggestellt gemacht',
  'erfolgt gerät geräte maschine anlage* material ersatzteil* teile muster folien falsch* stimmig dienst zeitplan*',
  'liefertermin* lieferzeit* umstellung* migration* betrieb ablauf abläufe',
];

export const vagueWords: Words = [
  'jemand jemanden jemandem irgendwer irgendwas irgendwie irgendwo irgendein irgendeine irgendwelche irgendetwas etwas',
  'einiges einige paar sachen ding dinge dings zeug verschiedene verschiedenes diverse diverses komisch* seltsam*',
  'merkwürdig* vielleicht eventuell evtl wahrscheinlich vermutlich möglicherweise manchmal mehrere gewisse anscheinend',
  'usw etc sonstiges',
];

export const abbreviations: Words = [
  'kde=kunde kdn=kunden kd=kunde kudne=kunde knude=kunde kune=kunde biite=bitte bite=bitte bitt=bitte dnake=danke dake=danke thx=danke übernemen=übernehmen nachfasen=nachfassen nachfssen=nachfassen ncihts=nichts nciht=nicht nich=nicht net=nicht ned=nicht nit=nicht is=ist isch=ist ham=haben grad=gerade',
  'fuer=für ueber=über waere=wäre waeren=wären koennen=können koennte=könnte muessen=müssen muesste=müsste wuerde=würde wuerden=würden moechte=möchte moechten=möchten haette=hätte zurueck=zurück rueckruf=rückruf rueckmeldung=rückmeldung ruecksprache=rücksprache rueckfrage=rückfrage spaeter=später naechste=nächste naechsten=nächsten naechster=nächster naechstes=nächstes',
  'pruefen=prüfen geprueft=geprüft pruefung=prüfung klaeren=klären geklaert=geklärt klaerung=klärung uebernehmen=übernehmen uebernahme=übernahme kuemmern=kümmern kuemmere=kümmere laeuft=läuft aendern=ändern aenderung=änderung geaendert=geändert aenderungen=änderungen vertraege=verträge gruesse=grüße gruss=gruß gespraech=gespräch gespraeche=gespräche loesung=lösung geloest=gelöst loesen=lösen schoen=schön noetig=nötig moeglich=möglich',
  'unveraendert=unverändert ergaenzt=ergänzt oefter=öfter demnaechst=demnächst schnellstmoeglich=schnellstmöglich baldmoeglichst=baldmöglichst erklaert=erklärt erwaehnt=erwähnt gewuenscht=gewünscht unterstuetzung=unterstützung stoerung=störung fruehjahr=frühjahr kuerze=kürze verfuegbar=verfügbar veraergert=verärgert tel=telefon telef=telefon tlf=telefon telko=telefonat ap=ansprechpartner asp=ansprechpartner',
  'vllt=vielleicht viell=vielleicht evt=eventuell mgl=möglich zzt=derzeit zz=derzeit mom=moment nä=nächste nächst=nächste msg=nachricht nachr=nachricht anfr=anfrage angeb=angebot ang=angebot rng=rechnung bestelung=bestellung änedrn=ändern proble=problem probelm=problem funktionirt=funktioniert funktoniert=funktioniert funzt=funktioniert wil=will kan=kann einlogen=einloggen zurükrufen=zurückrufen zurük=zurück zurueckrufen=zurückrufen dringent=dringend dringed=dringend problm=problem prbolem=problem erledgit=erledigt erledigd=erledigt bearbeitng=bearbeitung rückruff=rückruf telefonirt=telefoniert antwor=antwort',
];

export const units: Words = [
  'stück stk st plätze platz lizenzen lizenz nutzer user stunden stunde std h minuten minute min tage tag tagen wochen woche wo monate monat mon monaten jahre jahr jahren prozent einheiten filialen filiale standorte standort räume zimmer geräte kartons karton kisten pakete paket paletten palette eimer rollen dosen sack säcke',
  'm meter cm mm km qm m2 m3 cbm kg g t tonnen tonne liter l ml bar mbar grad c k v volt ampere a watt w kw kwh kva hz rpm u gb mb tb kb ms s sek sekunden personen leute mitarbeiter ma kollegen teilnehmer exemplare ex zeilen tickets anrufe bestellungen fach mal x etagen wohnungen lampen leuchten steckdosen fenster schrauben zoll ps nm lux db ppm raten rate',
];

export const money: Words = ['euro euros eur cent franken chf sfr dollar tsd mio netto brutto'];

export const references: Words = [
  'bestellung best auftrag auftrags auftr ls lieferschein rechnung re rg gutschrift angebot ang ticket vorgang fall nr nummer no ref referenz az aktenzeichen raum rm zi zimmer halle tor geb gebäude haus og ug eg etage stock stockwerk whg wohnung apt platz regal gang fach linie band',
  'version ver v vertrag kunde kd kdnr knr kst konto rma sendung paket charge chg los sn seriennummer modell typ maschine anlage pumpe aggregat station gleis bus wagen fahrzeug kfz stapler lift aufzug aufz kreis gruppe position pos artikel art teil nummern paragraf seite zeile kw block schacht rampe bett zählpunkt zähler',
];
