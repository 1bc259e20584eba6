import type { Lexicon } from '../lexicon.ts';
import { dates } from './date-words.ts';
import { complete, groups, phrases } from './phrases.ts';
import { missing, sentences } from './sentences.ts';
import { wording } from './wording.ts';
import {
  abbreviations,
  articles,
  functionWords,
  genericWords,
  mistyped,
  money,
  notMistyped,
  references,
  stopWords,
  titles,
  topicWords,
  units,
  vagueWords,
} from './words.ts';

export const lexicon: Lexicon = {
  language: 'fr',
  name: 'français',
  writing: 'words',
  functionWords,
  stopWords,
  genericWords,
  topicWords,
  vagueWords,
  articles,
  titles,
  abbreviations,
  mistyped,
  notMistyped,
  groups,
  phrases,
  complete,
  dates,
  units,
  money,
  references,
  roles: {
    steps: [
      'envoyer envoie envoyez livrer remplacer signer commander installer rembourser annuler renouveler résilier réserver planifier chiffrer',
      'facturer réparer déplacer changer rédiger tester déployer approuver valider préparer ajouter supprimer retirer renommer réinitialiser',
      'restaurer exporter importer migrer visiter contrôler nettoyer purger poser monter démonter refaire prévenir imprimer débloquer fermer couper',
    ],
    toward: ['avec à au aux chez par pour via demander demandé prévenir voir auprès mme mr monsieur madame'],
    telling: [
      'fait faite faits déverrouillé débloqué bloqué réinitialisé configuré usé usée percé fissuré vide plein pleine ouverte desserré éteint éteinte allumé effacé cassé cassée bouché débouchée vérifier contrôler changer nettoyer réparer pas sans remplacée nettoyée réparée livrée signée posée changée réglée changé remplacé réparé nettoyé posé déposé livré remis payé signé reçu annulé monté démonté purgé coupé fermé ouvert rempli vidé débouché réglé testé soudé peint laissé pris rendu installé branché débranché commandé',
    ],
  },
  fields: {
    state: ['statut* état étape* phase* avancement résultat* issue stade'],
    urgency: ['priorité* urgence* gravité sévérité criticité impact'],
    choice: [
      'horaire* créneau moment canal canaux moyen* mode* type* catégorie* méthode* voie début démarrage durée fréquence périodicité facturation paiement langue file origine formule rôle',
    ],
    yesNo: [
      'statut état fait est sont a ont était doit peut signé signée validé validée approuvé prévenu prévenue informé informée accord consentement confirmé reçu requis nécessaire',
    ],
    noneAllowed: [
      'problème* risque* blocage* bloquant* contournement* promesse* remise* réduction* exception* périmètre spécifique* différence* écart* ouvert* erreur* connu* réserve* engagement* particularité*',
    ],
    yes: ['oui o yes ouais ok fait faite faits terminé terminée fini validé effectué reçu envoyé fermé'],
    no: ['non n no'],
    none: ['aucun aucune aucuns rien néant non ras 0 zéro pas'],
  },
  mail: {
    quote: [
      'le _ _? _? _? _? _? _? _? _? _? _? _? écrit; message|courriel d origine; message transféré|initial|original; début du message; de _ _? _? _? _? _? _? _? envoyé|date|à|objet',
    ],
    signature: [
      'bien|très|sincèrement|amicalement|plus? cordialement|sincèrement; cordialement|cdlt|cdt; bien|sincèrement à vous|toi; sincères|meilleures salutations; salutations; amicalement; envoyé de|depuis mon|ma; télécharger outlook; merci d|par? avance?; merci; merci et bonne|belle fin? de? journée|soirée|semaine; bonne|belle fin? de? journée|soirée|réception; ce message et|est; provenance|envoyé',
    ],
  },
  wording,
  sentences,
  missing,
};
