import type { WorkerWords } from './worker-words.ts';

export const words: WorkerWords = {
  name: 'Baton',
  nothingWaits: 'Baton: nada espera por ti',
  waiting: (count, overdue) =>
    `Baton: ${count} ${count === 1 ? 'espera' : 'esperan'} por ti${overdue > 0 ? `, ${overdue} con retraso` : ''}`,
  notGuarding: 'Las notas de esta página no se revisan.',
  newHandoff: 'Un traspaso para ti',
  escalation: 'Un traspaso te necesita',
  open: 'Abrir',
  accept: 'Aceptar…',
};
