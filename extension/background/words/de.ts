import type { WorkerWords } from './worker-words.ts';

export const words: WorkerWords = {
  name: 'Baton',
  nothingWaits: 'Baton: nichts wartet auf Sie',
  waiting: (count, overdue) =>
    `Baton: ${count} ${count === 1 ? 'wartet' : 'warten'} auf Sie${overdue > 0 ? `, ${overdue} überfällig` : ''}`,
  notGuarding: 'Notizen auf dieser Seite werden nicht geprüft.',
  newHandoff: 'Eine Übergabe für Sie',
  escalation: 'Eine Übergabe braucht Sie',
  open: 'Öffnen',
  accept: 'Annehmen…',
};
