import type { CompiledLexicon } from '../lexicon/compile.ts';
import { matchAt } from '../patterns/match.ts';
import type { Word } from './token.ts';

/** Lines of a forwarded message that tell nothing by themselves, in every language a mail program writes them. */
const headers = new Set(
  'from to cc bcc sent date subject von an betreff datum gesendet de para asunto fecha enviado a objet envoye assunto data enviada enviado 差 宛 件 日 送'.split(
    ' ',
  ),
);

/** Which words are the writer's own, which are a message pasted below them, which are neither (headers, signature). */
export type MailPart = 'own' | 'quoted' | 'frame';

export function readMail(
  text: string,
  words: readonly Word[],
  languages: readonly CompiledLexicon[],
): readonly MailPart[] {
  let part: MailPart = 'own';
  let line: MailPart = 'own';
  return words.map((word, at) => {
    if (word.opensLine) {
      const lead = leadOf(text, word.from);
      const mark = firstMatch(languages, words, at);
      if (/^\s*>/.test(lead)) line = 'quoted';
      else if (isHeader(text, words, at)) line = 'frame';
      else {
        if (mark?.tag === 'quote') part = 'quoted';
        else if (isDashes(lead) && at > 0) part = 'frame';
        else if (mark?.tag === 'signature' && at > 0 && endsSoon(words, mark.to)) part = 'frame';
        else if (part === 'frame' && startsAnew(text, words, at)) part = 'quoted';
        line = mark?.tag === 'quote' ? 'frame' : part;
      }
    }
    return line;
  });
}

const firstMatch = (languages: readonly CompiledLexicon[], words: readonly Word[], at: number) =>
  languages.map(({ mail }) => matchAt(mail, words, at)).find((match) => match !== null);

/** What stands on the line before its first word. */
function leadOf(text: string, from: number): string {
  const lead = text.slice(Math.max(0, from - 20), from);
  return lead.slice(lead.lastIndexOf('\n') + 1);
}

const isDashes = (lead: string) => /^\s*--\s*$/.test(lead);

function isHeader(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !headers.has(word.norm)) return false;
  return (
    /^[^\s:：]{0,12}[ \u00a0\u202f]?[:：]\s/.test(text.slice(word.from, word.from + 16)) &&
    words[at + 1]?.opensLine === false
  );
}

/** A signature's first line has hardly more than the greeting: "Best regards, Ana". */
function endsSoon(words: readonly Word[], to: number): boolean {
  for (let at = to; at < to + 3; at += 1) if (words[at] === undefined || words[at]?.opensLine) return true;
  return false;
}

/** A line with a number of words after a signature is a message again, not a job title. */
function startsAnew(text: string, words: readonly Word[], at: number): boolean {
  const from = words[at]?.from ?? 0;
  const line = text.slice(from, from + 400).split('\n', 1)[0] ?? '';
  return line.split(' ', 13).length > 12;
}
