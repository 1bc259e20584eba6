const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g;

/** Characters that hosts' editors put in and take out as they like, and that nobody sees. */
const unseen = /[\u200b\u2060\ufeff]/g;

/**
 * The one form a typed text is kept in: no trailing blanks, no invisible spacers, at most one blank line in a row. What a
 * host's editor does to a text on its way leaves this form alone.
 */
export const tidyText = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(unseen, '')
    .replace(lineEnds, '\n')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''))
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

export const tidyLines = (text: string): readonly string[] =>
  tidyText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const tidyLine = (text: string): string => tidyLines(text).join(' ');

/** A name stands inside a written line, between semicolons and after curly quotes, so it holds neither. */
export const tidyName = (name: string): string => tidyLine(name).replaceAll(';', ',').replace(/[“”]/g, '"');
