import type { RefusalWords } from './refusal-words.ts';

export const refusalsInPortuguese: RefusalWords = {
  'already-sent': 'Esta passagem já foi enviada e nada saiu duas vezes. Abra-a para continuar.',
  'not-sent-yet': 'Esta passagem ainda não existe. Envie-a primeiro.',
  'not-accepted-yet': 'Esta passagem ainda não foi aceita. Isso vem antes.',
  'already-accepted':
    '{who} aceitou em {when}. Você não precisa fazer nada; pergunte a {who} se quiser ajudar.',
  'accepted-by-you':
    'Você aceitou em {when}. Se falta algo, pergunte a quem enviou; se não é seu, passe para outra pessoa.',
  'withdrawn-too-late':
    '{who} aceitou em {when} e trabalha nisso, então não dá mais para retirar. Peça a {who} que encerre.',
  'returned-to-sender': 'Esta passagem voltou a quem enviou para ser completada. Depois disso será possível.',
  'already-done':
    'Esta passagem está feita e espera a confirmação de quem enviou. Se resta algo, essa pessoa pode reabrir.',
  'not-done-yet': 'O trabalho ainda não está feito, então não há o que confirmar. Isso vem no fim.',
  'closed-confirmed': 'Esta passagem foi confirmada e encerrada. Envie uma nova se restar algo.',
  'closed-withdrawn': 'Esta passagem foi retirada e encerrada. Nada se espera de você.',
  'not-the-sender': 'Só quem enviou pode fazer isso. Pergunte a {who}.',
  'not-the-receiver':
    'Esta passagem espera {who}, a cobertura ou quem está de plantão. Pergunte a {who} se quiser assumir.',
  'not-the-holder': 'Só {who}, que está com ela, pode fazer isso. Pergunte, ou peça que seja repassada.',
  'not-the-deliverer': 'Só {who}, que deve cumprir a promessa, pode dizer isso. Pergunte a {who}.',
  'not-in-charge':
    'Só quem está com ela, a liderança da equipe ou o responsável pela passagem pode repassar. Pergunte a um deles.',
  'not-a-side': 'Só os dois lados desta passagem podem fazer isso. Pergunte a quem enviou ou a quem recebe.',
  'unknown-person': '“{who}” não está ativo aqui, então nada foi feito. Escolha alguém da lista.',
  'unknown-seam':
    'Esta passagem entre equipes não existe mais. Escolha outra; suas palavras ficam guardadas.',
  'seam-not-live':
    'A passagem “{seam}” está desligada, então nada pode seguir por ela. Peça ao responsável que a ligue.',
  'seam-without-owner':
    'A passagem “{seam}” não tem responsável e ninguém notaria um bloqueio. Peça a um admin que indique alguém.',
  'wrong-template':
    'Esta nota foi escrita em outra versão do formulário. Abra-o de novo; suas palavras ficam guardadas.',
  'note-incomplete':
    'A nota ainda não está completa. Preencha os campos marcados; tudo o que você escreveu fica guardado.',
  'one-receiver': 'Aqui vai para uma só pessoa. Escolha uma pessoa ou um plantão.',
  'no-receiver': 'Ninguém foi indicado para receber. Escolha uma pessoa ou um plantão.',
  'receiver-differs': 'A nota indica {who}, mas é enviada a outra pessoa. Escolha uma das duas.',
  'to-yourself': 'Você indicou a si mesmo. Escolha quem assume.',
  'read-back-incomplete': 'Diga com suas palavras: o resultado, seu primeiro passo e até quando.',
  'please-restate':
    'Diga de outra forma, por favor: essa é a frase de quem enviou. O que será verdade quando estiver feito?',
  'read-back-in-the-past': 'A data {date} já passou. Dê uma que ainda possa ser cumprida.',
  'gaps-missing': 'Indique ao menos um campo e o que falta nele, para que seja completado de uma vez.',
  'reason-missing': 'Dê o motivo em poucas palavras; o outro lado lê.',
  'text-missing': 'Ainda não há nada para ler. Escreva algumas palavras.',
  'declined-before': '{who} já disse que não é seu e não será consultado de novo. Escolha outra pessoa.',
  'back-to-the-sender':
    '{who} enviou isto, então não pode voltar assim. Devolva com o que falta ou escolha outra pessoa.',
  'has-it-already': '{who} já está com isto. Escolha outra pessoa.',
  'receiver-accepted':
    '{who} aceitou, então a nota não pode indicar outra pessoa. Deixe como estava ou peça a {who} que repasse.',
  'receiver-unreachable': 'Não há ninguém por {who} agora. Escolha outra pessoa.',
  'nothing-changed': 'Nada mudou na nota, então não há o que reenviar.',
  'not-asked': 'Não há pergunta aberta para você. Nada foi respondido.',
  'asked-already': 'Sua pergunta ainda está aberta. Espere a resposta ou escreva direto a {who}.',
  'answer-first': 'Já há uma pergunta aberta para {who}. Faça a sua quando essa for respondida.',
  'asked-a-stranger':
    '{who} não está em nenhum lado desta passagem. Pergunte a quem enviou ou a quem recebe.',
  'ask-yourself': 'A pergunta vai para você. Escolha alguém do outro lado.',
  'yes-or-no': 'Diga sim ou não à data posterior, {date}, para que o outro lado saiba como fica.',
  'until-in-the-past': 'Esse momento já passou. Escolha um que ainda virá.',
  'until-too-far': 'É mais do que se permite aqui. No máximo: {latest}.',
  'already-paused': 'Já está em pausa até {until} e depois continua sozinho.',
  'promise-settled': 'Esta promessa já foi resolvida e não pode mais mudar.',
  'promise-answered': 'Você já respondeu por esta promessa.',
  'confirm-first': 'Até agora só {who} anotou isto. Confirme, corrija ou diga que não foi dito.',
  'date-not-later': 'Mover uma promessa exige uma data depois de hoje.',
  'evidence-missing': 'Diga em poucas palavras como sabe que foi cumprida.',
  'promises-open': 'Ainda prometido ao cliente: {promises}. Quem cumpre resolve antes de encerrar.',
  'found-already': 'O campo “{field}” já foi descoberto.',
  'value-wrong': 'Esse valor não serve para o campo. Confira e tente de novo.',
  'disclaimed-already':
    'Você já disse que não é seu. Se ninguém assumir, decide o responsável pela passagem.',
  'owner-decides-now': 'Agora decide o responsável pela passagem. Você ainda pode assumir.',
};
