import type { WorkerWords } from './worker-words.ts';

export const words: WorkerWords = {
  name: 'Baton',
  nothingWaits: 'Baton: nada espera por usted',
  waiting: (count, overdue) =>
    `Baton: ${count} ${count === 1 ? 'espera' : 'esperan'} por usted${overdue > 0 ? `, ${overdue} con retraso` : ''}`,
  notGuarding: 'Las notas de esta página no se revisan.',
  newHandoff: 'Un traspaso para usted',
  escalation: 'Un traspaso le necesita',
  open: 'Abrir',
  accept: 'Aceptar…',
};
