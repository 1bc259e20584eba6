import type { MissingWords, Sentences } from '../sentences.ts';

export const missing: MissingWords = {
  who: 'quem',
  what: 'o que exatamente',
  when: 'até quando',
  comma: ', ',
  and: ' e ',
};

export const sentences: Sentences = {
  'follow-up': {
    why: '"{words}" diz que vem mais alguma coisa, mas não o quê.',
    mend: 'Acrescente quem faz o quê e até quando.',
  },
  pointer: {
    why: '"{words}" aponta para um lugar que a próxima pessoa pode não encontrar.',
    mend: 'Acrescente o link ou a frase que importa.',
  },
  call: {
    why: '"{words}" conta que houve um contato, não do que se tratou.',
    mend: 'Acrescente com quem foi, sobre o quê e o que vem agora.',
  },
  'pass-on': {
    why: '"{words}" passa o trabalho adiante sem dizer qual é.',
    mend: 'Acrescente o que é preciso fazer e até quando.',
  },
  'state-only': {
    why: '"{words}" dá o estado, não o que aconteceu.',
    mend: 'Acrescente o que foi feito, ou o que falta chegar e até quando.',
  },
  placeholder: {
    why: '"{words}" só guarda o lugar da resposta.',
    mend: 'Escreva o que já se sabe, ou quem vai saber e até quando.',
  },
  complaint: {
    why: '"{words}" pode ser muitos problemas diferentes.',
    mend: 'Acrescente o que acontece exatamente e o texto do erro, ou "sem mensagem de erro".',
  },
  urgency: {
    why: '"{words}" diz que há pressa, não o que é preciso.',
    mend: 'Acrescente o que é preciso e o dia ou a hora.',
  },
  impression: {
    why: '"{words}" conta como correu; a próxima pessoa precisa saber o que foi dito.',
    mend: 'Acrescente um fato: um número, um nome ou as palavras da pessoa.',
  },
  pleasantry: {
    why: 'Aqui há um cumprimento, e ainda nada com que trabalhar.',
    mend: 'Acrescente o que a próxima pessoa precisa saber ou fazer.',
  },
  'vague-date': {
    why: '"{words}" não é um dia com que se possa contar.',
    mend: 'Escreva o dia, por exemplo "sex 14 de março".',
  },
  'too-thin': {
    why: 'A próxima pessoa teria de perguntar {missing}.',
    mend: 'Acrescente {missing}.',
  },
  'generic-words': {
    why: 'Estas palavras servem para qualquer registro, por isso não se fica sabendo nada deste.',
    mend: 'Acrescente o que é próprio deste caso: um nome, um produto, um número ou um dia.',
  },
  'keyboard-mash': {
    why: '"{words}" não dá para ler como palavras.',
    mend: 'Escreva uma frase: o que aconteceu ou o que vem agora.',
  },
  'repeated-words': {
    why: '"{words}" aparece várias vezes e não diz mais do que uma.',
    mend: 'Deixe uma vez só e acrescente o que vem agora.',
  },
  'filler-text': {
    why: '"{words}" é texto de exemplo, por isso a próxima pessoa não fica sabendo nada.',
    mend: 'Ponha no lugar o que aconteceu ou o que vem agora.',
  },
  'copied-label': {
    why: 'É o nome do campo ou do registro outra vez, por isso a resposta ainda falta.',
    mend: 'Escreva a resposta.',
  },
  'same-as-before': {
    why: 'É o texto de uma nota anterior, por isso não se vê o que há de novo.',
    mend: 'Acrescente o que mudou desde então.',
  },
  'quoted-only': {
    why: 'Aqui há só uma mensagem citada ou uma assinatura.',
    mend: 'Acrescente uma frase sua: o que resulta dela.',
  },
};
