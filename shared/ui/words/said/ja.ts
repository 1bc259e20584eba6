import type { SaidWords } from './said-words.ts';

export const saidInJapanese: SaidWords = {
  said: {
    ...{ heading: '口頭での発言', mark: '片側のみ', details: '発言の内容' },
    byMe: 'あなたの記録です。{who}はまだ確認していません。',
    byOther: '{writer}の記録です。{who}はまだ確認していません。',
    asked: '{writer}の記録で、まだ誰も確認していません。この内容で合っていますか。',
    denied: '{who}は、そのような発言はなかったとしています。',
    corrected: '{who}は、発言が少し違うとしています。',
    ...{ asWritten: '記録のとおり確認されました。', lead: '双方に対して確認し、この日までに守ります。' },
    ...{ mine: '確認する、訂正する、または発言がなかったと伝える', theirs: '発言の確認' },
    clock: '確認または訂正',
    gapsLead: '違っていた項目に印を付け、実際の発言を書いてください。',
    ...{ gapWhy: '「{field}」の正しい内容', whose: 'では、誰の発言ですか' },
  },
  saidFields: { said: '発言の内容', whom: '誰に', by: 'いつまでに', to: '確認する人' },
  saidHelp: {
    said: '覚えている言葉にできるだけ近い形で。',
    to: '発言した人、または守る人。一度押すだけで確認でき、訂正や、発言がなかったと伝えることもできます。',
    ...{ good: '2万行のCSVはキックオフの前に取り込みます', bad: 'こちらで対応します' },
  },
  saidOffers: { Accept: 'はい、そう言いました', Return: '少し違います', Decline: 'その発言はありません' },
  saidEvents: {
    Sent: '{who}が発言を記録しました。{to}に確認を求めています。',
    Accepted: '{who}が発言を確認しました。',
    Returned: '{who}は、発言が少し違うとしています。',
    Declined: '{who}は、発言はなかったとしています:「{why}」',
  },
};
