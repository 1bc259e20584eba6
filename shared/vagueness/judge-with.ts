import type { Judgement, JudgeOptions, Verdict } from './judgement.ts';
import { compile } from './lexicon/compile.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readField, unnamed } from './reading/field-meaning.ts';
import { openNote, readNote } from './reading/read-note.ts';
import { rules } from './registry.ts';
import { report } from './report.ts';
import { weigh } from './verdict.ts';

/** All that is read of a text: its beginning, and if that does not tell, its end. So a megabyte costs no more than a page. */
const longestHead = 4_000;
const longestTail = 2_000;
/** Kanji and kana say in one character what takes two or three letters. */
const dense = /[\u3041-\u30ff\u4e00-\u9fff]{2}/;

const milder: Readonly<Record<Verdict, number>> = { nothing: 0, unclear: 1, clear: 2 };

/** Is this note worth anything to the next person? With these lexicons only: a page loads those of its browser and its workspace. */
export function judgeWith(known: readonly Lexicon[], text: string, options: JudgeOptions): Judgement {
  const start = text.search(/\S/);
  if (start < 0) return { verdict: 'nothing', language: null, findings: [] };
  const share = dense.test(text.slice(start, start + 200)) ? 0.5 : 1;
  const headLength = longestHead * share;
  const tailLength = longestTail * share;
  const isLong = text.length > headLength + tailLength;
  const from = isLong ? start : 0;
  const head = judgePart(known, isLong ? text.slice(from, from + headLength) : text, options, from);
  if (head.verdict === 'clear' || !isLong) return head;
  const tailFrom = text.length - tailLength;
  const tail = judgePart(known, text.slice(tailFrom), options, tailFrom);
  return milder[tail.verdict] > milder[head.verdict] ? tail : head;
}

function judgePart(
  known: readonly Lexicon[],
  text: string,
  options: JudgeOptions,
  offset: number,
): Judgement {
  const languages = known.map(compile);
  const note = openNote(text, languages);
  const own = readNote(note, options, languages, rules, 'own');
  let verdict = weigh(own, readField(options, own, languages));
  const language = own.lexicons[0]?.language ?? null;
  if (verdict === 'clear') return { verdict, language, findings: [] };
  if (note.mail.includes('quoted')) {
    const quoted = readNote(note, options, languages, rules, 'quoted');
    const told = weigh(quoted, unnamed);
    if (told === 'clear') {
      return { verdict: told, language: quoted.lexicons[0]?.language ?? language, findings: [] };
    }
    if (told === 'unclear') verdict = told;
  }
  return { verdict, language, findings: report(own, verdict, rules, known, offset) };
}
