const sign = '[\\p{L}\\p{N}\\p{M}]';
/** Writing without spaces between words: it is found by every two signs that stand side by side. */
const dense = `(?:(?=${sign})[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー])`;
const runs = new RegExp(`(?<dense>${dense}+)|(?:(?!${dense})${sign})+`, 'gu');

const longestWord = 60;

/** Without case, accents and width: what people take for the same when they look for it. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss');

type Run = { readonly signs: readonly string[]; readonly isDense: boolean };

const runsOf = (text: string): readonly Run[] =>
  [...plainText(text).matchAll(runs)].map(([run, ...rest]) => ({
    signs: [...run],
    isDense: rest[0] !== undefined,
  }));

const pairsOf = (signs: readonly string[]): readonly string[] =>
  signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);

const shortened = (signs: readonly string[]): string => signs.slice(0, longestWord).join('');

/** The words a text is found by: letters and digits, nothing else. A single sign is the beginning of a pair, or the end of its run. */
export const wordsOf = (text: string): readonly string[] => [
  ...new Set(
    runsOf(text).flatMap(({ signs, isDense }) =>
      isDense ? [...pairsOf(signs), ...signs.slice(-1)] : [shortened(signs)],
    ),
  ),
];

const mostAsked = 10;

/** What has to begin a word of a text for it to be found: all of these. One letter alone would find everything. */
export const askedWords = (text: string): readonly string[] =>
  runsOf(text)
    .flatMap(({ signs, isDense }) => {
      if (isDense && signs.length > 1) return pairsOf(signs);
      const word = shortened(signs);
      return isDense || signs.length > 1 || /\p{N}/u.test(word) ? [word] : [];
    })
    .slice(0, mostAsked);

/** For the database: every word may go on. Words are letters and digits, so nothing in them is understood as anything else. */
export const queryOf = (words: readonly string[]): string => words.map((word) => `'${word}':*`).join(' & ');
