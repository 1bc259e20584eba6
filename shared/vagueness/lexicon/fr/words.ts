import type { Words } from '../lexicon.ts';

export const functionWords: Words = [
  'le la les l un une des du de d et à au aux en dans sur pour par avec sans est sont été ont n ne pas que qu qui ce cette ces cet il elle ils elles on',
  'nous vous je j tu se s son sa ses leur leurs notre votre mon ma mes ton ta tes nos vos où mais si car donc comme ça c était étaient sera seront serait',
  'm t me te lui moi toi eux y ai as avons avez avait',
];

export const stopWords: Words = [
  'chacun chacune restons restez restera restait laquelle lesquels lesquelles auquel duquel desquels soyez seriez étiez puissent passons passez passent',
  'passera laisse laisser laissons commence commencer sinon autrement toutefois davantage aussitôt désormais dorénavant celles près supra infra haha plus',
  'moins très trop bien mal peu beaucoup bcp assez encore encor déjà toujours tjrs tjs jamais souvent aussi ainsi alors puis ensuite enfin après avant',
  'depuis pendant vers chez entre sous contre selon lors jusqu jusque afin parce puisque quand lorsque lorsqu tout tous toute toutes chaque même mêmes',
  'aucun aucune rien tel telle quel quelle quels quelles quoi dont ici voilà voici cela ceci celui celle ceux ci quelques suis es sommes êtes étais',
  'étions étant serai serons serez soit soient aura aurai aurons aurez auront aurait auraient aurais aurions auriez avoir avais avaient ayant eu eue',
  'faire fais faisons font faisait ferai fera ferons ferez feront ferait fasse faisant dire dis dit disent disait dite dites voir vois voit voyons voyez',
  'voient vu vue vus verra verrai verrons aller vais vas va allons allez vont allait ira irait aille venir viens vient venons venez viennent venait venu',
  'venue prendre prends prend prenons prenez prennent prenait pris mettre mets met mettons mettez mettent mis mise mettra donner donne donnent pouvoir',
  'peux pouvons pouvez peuvent pouvait pu pourra pourriez puisse veux veut veulent aimerait aimeraient souhaitait devoir dois doit devons devez doivent',
  'devait devra savoir sais sait savons savez savent savait falloir faut faudra faudrait fallait passer passe reste restent rester trouve pense pensent',
  'penser crois croit croire parle deux trois quatre premier première second seconde prochain prochaine nouveau nouveaux bon bonne bons bonnes mauvais',
  'mauvaise fois temps moment moments jour jours semaine semaines mois an ans année années aujourd hui maintenant matin midi soir nuit heure heures',
  'journée cas sorte fait faits manière façon surtout vraiment simplement seulement juste presque dessus dessous lequel différent différente jus environ',
  'normalement tt ds ns qd jms oui non ok svp stp merci monsieur madame mr mme mlle personne personnes gens certaine autre autres ensemble cependant',
  'néanmoins tandis malgré sauf hors via concernant part côté niveau plan coup début fin cours suite sujet auprès durant autour moyen rdv tant autant',
  'meilleur meilleure pire mieux possible impossible pr pcq pck qq kelk ya cest jai keske koi *ivement *alement *ellement *eusement *amment *emment',
  '*airement *iquement *ablement *iblement *ièrement fûmes furent serais serions aie aies ayons ayez aient faites fit firent fassent feras feriez ferais',
  'ferions irons iront irai iraient allé allée allés pourrons pourrez puissiez devrons devrez devront devrions devriez devais veuille voudrons saura',
  'sauront saurait sut dira diront dirait disons verront verrait voyait prendrons mettrons mettait viendront revenu revenue revient revenait devient',
  'devenu deviennent tient tiens tenir tenu tiennent reviennent reviendra trouvent trouvait trouvons pensait pensons pensez croient croyait espérons',
  'connaît connais connaître connu sentait quiconque autrui plutôt ptet peutetre nôtres vôtres mien mienne tien sien sienne auxquels dehors dedans',
  'derrière devant partout ailleurs hormis outre parmi quant sitôt tôt tard tantôt jadis naguère guère aujourdhui chui jsuis jvais jpeux jvois narrive',
  'jarrive larrive dun dune quil cetait yavait kon fallu cad dirai dirons saurai mettrai viendrons tiendrai longtemps quasi quasiment grosso peut-être',
  'tarde tarder pleinement amplement largement sereinement vous-même toujour pa vrai vraie gentiment tranquillement calmement doucement lentement',
  'absolument directement parfaitement complètement certainement assurément précisément dûment susceptible égard stade demeure demeurent brièvement',
  'parvien* voul* sembl* paraî* nombreux rapido presto souhaite* dernier* pourrai* prendra* viendra* voudrai* devrai* espère* nouvel* na plu ouvre',
];

