import type { DeskWords } from './en.ts';

export const japanese: DeskWords = {
  shell: {
    ...{ skip: '本文へ移動', inbox: '受信箱', send: '送る', promises: '約束', seams: 'つなぎ目' },
    ...{ pages: 'ページ', templates: 'テンプレート', people: 'メンバー', connections: '接続' },
    ...{ account: 'アカウント', waiting: 'あなたを待っています', loading: '読み込み中…' },
    away: '今は Baton に接続できません。表示は古いかもしれませんが、入力した内容は残ります。接続が戻れば自動で再開します。',
    signedOut: 'ここではサインインが切れているため、新しいものは届きません。',
    ...{ signIn: 'もう一度サインイン', again: 'もう一度試す', toInbox: '受信箱へ' },
    nothingHere: 'ここには何もありません',
    noPage: 'このアドレスの先に Baton のページはありません。リンクを確かめるか、受信箱から進んでください。',
    ...{ broken: 'このページを表示できませんでした', reload: '読み込み直す' },
    brokenWhy:
      '何も変わっていません。開いている間に Baton が更新されたのかもしれません。ページを読み込み直してください。',
    unreachable:
      '今は Baton に接続できません。入力した内容は残っています。少し待ってもう一度お試しください。',
  },
  inbox: {
    ...{ title: '受信箱', which: '表示する引き継ぎ', search: '引き継ぎ・約束・メンバーを検索' },
    ...{ searchHint: '検索(/ キー)', keys: 'j と k で移動、Enter で開きます。' },
    ...{ one: '引き継ぎ {n} 件。', many: '引き継ぎ {n} 件。', more: '引き継ぎ {n} 件以上。' },
    ...{ handoffs: '引き継ぎ', promises: '約束', people: 'メンバー', notActive: '(無効)' },
    foundNothing: '「{text}」で始まるものはありません。文字を減らすか、名前で試してください。',
    foundMore: '近いものから表示しています。続けて入力すると、残りも見つかります。',
    ...{ foundAll: 'これですべてです。', promisedTo: '{who} へ、{day} まで', onlyRecord: 'このレコードだけ' },
    askedOne: 'あなたが果たす約束が 1 件、まだ同意されていません。',
    askedMany: 'あなたが果たす約束が {n} 件、まだ同意されていません。',
    askedMore: 'あなたが果たす約束が {n} 件以上、まだ同意されていません。',
    ...{ lookOne: '確認する', lookMany: '確認する', nothingPasses: 'この条件に合う引き継ぎはありません。' },
    ...{ filtersOff: '条件をすべて外す', noSeam: 'つなぎ目がまだないため、引き継ぎはできません。' },
    setUp: '最初のつなぎ目を作る',
  },
  lists: {
    ...{
      mine: '自分を待っている',
      others: '自分が待っている',
      teams: '自分のチーム',
      all: '見られるものすべて',
    },
  },
  empty: {
    mine: 'あなたを待っているものはありません。あなた宛ての引き継ぎは、送られるとすぐここに出ます。',
    others: 'あなたが待っている相手はいません。送ったもののうち、相手の番のものがここに出ます。',
    teams: '今、あなたのチームと他のチームの間に動いているものはありません。',
    all: '引き継ぎはまだありません。最初の一件は、誰かが送るとここに出ます。',
  },
  filters: {
    ...{ title: '条件', some: '条件(設定あり)', seam: 'つなぎ目', any: 'すべて', anybody: '全員' },
    ...{ person: 'どちらかの側の人', promise: '約束の期日がこの日より前', overdue: '期限切れのみ' },
    record: 'レコード:{record}',
  },
  promises: {
    ...{ title: 'お客様への約束', which: '表示する約束', all: 'すべて', later: '続きを表示' },
    ...{ deliverer: '果たす人', anybody: '全員', contract: '契約に含む' },
    none: '該当する約束はありません。送るときにお客様への約束として書かれたものが、期日の順にここに出ます。',
    ...{ to: '{who} へ', delivers: '{who} が果たします', first: '最初の期日は {day}' },
  },
  standings: {
    ...{ open: '未完了', unsigned: '未同意', moved: '延期', kept: '守られた', broken: '守られなかった' },
  },
  handoff: {
    hidden: 'この引き継ぎは表示できません',
    hiddenWhy:
      'すでにないか、あなたが加わっていない人やチームの間のものです。リンクを送った人に尋ねるか、宛先の人としてサインインしてください。',
  },
  send: {
    ...{ title: '引き継ぎを送る', seam: 'どのつなぎ目', choose: '選ぶ', send: '送る' },
    noSeam: '有効なつなぎ目がないため、送れません。管理者に設定を頼んでください。',
    ...{ about: '何についてか', link: 'そのリンク(https://…)' },
  },
};
