import type { GuardWords } from '../../messages.ts';

export const fr: GuardWords = {
  clear: 'Claire',
  unclear: 'Peu claire',
  nothing: 'Ne dit rien encore',
  markName: 'Contrôle de la note',
  heldTitle: 'Cette note n’est pas encore enregistrée',
  heldLead: 'La personne suivante ne peut pas savoir quoi faire. Votre texte est toujours dans son champ.',
  storedLead:
    'Cette page a peut-être déjà enregistré le texte. La personne suivante ne sait toujours pas quoi faire.',
  handoffTitle: 'Ce passage de relais n’est pas encore complet',
  handoffLead:
    'La modification n’est pas enregistrée. L’équipe suivante a d’abord besoin de quelques éléments.',
  handoffWarned:
    'Ce changement transmet du travail sans passage de relais. Il est enregistré ; l’équipe suivante a encore besoin de quelques éléments, que vous pouvez envoyer depuis Baton.',
  fillIn: 'Compléter',
  saveAnyway: 'Enregistrer quand même',
  askReason:
    'Pourquoi l’enregistrer ainsi ? Quelques mots suffisent. La personne responsable de ce relais peut les lire.',
  reasonSaysNothing:
    'Cela ne donne pas encore de raison. Quelques mots suffisent, par exemple « le client est au téléphone ».',
  allow: 'Autoriser cet enregistrement',
  back: 'Retour',
  close: 'Fermer',
  canSave: 'Vous pouvez enregistrer maintenant. Appuyez de nouveau sur le bouton de la page.',
  openPanel: 'Ouvrir Baton',
  panelName: 'Baton',
  panelWidth: 'Largeur du panneau',
  reload: 'Baton a été mis à jour. Rechargez cette page pour que les notes soient de nouveau contrôlées.',
};