export const genericWords: Words = [
  'rendu fonction préalable préalablement modalité* aspect* thème* thématique* tenants ressource* interaction* intéressant* créé créée ouverture création',
  'fiche succès rebelote lol copier coller notée infructueu* vain constat client clients contact contacts interlocuteur* interlocutrice* utilisateur*',
  'utilisatrice* usager* user users compte comptes société* entreprise* boîte ticket tickets affaire* lead leads deal question questions problème*',
  'problématique* souci soucis pb pbs pbl anomalie* sujets point points information* info infos détail* note notes remarque* msg mail mails email emails',
  'courriel* appel appels appelle appellent appelons rappel phone call vocal répondeur joindre joignable réunion* rendez discussion* conversation* parler',
  'parlons suivi suivis suivre suivra préparer programmer valider validant salarié* employé* traiter traité traitement gestion vérification* regardais',
  'revoir étudier étude* analyser analyse aider aide support répondre réponse* répond répondu confirmer confirmé confirmation* transmis transmission',
  'occuper occupe action actions étape étapes besoin* process processus situation* contexte état statut projet* équipe équipes responsable* manager',
  'commerciaux collègue* interne déconne déconnent manque manquent erreur erreurs panne pannes test tests teste texte exemple description titre vide',
  'inconnu résolution terminer finir reçu parfait super génial top cool impeccable nickel sympa délicat critique clôture clos ouvert attend attendre',
  'attendons attendent intéressé* intérêt ravi positif positive important* priorité* prioritaire* urgent* urgence rapide rapidement vite bientôt',
  'prochainement ultérieurement futur avenir attention informer prévenir noter idée idées indiqué indiquer signalé signaler remonté accord normal*',
  'général* clair clairement convient efficace* sérieux sérieusement bref concerné* partie* prenante* composent dispo disponible* disponibilité* produit*',
  'envoi envoie enverra enverrai reçoit reprendre démarche* objectif* stratégie synergie* confiance valeur* ambiance partenaire* partenariat',
  'collaboration connaissance tour donnera mener menées bonnement essayer essayé essaie essai tenter tenté plein pleins intervenir agir maximum minimum',
  'efforts effort principal* récent* récemment précédent* intervenant* acteur* mobilis* transformer sent sentir difficulté* défini* obligatoire',
  'formulaire impatient* recommence régler permet assurer assure apporter apporte longuement brièvement convaincu plaisir écoute impression sentiment',
  'contribuer adapté adaptée œuvre dysfonctionnement* dynamique perspective* majeur* fructueux constructif* productif* riche excellent* agréable',
  'formidable magnifique ravie réactivité professionnel* honnêtement franchement évidemment naturellement effectivement régulièrement rapidité meilleurs',
  'souhait* volonté réflexion boulot travail concret concrètement quotidien ordre prévoir prévu prévue enjeu enjeux piste pistes croisé croiser caler',
  'calé calée choisir choisi conquis séduit séduits ravis ravies réceptive redis redit redire redites redirai réessayer réessayerai décidé décider',
  'décident décidera statuer trancher hésitant accepte acceptent refuse hésitation vigueur conforme* conformité engager entrepris entamé entamée menée',
  'présenté présentés présentée rappelons tenons tenus tenue informons attendait espoir espoirs voulue envie envies contrainte* facile faciles simple',
  'simples éclaircir éclaircissement* creuser cerner cibler validés validées surveiller surveillance explication* renseignement* renseigner conseil',
  'conseils aiguiller climat atmosphère bienveillance chaleureux chaleureuse transparence transparent excellence performance performant cadrage cadrer',
  'brief debrief débriefer brainstorming onboarding workshop board steering copil kick off kickoff roadmap scope boucler bouclé rebondir recul lancé',
  'lancée lancer lancement démarre démarrer démarrage embarquer embarqué cohérence cohérent harmoniser mutualiser remis absolue absolu imposer impose',
  'esprit raison raisons cause causes effet effets résolus réglée réglés résolues inutile passionnant stimulant prometteuse chance chances circonstance*',
  'événement* moyens totalité intégralité quantité nombre nombreux multitude plupart majorité moitié reçus reçues recevait écoutés écoutent écouter',
  'gardent garde garder gardons imagin* manifest* exprim* conjointement pousse poussons pousser* reposée repose fraîche matinée aprem vip original',
  'origine initial précède regardons mette pressez presser dépêche essais tentons piocher bidouillé bidouiller tourné tourner cherché chercher chercherai',
  'patience patienter patientez soigneusement imprévu* surgi surgit arrange arranger arrangera remet remettons remets dispose disposons prévues prévus',
  'monde aidez aidons caractère correspondante* correspondant repassé ressorti suspens attentive wi fi wifi issue issues updates team meeting calls status',
  'pending waiting feedback next steps track check protocole* établi* reparl* recontact* chouette hyper montrés montrée montré voie estim* davantage',
  'trouver forwardé forwarder checké updaté updater booké pingu* pitché pitcher soucieu* certitude* incertain* incertitude* prioris* focus focaliser',
  'concentrer attachons importance engagements vigilan* sérénité positionn* posture acter consensus compromis arbitrer',
  'arbitrage adéquat* judicieu* envisage* plausible faisab* viab* possibilit* potentialit* expertise maîtris* approche* méthode* méthodolog* vision',
  'ambition* ambitieu* défi défis challenge challenger primordia* crucia* indispensab* inévitab* incontournab* usuel* classique* traditionnel*',
  'quelconques précité* formalité* suites récap récapit* synthèse concertation concerter',
  'progress* progrès amorc* mûrir maturité fidélis* rassurer rassurée rassurant apais* impatience débordée débordés',
  'overoccupées rentrée normaux éventuel* bonsoir salut coucou rebonjour poli polie politesse gentil* adorable* sympathi* souriant*',
  'accueillant* bavard* scepti* dubitati* prudent* méfian* réticen* curieu* implication adhér* adhésion aimé aiment aimer appréci* plaît',
  'plaisait kiff* bluff* engouement curiosité attrait opinion* observation* soulign* insist* notez notons conclusion* sollicit*',
  'interrogation* interroge* questionner râle râlent râler colère fureur furax insatisfaction déception déçu* frustr* marre',
  'saoul* galèr* catastroph* désastr* lamentable* honteu* scandal* inadmissible* inaccept* intolérable* aberrant* absurde* bazar pagaille',
  'chaos chaotique cafouill* couac* embrouille* embêt* pénible* bosser bosse taf peaufin* affin* finalis* concrétis* simplifier accompagn*',
  'soutien soutenir soutenu soutenons épauler encadrer piloter pilotage coordination timing deadline* rythme stagn* enlis* piétin* accroc accrocs',
  'coordonner coordonné superviser débat débats buggait beugue beuguer buguer lenteurs avoue rediscut* gars mec boss hiérarchi* chef chefs moral',
  'constater étudié assurons saisir périmètre balayer charmant* chauds chaudes utilisation utiliser échéant vise visant visent concourir veiller veillons',
  'veillerons témoign* réaffirm* réitér* soumettre soumis soumettons ampleur prisme élan gouvernance collégial commun communs communément respectif* rôle',
  'rôles responsabilit* plaisant* rigol* rire humeur blabla papot* discours mots idem tiers entité entités institution*',
  'consommateur* ressens sensation* optimis* pessimiste confiant* ardeur énergie enchanté*',
  'bienveillant* respectueux attentionné* dévoué* professionnalisme réputation visibilité lisibilité clarté malentendu*',
  'incompréhension* ambigu* polémique différend* désaccord* souvenir* remettez racont* disant disaient redemand* reformul* élucider',
  'débrouill* arrangement* booster boosté bouscul* harcel* mèl fixe surcroît manquant* enthousiast* expliqu* favorabl* attendu* difficil* complex*',
  'conséquenc* suivant* nombreus* livrabl* blocage* bloquant* cliente* prospect* contactée contactés dossier* incident* élément* message* échanger',
  'échanges service* solution* attente* potentiel* prometteur* emballé* partant* réceptif* décidée* disposition* engagée* essentiel* remontée* échéance*',
  'personnel* occasion* accueilli* sincère* durable* attentif* customer* mission* étudiée* collectif* supérieur* décideur* demande* commercial*',
  'compliqué* optimal* compris* repoussé* enclenché* convivial* cordial* convaincant* concluant* restant* inchangé* entretenu* confronté* procéder',
  'procédons procédé impart* réattribu* réaffect* oral convertir interag* dialogu* conseill* orient* guider assist* impliqu* assum* affront* gérons gérez',
  'gérera gèrent dirig* organis* planifi* détermin* précis* spécifi* clarifi* décri* démontr* évoqu* mentionn* comment* relat* avis* souvien* considér*',
  'suppos* compren* perçoi* ressent* dout* crain* désir* prétend* obten* obtien* remerci* profit* enthousiasm* encourag* motiv* favoris* permett*',
  'facilit* résou* amélior* perfectionn* évolu* avanc* continu* poursui* persist* accompli* effectu* réalis* enrichi* stipul* routine* habitu* discut*',
  'débatt* conven* rapproch* approfond* résum* anticip* accélérer exig* nécessit* offri* propos* partag* transmet* délégu* préoccup* calm* satisf* énerv*',
  'fâché* agac* plain* plaign* réclam* protest* regrett* excus* pardon* survien* influ* compéten* pertin* opportun* approprié* nécessair* suffisan*',
  'possibl* probabl* éviden* raisonnabl* acceptabl* rentabl* utile* précieu* significati* notabl* profond* intens* exhausti* minutieu* technique* content',
  'contents contente* rencontre* rappelle* réfléchi* téléphone téléphoner téléphonique travaill* rappelé* regarde* relance* reporté* retente* vérifié*',
  'abordé* abouti* actuel* aligné* appelé* confus* décalé* entend* envoyé* examin* global* hésite* rempli* répète* retour retours gérer géré gérée contacter',
  'contacté contactera contactez échangé échangée figurent figure perdre correct*',
  'décision conquis retourné',
];

