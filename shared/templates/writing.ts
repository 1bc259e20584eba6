import { noneWords } from './written-answer.ts';

/**
 * The marks a written note stands on, and how a value that looks like one of them is told apart from it.
 *
 * A line that begins like a label gets one backslash before it, and a text that reads like “none” or “unknown” too; reading
 * takes one away. What hosts' editors change or lose on the way (a no-break space, a blank at the end of a line, a third
 * line break) is written as its number, `\u{a0}`. Tidy values hold none of these, so people hardly ever see it.
 */
export type Marks = { readonly lineLooksLikeLabel: RegExp };

export const linkLabel = 'Handoff';

export const marksOf = (labels: readonly string[]): Marks => ({
  lineLooksLikeLabel: new RegExp(
    `^((?:[-*•] )?)(\\\\*(?:${[...labels, linkLabel].map(literal).join('|')}):)`,
  ),
});

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const readsLikeAnswer = /^((?:[-*•] )?)(\\*(?:\(none\)|unknown, .+ finds out by .+))$/;

const asNumber = (character: string) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** What an editor, or the web page it stands in, may change: spacers nobody sees, controls, halves of a character. */
const fragile = /\\(?=u\{)|[\u00a0\u200b\u2060\ufeff\u2028\u2029]|\p{Cs}|(?![\n\t])\p{Cc}/gu;

const writeLine = (line: string, { lineLooksLikeLabel }: Marks) =>
  line.replace(/\s$/u, asNumber).replace(lineLooksLikeLabel, '$1\\$2');

export function writeText(text: string, marks: Marks): string {
  const written = text
    .replace(fragile, asNumber)
    .replace(/^\s/u, asNumber)
    .replace(/\n$/, asNumber)
    .replace(/\n{3,}/g, (breaks) => `\n${asNumber('\n').repeat(breaks.length - 2)}\n`)
    .split('\n')
    .map((line) => writeLine(line, marks))
    .join('\n');
  return written.replace(readsLikeAnswer, '$1\\$2');
}

export function readText(written: string, { lineLooksLikeLabel }: Marks): string {
  const text = withoutMark(written, readsLikeAnswer);
  const lines = text.split('\n').map((line) => withoutMark(line, lineLooksLikeLabel));
  return lines.join('\n').replace(/\\u\{([0-9a-f]{1,6})\}/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

const withoutMark = (text: string, pattern: RegExp) =>
  text.replace(pattern, (whole: string, bullet: string, marked: string) =>
    marked.startsWith('\\')
      ? `${bullet}${marked.slice(1)}${whole.slice(bullet.length + marked.length)}`
      : whole,
  );

export const isNone = (written: string) => written === noneWords;
