const lang = document.documentElement.lang;

const words: Readonly<Record<string, readonly [string, string, string]>> = {
  note: ['Note', 'Notiz', 'メモ'],
  email: ['Email', 'E-Mail', 'Eメール'],
  task: ['Task', 'Aufgabe', 'タスク'],
  call: ['Log call', 'Anruf protokollieren', 'コールを記録'],
  save: ['Create note', 'Notiz erstellen', 'メモを作成'],
  send: ['Send', 'Senden', '送信'],
  create: ['Create', 'Erstellen', '作成'],
  start: ['Start typing to leave a note…', 'Schreiben Sie eine Notiz…', 'メモを入力…'],
  comment: ['Comment', 'Kommentar', 'コメント'],
  channel: ['Change channel', 'Kanal wechseln', 'チャネルを変更'],
  activities: ['Activities', 'Aktivitäten', 'アクティビティー'],
  overview: ['Overview', 'Übersicht', '概要'],
  about: ['About this deal', 'Über diesen Deal', 'この取引について'],
  description: ['Description', 'Beschreibung', '説明'],
  reply: ['Reply', 'Antworten', '返信'],
  close: ['Close', 'Schließen', '閉じる'],
};

const column = lang === 'de' ? 1 : lang === 'ja' ? 2 : 0;

export const say = (key: string): string => words[key]?.[column] ?? key;
