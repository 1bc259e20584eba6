import type { WorkerWords } from './worker-words.ts';

export const words: WorkerWords = {
  name: 'Baton',
  nothingWaits: 'Baton : rien ne vous attend',
  waiting: (count, overdue) =>
    `Baton : ${count} en attente de votre part${overdue > 0 ? `, dont ${overdue} en retard` : ''}`,
  notGuarding: 'Les notes de cette page ne sont pas vérifiées.',
  newHandoff: 'Une passation pour vous',
  escalation: 'Une passation a besoin de vous',
  open: 'Ouvrir',
  accept: 'Accepter…',
};
