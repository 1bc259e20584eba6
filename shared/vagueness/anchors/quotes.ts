import type { Anchor } from './anchor.ts';
import type { AnchorContext } from './find-anchors.ts';

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '「': '」',
  '『': '』',
  '`': '`',
};

const farthest = 60;

/** Somebody's words or a message from a screen, between quotation marks. Quoting a stock phrase makes it no better. */
export function findQuotes({ tokens, words, isEmpty }: AnchorContext): Anchor[] {
  const anchors: Anchor[] = [];
  let word = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const close = tokens[at]?.kind === 'mark' ? closing[tokens[at]?.norm ?? ''] : undefined;
    if (close === undefined) continue;
    const end = findClose(tokens, at, close);
    if (end < 0) continue;
    while ((words[word]?.at ?? end) < at) word += 1;
    const firstWord = word;
    while ((words[word]?.at ?? end) < end) word += 1;
    let hasContent = false;
    for (let inside = firstWord; inside < word; inside += 1) hasContent ||= !isEmpty(inside);
    if (hasContent) anchors.push({ kind: 'quote', firstWord, lastWord: word });
    at = end;
  }
  return anchors;

  function findClose(all: AnchorContext['tokens'], open: number, close: string): number {
    for (let at = open + 1; at < all.length && at < open + farthest; at += 1) {
      if (all[at]?.kind === 'mark' && close.includes(all[at]?.norm ?? ' ')) return at;
    }
    return -1;
  }
}
