import type { SaidWords } from './said-words.ts';

export const saidInFrench: SaidWords = {
  said: {
    ...{ heading: 'Dit, pas écrit', mark: 'Non confirmé', details: 'Ce qui a été dit' },
    byMe: 'Vous l’avez noté. {who} ne l’a pas encore confirmé.',
    byOther: '{writer} l’a noté. {who} ne l’a pas encore confirmé.',
    asked: '{writer} l’a noté et personne ne l’a encore confirmé. Est-ce exact ?',
    denied: '{who} dit que cela n’a pas été dit.',
    corrected: '{who} dit que cela a été dit un peu autrement.',
    asWritten: 'Confirmé tel que noté.',
    lead: 'Vous le confirmez aux deux côtés et vous le tenez pour ce jour.',
    ...{ mine: 'Confirmez, corrigez, ou dites que cela n’a pas été dit', theirs: 'doit le confirmer' },
    clock: 'Confirmer ou corriger',
    gapsLead: 'Cochez ce qui était différent et dites comment cela a été dit.',
    ...{ gapWhy: 'Ce qui est exact dans « {field} »', whose: 'Qui l’a dit, alors ?' },
  },
  saidFields: { said: 'Ce qui a été dit', whom: 'À qui', by: 'Pour quand', to: 'Qui le confirme' },
  saidHelp: {
    said: 'Au plus près des mots dont vous vous souvenez.',
    to: 'La personne qui l’a dit ou qui doit le tenir. Elle confirme d’un clic, corrige, ou dit que cela n’a pas été dit.',
    good: 'Votre CSV de 20 000 lignes est importé avant le lancement',
    bad: 'on s’en occupe',
  },
  saidOffers: { Accept: 'Oui, cela a été dit', Return: 'Pas tout à fait', Decline: 'Cela n’a pas été dit' },
  saidEvents: {
    Sent: '{who} a noté que cela a été dit. {to} doit le confirmer.',
    Accepted: '{who} a confirmé que cela a été dit.',
    Returned: '{who} dit que cela a été dit un peu autrement.',
    Declined: '{who} dit que cela n’a pas été dit : « {why} »',
  },
};
