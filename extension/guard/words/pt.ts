import type { GuardWords } from '../../messages.ts';

export const pt: GuardWords = {
  clear: 'Clara',
  unclear: 'Pouco clara',
  nothing: 'Ainda não diz nada',
  markName: 'Verificação da nota',
  heldTitle: 'Esta nota ainda não foi salva',
  heldLead: 'A próxima pessoa não consegue saber o que fazer. O texto continua no campo.',
  storedLead:
    'Esta página pode já ter salvo o texto. Mesmo assim, a próxima pessoa não consegue saber o que fazer.',
  handoffTitle: 'Esta passagem ainda não está completa',
  handoffLead: 'A mudança não foi salva. A próxima equipe precisa antes de algumas informações.',
  handoffWarned:
    'Esta mudança passa trabalho sem a sua passagem. Ela é salva; a próxima equipe ainda precisa de algumas informações, que você pode enviar pelo Baton.',
  fillIn: 'Preencher',
  saveAnyway: 'Salvar mesmo assim',
  askReason:
    'Por que salvar assim? Poucas palavras bastam. Quem cuida desta passagem pode ler o que você escrever.',
  reasonSaysNothing: 'Isso ainda não é um motivo. Poucas palavras bastam, como “cliente está ao telefone”.',
  allow: 'Permitir este salvamento',
  back: 'Voltar',
  close: 'Fechar',
  canSave: 'Agora você pode salvar. Aperte de novo o botão da página.',
  openPanel: 'Abrir o Baton',
  panelName: 'Baton',
  panelWidth: 'Largura do painel',
  reload: 'O Baton foi atualizado. Recarregue esta página para que as notas voltem a ser verificadas.',
};
