import type { Tally } from './tally.ts';

/** Rules as a sales lead would call them. */
const kindNames: Readonly<Record<string, string>> = {
  'follow-up': '"follow up" and the like, with nobody and no day',
  pointer: 'point somewhere else, without a link',
  call: 'a call, without what it was about',
  'pass-on': 'hand the work over without naming it',
  'state-only': 'a state and nothing else',
  placeholder: 'placeholders',
  complaint: 'a complaint that could be anything',
  urgency: 'urgent, without what',
  impression: 'impressions',
  pleasantry: 'greetings',
  'vague-date': 'a time that names no day',
  'too-thin': 'too little to act on',
  'generic-words': 'words that would fit any record',
  'keyboard-mash': 'keys pressed at random',
  'repeated-words': 'the same words again and again',
  'filler-text': 'sample text',
  'copied-label': 'the field or title typed in again',
  'same-as-before': 'the same as an earlier note',
  'quoted-only': 'only a quoted message or a signature',
};

const mostPhrases = 10;

export const figure = (count: number) => count.toLocaleString('en-US');
const share = (count: number, of: number) => `${of === 0 ? 0 : ((count / of) * 100).toFixed(1)} %`;
const most = <Key>(counts: ReadonlyMap<Key, number>) => [...counts].sort((one, other) => other[1] - one[1]);

/** What a team's notes are like, for somebody who has never heard of a rule. */
export function summary(tally: Tally, skipped: number): string {
  const { notes, verdicts, empty } = tally;
  const lines = [
    `${figure(notes)} notes were read${skipped > 0 ? `; ${figure(skipped)} rows could not be read and were skipped` : ''}.`,
    '',
    `  ${figure(verdicts.nothing)} (${share(verdicts.nothing, notes)}) tell the next person nothing${empty > 0 ? `; ${figure(empty)} of them are empty` : ''}. Baton would have held ${figure(verdicts.nothing - empty)}.`,
    `  ${figure(verdicts.unclear)} (${share(verdicts.unclear, notes)}) leave a question open. Baton would have said so and let them pass.`,
    `  ${figure(verdicts.clear)} (${share(verdicts.clear, notes)}) are clear. Baton would not have been noticed.`,
  ];
  if (tally.rules.size > 0) {
    lines.push('', 'What the notes that tell nothing are:');
    const kinds = [...tally.rules].sort((one, other) => other[1].count - one[1].count);
    for (const [rule, { count, examples }] of kinds) {
      lines.push(`  ${figure(count)} ${kindNames[rule] ?? rule}`);
      for (const example of examples) lines.push(`      ${example}`);
    }
  }
  if (tally.phrases.size > 0) {
    lines.push('', 'The words they are made of, most frequent first:');
    for (const [phrase, times] of most(tally.phrases).slice(0, mostPhrases))
      lines.push(`  ${figure(times)} x ${phrase}`);
  }
  const languages = most(tally.languages).map(([language, times]) => `${language} ${figure(times)}`);
  if (languages.length > 0) lines.push('', `Languages: ${languages.join(', ')}.`);
  return lines.join('\n');
}
