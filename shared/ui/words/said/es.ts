import type { SaidWords } from './said-words.ts';

export const saidInSpanish: SaidWords = {
  said: {
    ...{ heading: 'Dicho, no escrito', mark: 'De una sola parte', details: 'Lo que se dijo' },
    byMe: 'Lo anotó usted. {who} aún no lo ha confirmado.',
    byOther: '{writer} lo anotó. {who} aún no lo ha confirmado.',
    asked: '{writer} lo anotó y nadie lo ha confirmado aún. ¿Es correcto?',
    denied: '{who} dice que eso no se dijo.',
    corrected: '{who} dice que se dijo de otra manera.',
    asWritten: 'Confirmado tal como se anotó.',
    lead: 'Lo confirma a ambas partes y lo cumple para ese día.',
    ...{ mine: 'Confírmelo, corríjalo o diga que no se dijo', theirs: 'debe confirmarlo' },
    clock: 'Confirmar o corregir',
    gapsLead: 'Marque lo que fue distinto y diga cómo se dijo.',
    ...{ gapWhy: 'Qué es lo correcto en «{field}»', whose: '¿Quién lo dijo, entonces?' },
  },
  saidFields: { said: 'Qué se dijo', whom: 'A quién', by: 'Para cuándo', to: 'Quién lo confirma' },
  saidHelp: {
    said: 'Con las palabras que recuerde.',
    to: 'Quien lo dijo o tiene que cumplirlo. Lo confirma con un clic, lo corrige o dice que no se dijo.',
    good: 'Su CSV de 20.000 filas estará importado antes del arranque',
    bad: 'nos encargamos',
  },
  saidOffers: { Accept: 'Sí, se dijo', Return: 'No exactamente', Decline: 'Eso no se dijo' },
  saidEvents: {
    Sent: '{who} anotó que esto se dijo. Se pide a {to} que lo confirme.',
    Accepted: '{who} confirmó que se dijo.',
    Returned: '{who} dice que se dijo de otra manera.',
    Declined: '{who} dice que no se dijo: «{why}»',
  },
};
