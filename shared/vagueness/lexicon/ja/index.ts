import type { Lexicon } from '../lexicon.ts';
import { dates } from './date-words.ts';
import { complete, groups, phrases } from './phrases.ts';
import { missing, sentences } from './sentences.ts';
import { wording } from './wording.ts';
import {
  abbreviations,
  articles,
  functionWords,
  genericWords,
  money,
  references,
  stopWords,
  topicWords,
  units,
  vagueWords,
} from './words.ts';

export const lexicon: Lexicon = {
  language: 'ja',
  name: '日本語',
  writing: 'characters',
  functionWords,
  articles,
  stopWords,
  genericWords,
  topicWords,
  vagueWords,
  abbreviations,
  groups,
  phrases,
  complete,
  dates,
  units,
  money,
  references,
  roles: {
    steps: [
      '送る 送付 発送 出荷 交換 替える 修理 直す 署名 捺印 押印 発注 注文 手配 設置 取付 取り付け 撤去 外す 再発行 返金 取消 更新 納品 予約 見積 請求',
      '移設 作成 作る 書く 試験 配信 承認 決める 用意 起案 追加 削除 初期化 復元 復旧 出力 取込 移行 訪問 引き取る 届ける 渡す 返す 支払う 提出 登録 変更 申請 搬入 搬出 清掃 点検',
    ],
    toward: ['様 さん 氏 殿 さま 先生 部長 課長 係長 主任 社長 店長 所長 専務 常務 取締役'],
  },
  fields: {
    state: ['ステータス 状態 状況 進捗 フェーズ ステージ 段階 結果'],
    urgency: ['優先度 優先順位 緊急度 重要度 影響度 深刻度'],
    choice: [
      '手段 方法 経路 チャネル チャンネル 種別 種類 区分 分類 タイプ カテゴリ 開始 期間 頻度 プラン 言語 支払 連絡先 サイクル 周期',
    ],
    yesNo: ['有無 可否 要否 済 了承 同意 承認 合意 確認 署名 捺印 契約'],
    noneAllowed: [
      '課題 問題 懸念 リスク 障害 阻害 回避策 割引 値引 値引き 例外 特約 特記 特記事項 約束 制約 未解決 既知 不具合 残件 残作業 差異 範囲外 個別 カスタム 追加 アレルギー 既往 競合',
    ],
    yes: ['はい 有 有り あり ある 済 済み 可 可能 要 必要 了承 同意 承認 承認済 了承済 ok yes ○ 〇 ◯'],
    no: ['いいえ 否 不可 不要 未 無 無し なし ない 未了 未承認 ng no ×'],
    none: [
      'なし 無し 無 ナシ 特になし 特に無し 特にない 特段なし 該当なし 該当無し ありません ございません 特にありません 特にございません ゼロ 0 0件',
    ],
  },
  mail: {
    quote: [
      '元の メッセージ|メール; 転送された メッセージ|メール; 転送メッセージ|転送メール; original message; forwarded message; begin forwarded message; 引用',
    ],
    signature: [
      '敬具; 草々; 以上; sent from my; iPhone|iPad|Android|スマートフォン|スマホ から 送信|送付; outlook for; 本メールは',
    ],
  },
  wording,
  sentences,
  missing,
};
