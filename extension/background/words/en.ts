import type { WorkerWords } from './worker-words.ts';

export const words: WorkerWords = {
  name: 'Baton',
  nothingWaits: 'Baton: nothing waits for you',
  waiting: (count, overdue) =>
    `Baton: ${count} ${count === 1 ? 'waits' : 'wait'} for you${overdue > 0 ? `, ${overdue} overdue` : ''}`,
  notGuarding: 'Notes on this page are not checked.',
  newHandoff: 'A handoff for you',
  escalation: 'A handoff needs you',
  open: 'Open',
  accept: 'Accept…',
};
