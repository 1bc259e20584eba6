import type { Words } from '../lexicon.ts';

export const functionWords: Words = [
  'le la les l un une des du de d et à au aux en dans sur pour par avec sans est sont été être ont a n ne pas que qu qui',
  'ce cette ces cet il elle ils elles on nous vous je j tu se s son sa ses leur leurs notre votre mon ma mes ton ta tes nos',
  'vos où mais ou si car donc comme ça c était étaient sera seront serait m t me te lui moi toi eux y ai as avons avez avait',
];

export const stopWords: Words = [
  'plus moins très trop bien mal peu beaucoup bcp assez encore déjà toujours tjrs tjs jamais souvent parfois aussi ainsi alors puis',
  'ensuite enfin après avant depuis pendant vers chez entre sous contre selon lors jusqu jusque dès afin parce puisque quand lorsque',
  'lorsqu tout tous toute toutes chaque même mêmes aucun aucune rien tel telle quel quelle quels quelles quoi dont ici là voilà voici',
  'cela ceci celui celle ceux celles ci quelque quelques suis es sommes êtes étais étions étant serai serons serez soit soient fut',
  'aura aurai aurons aurez auront aurait auraient aurais aurions auriez avoir avais avaient ayant eu eue faire fais faisons font faisait ferai fera ferons ferez',
  'feront ferait fasse faisant dire dis dit disent disait dite dites voir vois voit voyons voyez voient vu vue vus verra verrai verrons aller vais',
  'vas va allons allez vont allait ira irait aille venir viens vient venons venez viennent venait venu venue viendra prendre prends',
  'prend prenons prenez prennent prenait pris prise prendra mettre mets met mettons mettez mettent mis mise mettra donner donne donné',
  'donnent pouvoir peux peut pouvons pouvez peuvent pouvait pu pourra pourrai pourrait pourrais pourriez pourraient puisse vouloir',
  'veux veut voulons voulez veulent voulait voulaient voulu voudrait voudraient aimerait aimeraient souhaite souhaitent souhaitait souhaiterait devoir dois doit devons',
  'devez doivent devait devra devrait devraient savoir sais sait savons savez savent savait falloir faut faudra faudrait fallait',
  'semble semblent paraît passer passe passé reste restent rester trouve pense pensent penser crois croit croire parle espère',
  'deux trois quatre premier première second seconde dernier dernière derniers dernières prochain prochaine nouveau nouvelle nouveaux',
  'nouvelles bon bonne bons bonnes mauvais mauvaise grand grande gros grosse petit petite petits petites fois temps moment moments jeu jour jours',
  'semaine semaines mois an ans année années aujourd hui maintenant matin midi soir nuit heure heures journée cas sorte fait faits manière façon',
  'peut surtout vraiment simplement seulement juste presque environ notamment actuellement finalement normalement apparemment tt ds ns qd jms',
  'oui non ok svp stp merci monsieur madame mr mme mlle personne personnes gens certain certains certaine certaines plusieurs divers diverses',
  'différents différentes autre autres ensemble cependant toutefois néanmoins tandis malgré sauf hors via concernant part côté niveau plan',
  'coup début fin cours suite sujet auprès durant autour moyen etc rdv sinon tant autant meilleur meilleure pire mieux possible impossible',
  'ca pr pcq pck qq qqn qqch kelk ya cest jai keske koi',
];

