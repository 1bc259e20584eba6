import type { DeskWords } from './en.ts';

export const french: DeskWords = {
  shell: {
    ...{ skip: 'Aller à la page', inbox: 'Réception', send: 'Envoyer', promises: 'Promesses' },
    ...{ seams: 'Jonctions', pages: 'Pages', templates: 'Modèles', people: 'Personnes' },
    ...{ connections: 'Connexions', account: 'Votre compte', waiting: 'Vous attendent' },
    loading: 'Chargement…',
    away: 'Baton est injoignable pour l’instant. Ce que vous voyez peut dater ; ce que vous tapez reste. Tout reprend seul au retour de Baton.',
    signedOut: 'Vous n’êtes plus connecté ici, donc rien de nouveau n’arrive.',
    ...{ signIn: 'Se reconnecter', again: 'Réessayer', toInbox: 'Aller à la réception' },
    nothingHere: 'Il n’y a rien ici',
    noPage:
      'L’adresse ne mène à aucune page de Baton. Vérifiez le lien, ou continuez depuis votre réception.',
    ...{ broken: 'Cette page n’a pas pu s’afficher', reload: 'La recharger' },
    brokenWhy:
      'Rien n’a été modifié. Baton a peut-être été mis à jour pendant qu’il était ouvert ; rechargez la page.',
    unreachable:
      'Baton est injoignable pour l’instant. Ce que vous avez tapé est toujours là ; réessayez dans un instant.',
  },
  inbox: {
    ...{ title: 'Réception', which: 'Quels relais', search: 'Chercher relais, promesses et personnes' },
    ...{ searchHint: 'Chercher (touche /)', keys: 'j et k déplacent, Entrée ouvre.' },
    ...{ one: '{n} relais.', many: '{n} relais.', more: '{n} relais et plus.' },
    ...{ handoffs: 'Relais', promises: 'Promesses', people: 'Personnes', notActive: '(inactif)' },
    foundNothing: 'Rien ici ne commence par « {text} ». Essayez moins de lettres, ou un nom.',
    foundMore: 'Ce sont les plus proches, et il y en a d’autres. Tapez plus de lettres pour tout trouver.',
    ...{ foundAll: 'Tout ce qui correspond.', promisedTo: 'À {who}, pour le {day}' },
    onlyRecord: 'seulement cette fiche',
    askedOne: 'Une promesse vous revient sans que vous ayez encore dit oui.',
    askedMany: '{n} promesses vous reviennent sans que vous ayez encore dit oui.',
    askedMore: 'Plus de {n} promesses vous reviennent sans que vous ayez encore dit oui.',
    ...{ lookOne: 'La voir', lookMany: 'Les voir', nothingPasses: 'Aucun relais ne passe ces filtres.' },
    ...{ filtersOff: 'Enlever tous les filtres' },
    noSeam: 'Il n’y a pas encore de jonction, donc rien ne peut être transmis.',
    setUp: 'Créer la première',
  },
  lists: {
    ...{ mine: 'M’attendent', others: 'J’attends', teams: 'De mes équipes', all: 'Tout ce que je peux voir' },
  },
  empty: {
    mine: 'Rien ne vous attend. Un relais pour vous apparaît ici dès qu’il est envoyé.',
    others:
      'Vous n’attendez personne. Ce que vous envoyez et que d’autres doivent faire ensuite apparaît ici.',
    teams: 'Rien ne circule entre vos équipes et d’autres en ce moment.',
    all: 'Il n’y a pas encore de relais. Le premier apparaît ici quand quelqu’un l’envoie.',
  },
  filters: {
    ...{ title: 'Filtres', some: 'Filtres (actifs)', seam: 'Jonction', any: 'Toutes' },
    ...{ anybody: 'Tout le monde', person: 'Personne d’un côté ou de l’autre' },
    promise: 'Une promesse échoit avant le',
    ...{ overdue: 'En retard seulement', record: 'Fiche : {record}' },
  },
  promises: {
    ...{ title: 'Promesses aux clients', which: 'Quelles promesses', all: 'Toutes' },
    ...{ later: 'Afficher les suivantes', deliverer: 'Qui tient', anybody: 'Tout le monde' },
    contract: 'Au contrat',
    none: 'Aucune promesse de ce genre. Ce qui est noté à l’envoi comme promis au client apparaît ici, à sa date.',
    ...{ to: 'À {who}', delivers: '{who} s’en charge', first: 'promise d’abord pour le {day}' },
  },
  standings: {
    ...{ open: 'En cours', unsigned: 'Sans accord', moved: 'Reportée', kept: 'Tenue', broken: 'Non tenue' },
  },
  handoff: {
    hidden: 'Ce relais ne peut pas être affiché',
    hiddenWhy:
      'Il n’existe plus, ou il est entre des personnes et des équipes dont vous ne faites pas partie. Demandez à qui vous a envoyé le lien, ou connectez-vous comme la personne à qui il était destiné.',
  },
  send: {
    ...{ title: 'Envoyer un relais', seam: 'Par quelle jonction', choose: 'Choisir', send: 'Envoyer' },
    noSeam:
      'Aucune jonction n’est active, donc rien ne peut être envoyé. Demandez à un administrateur d’en créer une.',
    ...{ about: 'De quoi il s’agit', link: 'Lien (https://…)' },
  },
};
