import type { Judgement } from '#shared/vagueness/judgement.ts';

const gap = {
  rule: 'follow-up',
  from: 0,
  to: 10,
  why: 'Nobody can tell what to do.',
  mend: 'Add who and when.',
};

/** Everything it was asked about, for whoever wants to know that it was not. */
export const judged: string[] = [];

/** Knows three notes, so that what the guard does with a judgement does not hang on how one is reached. */
export function judgeWith(_lexicons: unknown, text: string): Judgement {
  judged.push(text);
  if (/^follow up/i.test(text)) return { verdict: 'nothing', language: 'en', findings: [gap] };
  if (/^call dana\.$/i.test(text)) return { verdict: 'unclear', language: 'en', findings: [gap] };
  return { verdict: 'clear', language: 'en', findings: [] };
}
