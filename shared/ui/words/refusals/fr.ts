import type { RefusalWords } from './refusal-words.ts';

export const refusalsInFrench: RefusalWords = {
  'already-sent': 'Ce relais est déjà envoyé, et rien n’est parti deux fois. Ouvrez-le pour continuer.',
  'not-sent-yet': 'Ce relais n’existe pas encore. Envoyez-le d’abord.',
  'not-accepted-yet': 'Ce relais n’est pas encore accepté. Il doit l’être avant cela.',
  'already-accepted':
    '{who} l’a accepté le {when}. Vous n’avez rien à faire ; demandez à {who} si vous voulez aider.',
  'accepted-by-you':
    'Vous l’avez accepté le {when}. S’il manque quelque chose, demandez à l’expéditeur ; si ce n’est pas à vous, transmettez-le.',
  'withdrawn-too-late':
    '{who} l’a accepté le {when} et y travaille ; il ne peut plus être retiré. Demandez à {who} d’y mettre fin.',
  'returned-to-sender': 'Ce relais est revenu à l’expéditeur pour être complété. Ce sera possible ensuite.',
  'already-done':
    'Ce relais est terminé et attend la confirmation de l’expéditeur. S’il reste du travail, il peut le rouvrir.',
  'not-done-yet': 'Le travail n’est pas terminé ; il n’y a rien à confirmer. Cela viendra à la fin.',
  'closed-confirmed': 'Ce relais est confirmé et clos. Envoyez-en un nouveau s’il reste quelque chose.',
  'closed-withdrawn': 'Ce relais a été retiré et clos. On n’attend rien de vous.',
  'not-the-sender': 'Seul l’expéditeur peut le faire. Demandez à {who}.',
  'not-the-receiver':
    'Ce relais attend {who}, son remplaçant ou la personne de garde. Demandez à {who} si vous voulez le prendre.',
  'not-the-holder':
    'Seule la personne qui l’a, {who}, peut le faire. Demandez-lui, ou faites-le transmettre.',
  'not-the-deliverer': 'Seule la personne qui doit tenir la promesse, {who}, peut le dire. Demandez-lui.',
  'not-in-charge':
    'Seuls la personne qui l’a, le chef d’équipe ou le responsable du passage peuvent le transmettre. Demandez à l’un d’eux.',
  'not-a-side':
    'Seuls les deux côtés de ce relais peuvent le faire. Demandez à l’expéditeur ou au destinataire.',
  'unknown-person':
    '« {who} » n’est pas actif ici, donc rien n’a été fait. Choisissez quelqu’un dans la liste.',
  'unknown-seam': 'Ce passage n’existe plus. Choisissez-en un autre ; vos mots sont gardés.',
  'seam-not-live':
    'Le passage « {seam} » est désactivé, donc rien ne peut y passer. Demandez à son responsable de l’activer.',
  'seam-without-owner':
    'Le passage « {seam} » n’a pas de responsable ; personne ne verrait un blocage. Demandez à un admin d’en nommer un.',
  'wrong-template': 'Cette note vient d’une autre version du formulaire. Rouvrez-le ; vos mots sont gardés.',
  'note-incomplete':
    'La note n’est pas encore complète. Remplissez les champs signalés ; tout ce que vous avez écrit est gardé.',
  'one-receiver': 'Ici, il faut un seul destinataire. Choisissez une personne ou une garde.',
  'no-receiver': 'Personne n’est nommé pour le recevoir. Choisissez une personne ou une garde.',
  'receiver-differs':
    'La note nomme {who}, mais elle est envoyée à quelqu’un d’autre. Choisissez l’un des deux.',
  'to-yourself': 'Vous vous êtes nommé vous-même. Choisissez la personne qui prend le relais.',
  'read-back-incomplete': 'Redites-le avec vos mots : le résultat, votre première étape, et pour quand.',
  'please-restate':
    'Reformulez, s’il vous plaît : c’est la phrase de l’expéditeur. Qu’est-ce qui sera vrai à la fin ?',
  'read-back-in-the-past': 'La date {date} est déjà passée. Donnez-en une qui peut être tenue.',
  'gaps-missing': 'Nommez au moins un champ et ce qui y manque, pour qu’il soit complété en une fois.',
  'reason-missing': 'Donnez la raison en quelques mots ; l’autre côté la lit.',
  'text-missing': 'Il n’y a encore rien à lire. Écrivez quelques mots.',
  'declined-before':
    '{who} a dit que ce n’était pas à faire chez soi et n’est plus sollicité. Choisissez quelqu’un d’autre.',
  'back-to-the-sender':
    '{who} l’a envoyé, il ne peut donc pas y revenir ainsi. Renvoyez-le avec ce qui manque, ou choisissez quelqu’un d’autre.',
  'has-it-already': '{who} l’a déjà. Choisissez quelqu’un d’autre.',
  'receiver-accepted':
    '{who} l’a accepté, la note ne peut donc nommer personne d’autre. Laissez-la ainsi, ou demandez à {who} de le transmettre.',
  'receiver-unreachable': 'Personne n’est là pour {who} en ce moment. Choisissez quelqu’un d’autre.',
  'nothing-changed': 'Rien n’a changé dans la note, il n’y a donc rien à renvoyer.',
  'not-asked': 'Aucune question ne vous est posée. Rien n’a été répondu.',
  'asked-already': 'Votre question est encore ouverte. Attendez la réponse, ou écrivez directement à {who}.',
  'answer-first': 'Une question à {who} est déjà ouverte. Posez la vôtre quand elle aura sa réponse.',
  'asked-a-stranger': '{who} n’est d’aucun côté de ce relais. Demandez à l’expéditeur ou au destinataire.',
  'ask-yourself': 'La question s’adresse à vous-même. Choisissez quelqu’un de l’autre côté.',
  'yes-or-no':
    'Dites oui ou non à la date plus tardive, {date}, pour que l’autre côté sache à quoi s’en tenir.',
  'until-in-the-past': 'Ce moment est déjà passé. Choisissez-en un à venir.',
  'until-too-far': 'C’est plus long que permis ici. Au plus tard : {latest}.',
  'already-paused': 'C’est déjà en pause jusqu’au {until}, puis cela reprend tout seul.',
  'promise-settled': 'Cette promesse est déjà réglée et ne peut plus changer.',
  'promise-answered': 'Vous avez déjà répondu pour cette promesse.',
  'confirm-first': 'Seul {who} l’a noté jusqu’ici. Confirmez, corrigez, ou dites que cela n’a pas été dit.',
  'date-not-later': 'Déplacer une promesse demande une date après aujourd’hui.',
  'evidence-missing': 'Dites en quelques mots comment vous savez qu’elle a été tenue.',
  'promises-open': 'Encore promis au client : {promises}. Qui la tient la règle avant la fin.',
  'found-already': 'Le champ « {field} » est déjà connu.',
  'value-wrong': 'Cette valeur ne convient pas au champ. Vérifiez-la et réessayez.',
  'disclaimed-already':
    'Vous avez déjà dit que ce n’est pas à vous. Si personne ne le prend, le responsable du passage décide.',
  'owner-decides-now': 'Le responsable du passage décide maintenant. Vous pouvez encore le prendre.',
};