export const topicWords: Words = [
  'gros grosse grand grande petit petite petits petites facturation devis tarif* prix proposition* règlement* document* doc docs papier* fichier*',
  'rapport* démo démos démonstration présent* installation* intervention* droits accès accéder connexion connecter connecté login mot mdp réseau serveur*',
  'lent lente lenteur* système* logiciel* appli applis application* app site portail plateforme outil outils fonctionnalité* paramétrage paramètre*',
  'configuration config remise réduction rabais budget* délai* planning signature négociation* négocier condition* option* modif modifs modification*',
  'modifier changement* changer ajustement* décision* installer renvoyer renouveler résilier créer adapter prolonger livrer rembourser remplacer réparer',
  'annuler configurer former recevoir fournir actualiser élevée cher chers concurrent* concurrence appareil* équipement* échantillon* base floue flou',
  'version renouvellement* licence* abonnement* module* informé informée stock données bug bugs terminé terminée terminés fini finie finis achevé faite',
  'validé validée bugue plante plantent plantage rame rament lag faux fausse mécontent* insatisfait* énervé* plainte* réclamation* technicien* compta',
  'comptabilité juridique dev devs pièce pièces matériel rappels procédure* qualité résultat* chiffre* conforme migration maintenance cahier offre offres',
  'synchro sync visite imprimante* ordinateur* ordi pc portable* écran* téléphone* soumission* estimation* estimé catalogue* brochure* plaquette*',
  'échéancier* acompte* avoir* solde virement* prélèvement* directeur directrice patron patronne gérant gérante secrétaire fournisseur* acheteur',
  'acheteuse comptable siège agence agences bureau bureaux rendre restituer récupérer acheter vendre louer prêter ajouter retirer supprimer enlever',
  'rectifier corriger compléter expédier poser déposer emporter déplacer transférer exporter importer colis retard retards badge badges clé clés clef',
  'clefs sécurité réservation* réserver mutuelle assurance* garantie* formateur cotation* référence* stagiaire embauche refaire arriv* sort sortent',
  'sortir sorti sortie sortira loyer* histoire* remplacement* remettre assureur* traiteur* ralentissement* calendrier mailing erroné* boutiqu* facture*',
  'contrat* paiement* livraison* formation* machine* magasin* entrepôt* courrier* entretien* prévenu* effectué* associé* assistant* réalisé* commande*',
];