export const genericWords: Words = [
  'client cliente clients clientes clientèle prospect prospects contact contacts contacté contactée contacter contactés contactera contactez',
  'interlocuteur* interlocutrice* utilisateur* utilisatrice* usager* user users compte comptes société* entreprise* boîte dossier dossiers ticket tickets cas affaire* opportunité* lead leads deal',
  'demande demandes demandé demandée demander demandent demandeur question questions problème* problématique* souci soucis pb pbs pbl incident incidents anomalie*',
  'sujets point points chose choses élément éléments information* info infos détail* note notes commentaire* remarque* message messages msg mail mails email emails courriel*',
  'appel appels appelé appelée appeler appelle appellent appelons appelez rappel rappeler rappelle rappelé rappellera rappellerai téléphone téléphoné téléphoner téléphonique tel tél phone call vocal répondeur messagerie joindre joignable réunion* rendez discussion* discuter discuté discutent conversation* entretien* échangé',
  'échanger échanges parler parlé parlons reparler reparle suivi suivis suivre suivra suivra relance relancer relances recontacter recontacté recontacte préparer refaire organiser planifier programmer valider validant salarié* employé* intéresser traiter traité traitement gérer géré gère gestion vérifier vérifié vérification* vérifie regarder regarde regardé regardais regarderai revoir étudier étude*',
  'analyser analyse aider aide support assistance répondre réponse* répond répondu retour retours avis décision* confirmer confirmé confirme confirmation* valider transmettre transmis transmission occuper occupe avancer avance avancement avancé',
  'action actions étape étapes nécessaire* nécessite besoin* process processus situation* contexte état statut projet* équipe équipes service services responsable* manager commercial commerciale commerciaux collègue* interne direction',
  'manque manquent manquant erreur erreurs panne pannes test tests teste texte exemple commentaires description titre champ vide inconnu machin résoudre résolution solution solutions terminer finir reçu envoyé envoyée parfait super génial top cool impeccable nickel sympa compliqué délicat critique clôture clôturé clos ouvert attente attend attendre attendons attendent intéressé* intérêt content contente contents satisfait* satisfaite ravi motivé enthousiaste positif positive',
  'potentiel prometteur important* priorité* prioritaire* urgent* urgence rapide rapidement vite bientôt prochainement ultérieurement futur avenir attention informer informe prévenir noter noté cordialement',
  'idée idées attentes attendu expliquer expliqué explique indiqué indiquer indique précisé préciser signalé signaler signale évoqué évoquer remonté accord normal* général* globalement clair clairement correct correctement convenu convient efficace* sérieux sérieusement',
  'global globale bref concerné* partie* prenante* parties composent dispo disponible* disponibilité* produit* envoyer envoi envoie enverra enverrai reçoit reprendre poursuivre continuer continue démarche* objectif* stratégie synergie* relation* relationnel confiance valeur* ambiance',
  'partenaire* partenariat collaboration connaissance courant avons tour donner donnera désormais voulu mener menées bonnement faudra essayer essayé essaie essai? tenter tenté plein pleins intervenir agir maximum minimum efforts effort principal* actuel actuelle actuels récent* récemment précédent*',
  'par ailleurs dynamique vision perspective* ressenti globalité ensemble majeur* optimal optimale optimiser pertinent* fructueux constructif* productif* riche excellent* agréable formidable magnifique génial ravie réactivité professionnel* sincèrement honnêtement franchement évidemment naturellement effectivement régulièrement progressivement rapidité meilleurs souhait* volonté réfléchir réfléchit réflexion comprendre compris comprise comprend bosse boulot travail travailler travaille travaillons concret concrètement ailleurs quotidien ordre prévoir prévu prévue organisation échange enjeu enjeux axe axes piste pistes',
];

export const topicWords: Words = [
  'facture factures facturation devis tarif* prix proposition* commande commandes commander contrat contrats paiement paiements règlement* livraison livraisons document* doc docs papier* fichier* rapport*',
  'formation formations démo démos démonstration présent* installation* intervention* droits accès accéder connexion connecter login mot passe mdp réseau serveur* lent lente lenteur* système* logiciel* appli applis application* app site portail',
  'plateforme outil outils fonctionnalité* fonction paramétrage paramètre* configuration config remise réduction rabais budget* délai* planning signature négociation* négocier condition* option* modif modifs modification* modifier changement* changer ajustement*',
  'version renouvellement* licence* abonnement* module* informé informée prévenu prévenue stock données bug bugs terminé terminée terminés fini finie finis achevé effectué effectuée effectués réalisé réalisée faite faites validé validée bugue plante plantent plantage rame rament lag faux fausse mécontent* insatisfait* énervé* plainte* réclamation* technicien* technique* compta comptabilité juridique dev devs',
  'pièce pièces matériel rappels procédure* qualité résultat* chiffre* conforme migration maintenance cahier offre offres synchro sync visite',
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
  'cliant=client cleint=client clietn=client probleme=problème porblème=problème attante=attente atente=attente conection=connexion connection=connexion urgant=urgent',
  'ugrent=urgent reponce=réponse mesage=message repondeur=répondeur asp=asap biento=bientôt cour=cours nrp=injoignable',
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
