import type { WorkerWords } from './worker-words.ts';

export const words: WorkerWords = {
  name: 'Baton',
  nothingWaits: 'Baton: nada espera por você',
  waiting: (count, overdue) =>
    `Baton: ${count} ${count === 1 ? 'espera' : 'esperam'} por você${overdue > 0 ? `, ${overdue} em atraso` : ''}`,
  notGuarding: 'As notas desta página não são verificadas.',
  newHandoff: 'Uma passagem para você',
  escalation: 'Uma passagem precisa de você',
  open: 'Abrir',
  accept: 'Aceitar…',
};
