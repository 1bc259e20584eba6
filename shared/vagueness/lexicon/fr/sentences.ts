import type { MissingWords, Sentences } from '../sentences.ts';

export const missing: MissingWords = {
  who: 'avec qui ou pour qui',
  what: 'quoi exactement',
  when: 'pour quand',
  comma: ', ',
  and: ' et ',
};

export const sentences: Sentences = {
  'follow-up': {
    why: '« {words} » annonce une suite, sans dire laquelle.',
    mend: 'Ajoutez qui fait quoi, et pour quand.',
  },
  pointer: {
    why: '« {words} » renvoie à un endroit que la personne suivante ne trouvera peut-être pas.',
    mend: 'Ajoutez le lien, ou la phrase qui compte.',
  },
  call: {
    why: '« {words} » dit qu’il y a eu un appel, pas à quel sujet.',
    mend: 'Ajoutez avec qui, à quel sujet, et ce qui vient ensuite.',
  },
  'pass-on': {
    why: '« {words} » confie le travail sans dire en quoi il consiste.',
    mend: 'Ajoutez ce qu’il faut faire, et pour quand.',
  },
  'state-only': {
    why: '« {words} » donne l’état, pas ce qui s’est passé.',
    mend: 'Ajoutez ce qui a été fait, ou ce qu’on attend et jusqu’à quand.',
  },
  placeholder: {
    why: '« {words} » tient la place d’une réponse.',
    mend: 'Écrivez ce que l’on sait, ou qui se renseigne et pour quand.',
  },
  complaint: {
    why: '« {words} » peut vouloir dire bien des pannes différentes.',
    mend: 'Ajoutez ce qui se passe exactement, et le message affiché ou « aucun message ».',
  },
  urgency: {
    why: '« {words} » dit que ça presse, pas ce qu’il faut.',
    mend: 'Ajoutez ce qu’il faut, et le jour ou l’heure.',
  },
  impression: {
    why: '« {words} » dit l’impression ; la personne suivante a besoin de ce qui s’est dit.',
    mend: 'Ajoutez un fait : un chiffre, un nom, ou leurs propres mots.',
  },
  pleasantry: {
    why: 'Il y a ici une formule de politesse, et encore rien à faire ni à savoir.',
    mend: 'Ajoutez ce que la personne suivante doit savoir ou faire.',
  },
  'vague-date': {
    why: '« {words} » n’est pas un jour que l’on peut mettre dans un agenda.',
    mend: 'Écrivez le jour, par exemple « ven. 14 mars ».',
  },
  'too-thin': {
    why: 'La personne suivante devrait demander {missing}.',
    mend: 'Ajoutez {missing}.',
  },
  'generic-words': {
    why: 'Ces mots iraient à n’importe quelle fiche : on n’apprend rien sur celle-ci.',
    mend: 'Ajoutez ce qui est particulier ici : un nom, un produit, un chiffre ou un jour.',
  },
  'keyboard-mash': {
    why: '« {words} » ne se lit pas comme des mots.',
    mend: 'Écrivez une phrase : ce qui s’est passé, ou ce qui vient ensuite.',
  },
  'repeated-words': {
    why: '« {words} » revient plusieurs fois et n’en dit pas plus qu’une seule.',
    mend: 'Gardez-le une fois, et ajoutez la suite.',
  },
  'filler-text': {
    why: '« {words} » est un texte d’exemple : la personne suivante n’apprend rien.',
    mend: 'Mettez à la place ce qui s’est passé, ou ce qui vient ensuite.',
  },
  'copied-label': {
    why: 'C’est le nom du champ ou de la fiche : la réponse manque encore.',
    mend: 'Écrivez la réponse.',
  },
  'same-as-before': {
    why: 'C’est le texte d’une note précédente : on ne voit pas ce qui est nouveau.',
    mend: 'Ajoutez ce qui a changé depuis.',
  },
  'quoted-only': {
    why: 'Il n’y a ici qu’un message cité ou une signature.',
    mend: 'Ajoutez une phrase à vous : ce qui en découle.',
  },
};
