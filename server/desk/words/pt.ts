import type { DeskWords } from './en.ts';

export const portuguese: DeskWords = {
  shell: {
    ...{ skip: 'Ir para a página', inbox: 'Entrada', send: 'Enviar', promises: 'Promessas' },
    ...{ seams: 'Junções', pages: 'Páginas', templates: 'Modelos', people: 'Pessoas' },
    ...{ connections: 'Conexões', account: 'Sua conta', waiting: 'Esperam por você' },
    loading: 'Carregando…',
    away: 'Não dá para chegar ao Baton agora. O que você vê pode ser antigo; o que você digita fica. Tudo continua sozinho quando o Baton voltar.',
    signedOut: 'Sua sessão aqui terminou, por isso nada de novo chega.',
    ...{ signIn: 'Entrar de novo', again: 'Tentar de novo', toInbox: 'Ir para a entrada' },
    nothingHere: 'Não há nada aqui',
    noPage: 'O endereço não leva a nenhuma página do Baton. Confira o link ou siga pela sua entrada.',
    ...{ broken: 'Não foi possível mostrar esta página', reload: 'Carregar de novo' },
    brokenWhy:
      'Nada foi alterado. Talvez o Baton tenha sido atualizado enquanto estava aberto; carregue a página de novo.',
    unreachable:
      'Não dá para chegar ao Baton agora. O que você digitou continua aqui; tente de novo em um momento.',
  },
  inbox: {
    ...{ title: 'Entrada', which: 'Quais passagens', search: 'Procurar passagens, promessas e pessoas' },
    ...{ searchHint: 'Procurar (tecla /)', keys: 'j e k movem, Enter abre.' },
    ...{ one: '{n} passagem.', many: '{n} passagens.', more: '{n} passagens e mais.' },
    ...{ handoffs: 'Passagens', promises: 'Promessas', people: 'Pessoas', notActive: '(sem atividade)' },
    foundNothing: 'Nada aqui começa com “{text}”. Tente menos letras ou um nome.',
    foundMore: 'Estes combinam melhor, e há mais. Digite mais letras para achar tudo.',
    ...{ foundAll: 'Tudo o que combina.', promisedTo: 'Para {who}, até {day}' },
    onlyRecord: 'só este registro',
    askedOne: 'Uma promessa cabe a você sem que você já tenha dito sim.',
    askedMany: '{n} promessas cabem a você sem que você já tenha dito sim.',
    askedMore: 'Mais de {n} promessas cabem a você sem que você já tenha dito sim.',
    ...{ lookOne: 'Ver', lookMany: 'Ver', nothingPasses: 'Nenhuma passagem atende a estes filtros.' },
    ...{ filtersOff: 'Tirar todos os filtros' },
    noSeam: 'Ainda não há junção, por isso nada pode ser passado.',
    setUp: 'Criar a primeira',
  },
  lists: {
    ...{ mine: 'Esperam por mim', others: 'Eu espero', teams: 'Das minhas equipes' },
    all: 'Tudo o que posso ver',
  },
  empty: {
    mine: 'Nada espera por você. Uma passagem para você aparece aqui assim que é enviada.',
    others: 'Você não espera ninguém. O que você envia e outros têm de fazer depois aparece aqui.',
    teams: 'Nada está a caminho entre as suas equipes e outras agora.',
    all: 'Ainda não há passagens. A primeira aparece aqui quando alguém a envia.',
  },
  filters: {
    ...{ title: 'Filtros', some: 'Filtros (há ativos)', seam: 'Junção', any: 'Qualquer uma' },
    ...{
      anybody: 'Qualquer pessoa',
      person: 'Pessoa de um dos lados',
      promise: 'Uma promessa vence antes de',
    },
    ...{ overdue: 'Só o que está atrasado', record: 'Registro: {record}' },
  },
  promises: {
    ...{
      title: 'Promessas a clientes',
      which: 'Quais promessas',
      all: 'Todas',
      later: 'Mostrar as seguintes',
    },
    ...{ deliverer: 'Quem cumpre', anybody: 'Qualquer pessoa', contract: 'No contrato' },
    none: 'Nenhuma promessa assim. O que no envio é anotado como prometido ao cliente aparece aqui, pela data.',
    ...{ to: 'Para {who}', delivers: '{who} cumpre', first: 'prometida primeiro para {day}' },
  },
  standings: {
    ...{ open: 'Aberta', unsigned: 'Sem acordo', moved: 'Adiada', kept: 'Cumprida', broken: 'Não cumprida' },
  },
  handoff: {
    hidden: 'Esta passagem não pode ser mostrada',
    hiddenWhy:
      'Ela não existe mais, ou é entre pessoas e equipes das quais você não faz parte. Pergunte a quem enviou o link, ou entre como a pessoa a quem ele se destinava.',
  },
  send: {
    ...{ title: 'Enviar uma passagem', seam: 'Por qual junção', choose: 'Escolher', send: 'Enviar' },
    noSeam:
      'Nenhuma junção está ativa, por isso nada pode ser enviado. Peça a um administrador que crie uma.',
    ...{ about: 'Do que se trata', link: 'Link (https://…)' },
  },
};