export const vagueWords: Words = [
  'quelqu quelque qqn qqch truc trucs machin bidule chose choses certains certaines plusieurs divers diverses différents différentes peut être',
  'éventuellement probablement sûrement bizarre* étrange* parfois certain genre espèce vaguement quelconque etc',
];

export const abbreviations: Words = [
  'clt=client cli=client clts=clients pbm=problème pblm=problème pb=problème rv=rdv rep=réponse rép=répondeur',
  'tél=téléphone bsr=bonsoir mrc=merci dde=demande urg=urgent mel=mail émail=mail ml=mail',
  'ac=avec av=avec qd=quand tt=tout ts=tous tjrs=toujours tjs=toujours bcp=beaucoup ds=dans ns=nous vs=vous mess=message tps=temps pr=pour',
  'sem=semaine ca=ça marhce=marche amrche=marche fonctione=fonctionne marceh=marche realncer=relancer relacer=relancer rapeler=rappeler rapelle=rappelle rapel=rappel',
  'cliant=client cleint=client clietn=client probleme=problème porblème=problème attante=attente atente=attente conection=connexion conexion=connexion conecter=connecter clien=client clinet=client encor=encore avc=avec connection=connexion urgant=urgent',
  'ugrent=urgent reponce=réponse mesage=message repondeur=répondeur asp=asap biento=bientôt cour=cours nrp=injoignable',
  'releance=relance cleint=client clent=client suitte=suite dispoible=disponible mesage=message jatend=attends jatends=attends tjr=toujours rdvs=rendez',
  'ms=mais connecsion=connexion luy=lui voire=voir nouvo=nouveau atente=attente poin=point raplé=rappeler raple=rappeler doi=doit tehcnique=technique',
  'apeler=appeler demin=demain resolut=résolu atante=attente veu=veut',
  'repondut=répondu suport=support pr=pour repondre=répondre badje=badge',
];

