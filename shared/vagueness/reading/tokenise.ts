import { fold } from './fold.ts';
import type { Token, Word } from './token.ts';

const noSpaces =
  '[\\u3005-\\u3007\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9d][\\uff9e\\uff9f\\u3099\\u309a]?';
const tokenShape = new RegExp(
  `(${noSpaces})|([\\p{L}\\p{M}\\u200b-\\u200d\\u00ad]+?(?=${noSpaces}|[^\\p{L}\\p{M}\\u200b-\\u200d\\u00ad]|$))|(\\p{Nd}+)|\\n|\\S`,
  'gu',
);

/** Tags and entities that rich editors leave behind. Bounded, so that a lone "<" costs nothing. */
const markup = /<\/?[a-z][^<>]{0,200}>|&(?:nbsp|amp|lt|gt|quot|#\d{1,6});/gi;

const blank = (tag: string) => (/^<(?:br|\/p|\/div|\/li)/i.test(tag) ? '\n' : ' ').padEnd(tag.length);

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const bare = text.includes('<') || text.includes('&') ? text.replace(markup, blank) : text;
  for (const found of bare.matchAll(tokenShape)) {
    const [shown, cjk, word, number] = found;
    const kind = cjk ? 'cjk' : word ? 'word' : number ? 'number' : 'mark';
    const from = found.index;
    tokens.push({ kind, from, to: from + shown.length, norm: kind === 'mark' ? shown : fold(shown) });
  }
  return tokens;
}

const ends = new Set(['.', '!', '?', ';', '。', '！', '？', '•', '|']);

/** The tokens phrases are made of. A stop inside a word ("n.a.", "p.m.") ends no sentence. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let opens = true;
  let opensLine = true;
  let ended = -1;
  tokens.forEach((token, at) => {
    if (token.kind !== 'mark') {
      words.push({
        ...token,
        at,
        opens: opens || (ended >= 0 && (ended < token.from || token.kind === 'cjk')),
        opensLine,
      });
      opens = false;
      opensLine = false;
      ended = -1;
    } else if (token.norm === '\n') {
      opens = true;
      opensLine = true;
    } else if (ends.has(token.norm)) ended = token.to;
  });
  return words;
}
