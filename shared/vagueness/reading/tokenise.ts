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
    const from = found.index;
    const folded = cjk || word || number ? fold(shown) : '';
    // The joiners of an emoji are no word, nor is a long-vowel mark that lengthens none.
    const isMark = folded === '' || (folded === 'ー' && tokens.at(-1)?.to !== from);
    const kind = isMark ? 'mark' : cjk ? 'cjk' : word ? 'word' : 'number';
    tokens.push({ kind, from, to: from + shown.length, norm: isMark ? shown : folded });
  }
  return tokens;
}

const ends = new Set(['.', '!', '?', ';', '。', '！', '？', '•', '|']);

/** The tokens phrases are made of. A stop inside a word ("n.a.", "p.m.") or after a shortened one ("Nr. 5") ends no sentence. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let opensLine = true;
  let end: Token | undefined;
  tokens.forEach((token, at) => {
    if (token.norm === '\n') opensLine = true;
    else if (token.kind === 'mark') end = ends.has(token.norm) ? token : end;
    else {
      const before = words.at(-1);
      const isEnded =
        end &&
        (end.to < token.from || token.kind === 'cjk') &&
        !(end.norm === '.' && isShortened(before, token));
      const opens = opensLine || isEnded === true;
      words.push({
        ...token,
        at,
        opens,
        opensLine,
        isApart: opens || !isJoined(tokens, before?.at ?? 0, at),
      });
      opensLine = false;
      end = undefined;
    }
  });
  return words;
}

/** Words as they are compared. */
export const spell = (words: readonly Word[], between = ' '): string =>
  words.map(({ norm }) => norm).join(between);

export const spellText = (text: string): string => spell(wordsOf(tokenise(text)));

/** Of a script without spaces, a character is half a word. */
export const countWords = (words: readonly Word[]): number =>
  words.reduce((sum, { kind }) => sum + (kind === 'cjk' ? 0.5 : 1), 0);

/** "k. A.", "lt. Ana", "approx. 5": one letter, no vowel, or something short before a number. */
const isShortened = (before: Word | undefined, { kind }: Token) =>
  before?.kind === 'word' &&
  (before.norm.length === 1 ||
    !/[aeiouy]/.test(before.norm) ||
    (kind === 'number' && before.norm.length < 7));

/** Only white space stands between, or a mark that is glued to both. */
const isJoined = (tokens: readonly Token[], before: number, at: number) =>
  at - before === 1 ||
  (at - before === 2 &&
    /^['’-]$/.test(tokens[at - 1]?.norm ?? '') &&
    tokens[before]?.to === tokens[at - 1]?.from &&
    tokens[at - 1]?.to === tokens[at]?.from);
