import type { CheckContext, Judge } from '#shared/templates/check-note.ts';
import type { Judgement, Verdict } from '#shared/vagueness/judgement.ts';

const sayNothing = /^(?:follow(?:ing)? up|sort it|asap|n\/a|tbd|-|\.+)\.?$/i;

const judged = (verdict: Verdict, rule: string): Judgement => ({
  ...{ verdict, language: 'en' },
  findings: [{ rule, from: 0, to: 1, why: `A ${rule}.`, mend: 'Say more.' }],
});

/** A judge of three rules, for tests of what is done with its verdict. */
export const standInJudge: Judge = (text) => {
  if (/^(?:n\/a|tbd|-|\.+)$/i.test(text)) return judged('nothing', 'placeholder');
  if (sayNothing.test(text)) return judged('nothing', 'follow-up');
  if (text.split(/\s+/).length < 2) return judged('unclear', 'too-thin');
  return { verdict: 'clear', language: 'en', findings: [] };
};

export const context: CheckContext = {
  today: '2027-01-04',
  judge: standInJudge,
  surface: 'handoff',
  people: [],
  facts: {},
  earlier: [],
};
