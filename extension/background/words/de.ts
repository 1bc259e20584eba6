import type { WorkerWords } from './worker-words.ts';

export const words: WorkerWords = {
  name: 'Baton',
  nothingWaits: 'Baton: nichts wartet auf dich',
  waiting: (count, overdue) =>
    `Baton: ${count} ${count === 1 ? 'wartet' : 'warten'} auf dich${overdue > 0 ? `, ${overdue} überfällig` : ''}`,
  notGuarding: 'Notizen auf dieser Seite werden nicht geprüft.',
  newHandoff: 'Eine Übergabe für dich',
  escalation: 'Eine Übergabe braucht dich',
  open: 'Öffnen',
  accept: 'Annehmen…',
};