export const units: Words = [
  'poste postes licence licences utilisateur utilisateurs user users heure heures hr h minute minutes min mn jour jours j semaine semaines sem mois an ans année années pourcent unité unités pièce pièces pcs pc site sites salle salles',
  'colis carton cartons palette palettes boîte boîtes caisse caisses sac sacs rouleau rouleaux m mètre mètres ml cm mm km m2 m3 kg g t tonne tonnes l litre litres cl bar bars mbar pa degrés degré deg c f v volts volt a ampères amp w watt watts kw kwh kva va hz tr rpm',
  'go mo to ko gb mb s sec secondes seconde ms personnes pers salariés collaborateurs exemplaires ex lots lignes tickets appels commandes chevaux cv k x pax lampes ampoules tubes agences magasins bornes lits fois repas couverts points nuits séances clés badges',
];

export const money: Words = ['euro euros eur balles francs chf dollar dollars ke k€ ht ttc centimes'];

export const references: Words = [
  'commande cde bc bl bon facture fac fact avoir devis ticket dossier ref réf référence n no num numéro nº salle local bureau bât bâtiment étage niveau quai ligne porte chambre lot',
  'version ver v contrat avenant os ot di bt oi sav rma siret série sn modèle machine poste code article art allée rack travée appartement appt apt escalier cage ascenseur pompe zone hall parcelle id rdc colis',
];

export const articles: Words = ['le la les l un une des au aux'];

/** Without accents, as they are compared. */
export const mistyped: Words = [
  'client cliente clients suivi suivre relance relancer rappel rappeler rappele attente attend reponse repondu repond probleme problemes souci soucis traiter traite verifier voir demande demandes dossier message messages reunion telephone connexion connecter fonctionne fonctionnent marche urgent urgence informations information contacter contacte confirmer bonjour merci retour prochaine prochainement bientot semaine termine resolu regle envoye recu transmis transmettre precedent precedente convenu discute commentaire equipe support service erreur plus tard',
  'toujours traitement repondeur commercial commerciale relancer recontacter disponible reponses rappellera facturation probleme joindre injoignable prochain prochaines reviens revient semaines actuellement',
  'equipe technique faire point rappeler validation attendre connexions contacts prochainement fixer actuellement',
];

/** Words of their own that are one letter away from those. */
export const notMistyped: Words = [
  'contrat contrats argent massage trainer trainee revolu renvoye connecteur connecteurs manche marches tarde regie recul demandeur surfer rappels cliche tante attentat relais repos responsable resolue pont contacteur contacteurs contactor',
  'verre verres terre serre pierre barre beurre balle salle selle rein reins lier dessert fosse tousse perte ville souris jointe jointes joints relents',
];

/** Without accents, as they are compared. */
export const titles: Words = ['m mme mr mlle monsieur madame mademoiselle docteur dr me maitre'];
