import type { WorkerWords } from './worker-words.ts';

export const words: WorkerWords = {
  name: 'Baton',
  nothingWaits: 'Baton：あなたを待っているものはありません',
  waiting: (count, overdue) =>
    `Baton：${count}件があなたを待っています${overdue > 0 ? `（期限超過${overdue}件）` : ''}`,
  notGuarding: 'このページのメモは確認されていません。',
  newHandoff: 'あなたへの引き継ぎ',
  escalation: '対応が必要な引き継ぎ',
  open: '開く',
  accept: '引き受ける…',
};
