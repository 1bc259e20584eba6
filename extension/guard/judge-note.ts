import { judgeWith } from '#shared/vagueness/judge-with.ts';
import type { Judgement } from '#shared/vagueness/judgement.ts';
import { compile } from '#shared/vagueness/lexicon/compile.ts';
import type { Lexicon } from '#shared/vagueness/lexicon/lexicon.ts';
import type { Editor } from '../hosts/host.ts';
import type { PageRules } from '../messages.ts';
import type { JudgeNote } from './find-asks.ts';

/** The wall clock of whoever writes, as the note check takes it. */
function wallClock(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** As many fields as one save has; what was said of others is not worth keeping. */
const mostKept = 24;

/** Judges with the rules of the page, and the same text of the same field only once: a press finds what the mark was told. */
export function judgeNoteWith(rules: PageRules, titleOf: () => string | undefined): JudgeNote {
  const kept = new Map<string, { readonly text: string; readonly judgement: Judgement }>();
  return (text: string, { key, surface, fieldName }: Editor) => {
    const last = kept.get(key);
    if (last?.text === text) return last.judgement;
    const title = titleOf();
    const judgement = judgeWith(rules.lexicons, text, {
      surface,
      people: rules.people,
      dateOrder: rules.dateOrder,
      now: wallClock(),
      ...(fieldName === null ? {} : { fieldName }),
      ...(title === undefined ? {} : { title }),
    });
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, { text, judgement });
    return judgement;
  };
}

/** Has a date, a number, a slip and a stock phrase in it, so that every table of a language is made by reading it. */
const sample = 'Folow up with Ana by 4.6. about PO 55812: 3 x 20 EUR, see above';

/**
 * A language's tables are made when it is first read, which takes longer than a save may. So they are made while nobody waits, one
 * a turn, and at last everything is read once with a text that touches all of it.
 */
export function warmUp(
  { lexicons }: Pick<PageRules, 'lexicons'>,
  signal: AbortSignal,
  done: () => void,
): void {
  const steps = [...lexicons.flatMap(tables), () => void judgeWith(lexicons, sample, { surface: 'none' })];
  const next = () => {
    if (signal.aborted) return;
    const step = steps.shift();
    if (step === undefined) return done();
    try {
      step();
    } catch {
      // What is broken in it is met again, and told, by the press that needs it.
    }
    setTimeout(next);
  };
  setTimeout(next);
}

/** No word of any language, so that it is looked up in every table there is. */
const strange = 'qwxvtrz';

const tables = (lexicon: Lexicon): readonly (() => void)[] => [
  () => void compile(lexicon),
  () => void compile(lexicon).phrases,
  () => void compile(lexicon).complete,
  () => void compile(lexicon).dates,
  () => void compile(lexicon).cues('x'),
  () => void compile(lexicon).meant(strange),
  () => void compile(lexicon).isInPhrases(strange),
  () => void compile(lexicon).nearly(strange, 'letter'),
  () => void judgeWith([lexicon], sample, { surface: 'none' }),
];

/** Which rules see something in a reason. A check that breaks has seen nothing: nobody is kept here by a fault of ours. */
export function sawInReason(rules: PageRules | null, reason: string): readonly string[] {
  try {
    return judgeWith(rules?.lexicons ?? [], reason, { surface: 'reason' }).findings.map(({ rule }) => rule);
  } catch {
    return [];
  }
}
