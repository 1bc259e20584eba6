import { judgeWith } from '#shared/vagueness/judge-with.ts';
import type { Judgement } from '#shared/vagueness/judgement.ts';
import type { Editor } from '../hosts/host.ts';
import type { PageRules } from '../messages.ts';
import type { JudgeNote } from './find-asks.ts';

/** The wall clock of whoever writes, as the note check takes it. */
function wallClock(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Judges with the rules of the page, and the same text of the same field only once. */
export function judgeNoteWith(rules: PageRules, titleOf: () => string | undefined): JudgeNote {
  let last: { readonly key: string; readonly text: string; readonly judgement: Judgement } | null = null;
  return (text: string, { key, surface, fieldName }: Editor) => {
    if (last !== null && last.key === key && last.text === text) return last.judgement;
    const title = titleOf();
    const judgement = judgeWith(rules.lexicons, text, {
      surface,
      people: rules.people,
      dateOrder: rules.dateOrder,
      now: wallClock(),
      ...(fieldName === null ? {} : { fieldName }),
      ...(title === undefined ? {} : { title }),
    });
    last = { key, text, judgement };
    return judgement;
  };
}

/** Has a date, a number, a slip and a stock phrase in it, so that every table of a language is made by reading it. */
const sample = 'Folow up with Ana by 4.6. about PO 55812: 3 x 20 EUR, see above';

/**
 * A language's tables are made when it is first read, which takes longer than a save may. So each is read once while nobody
 * waits, one a turn.
 */
export function warmUp({ lexicons }: Pick<PageRules, 'lexicons'>, signal: AbortSignal): void {
  const [first, ...others] = lexicons;
  if (first === undefined || signal.aborted) return;
  judgeWith([first], sample, { surface: 'none' });
  setTimeout(() => warmUp({ lexicons: others }, signal));
}

/** Which rules see something in a reason. A check that breaks has seen nothing: nobody is kept here by a fault of ours. */
export function sawInReason(rules: PageRules | null, reason: string): readonly string[] {
  try {
    return judgeWith(rules?.lexicons ?? [], reason, { surface: 'reason' }).findings.map(({ rule }) => rule);
  } catch {
    return [];
  }
}
