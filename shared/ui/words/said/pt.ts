import type { SaidWords } from './said-words.ts';

export const saidInPortuguese: SaidWords = {
  said: {
    ...{ heading: 'Dito, não escrito', mark: 'De um lado só', details: 'O que foi dito' },
    byMe: 'Você anotou isto. {who} ainda não confirmou.',
    byOther: '{writer} anotou isto. {who} ainda não confirmou.',
    asked: '{writer} anotou isto e ninguém confirmou ainda. Está certo?',
    denied: '{who} diz que isso não foi dito.',
    corrected: '{who} diz que foi dito de outra forma.',
    asWritten: 'Confirmado como foi anotado.',
    lead: 'Você confirma aos dois lados e cumpre até esse dia.',
    ...{ mine: 'Confirme, corrija ou diga que não foi dito', theirs: 'precisa confirmar' },
    clock: 'Confirmar ou corrigir',
    gapsLead: 'Marque o que foi diferente e diga como foi dito.',
    ...{ gapWhy: 'O que está certo em “{field}”', whose: 'Então, quem disse?' },
  },
  saidFields: { said: 'O que foi dito', whom: 'A quem', by: 'Até quando', to: 'Quem confirma' },
  saidHelp: {
    said: 'Com as palavras de que você se lembra.',
    to: 'Quem disse ou tem de cumprir. A pessoa confirma com um clique, corrige ou diz que não foi dito.',
    good: 'Seu CSV de 20.000 linhas é importado antes do início',
    bad: 'a gente resolve',
  },
  saidOffers: { Accept: 'Sim, foi dito', Return: 'Não exatamente', Decline: 'Isso não foi dito' },
  saidEvents: {
    Sent: '{who} anotou que isto foi dito. Pede-se que {to} confirme.',
    Accepted: '{who} confirmou que foi dito.',
    Returned: '{who} diz que foi dito de outra forma.',
    Declined: '{who} diz que não foi dito: “{why}”',
  },
};
