import type { GuardWords } from '../../messages.ts';

export const ja: GuardWords = {
  clear: '明確です',
  unclear: '不明な点があります',
  nothing: 'まだ内容がありません',
  markName: 'メモの確認',
  heldTitle: 'このメモはまだ保存されていません',
  heldLead: '次の担当者は何をすればよいか分かりません。入力した文はそのまま残っています。',
  storedLead:
    'このページが文をすでに保存した可能性があります。次の担当者はまだ何をすればよいか分かりません。',
  handoffTitle: 'この引き継ぎはまだ完成していません',
  handoffLead: '変更はまだ保存されていません。次のチームに渡す前に、いくつかの情報が必要です。',
  handoffWarned:
    'この変更は、引き継ぎがないまま仕事を渡します。変更は保存されますが、次のチームにはまだいくつかの情報が必要です。Baton から送れます。',
  fillIn: '入力する',
  saveAnyway: 'このまま保存する',
  askReason: 'このまま保存する理由を短く書いてください。この引き継ぎの責任者が読むことができます。',
  reasonSaysNothing: 'まだ理由が分かりません。「お客様が電話でお待ちです」のように短く書いてください。',
  allow: '今回の保存を許可する',
  back: '戻る',
  close: '閉じる',
  canSave: '保存できます。ページの保存ボタンをもう一度押してください。',
  openPanel: 'Batonを開く',
  panelName: 'Baton',
  panelWidth: 'パネルの幅',
  reload: 'Batonが更新されました。メモの確認を続けるには、このページを再読み込みしてください。',
};
