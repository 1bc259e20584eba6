import { describe, expect, it } from 'vitest';
import { inEnglish } from '#shared/fields/in-english.ts';
import { checkNote } from '#shared/templates/check-note.ts';
import type { Issue } from '#shared/templates/issue.ts';
import { issueMends, issueSentences, sideSentences } from '#shared/templates/issue-sentences.ts';
import { everyIssue, issuesOfTypes } from './every-issue.ts';
import { context } from './stand-in-judge.ts';
import { form, note, typed } from './test-template.ts';

const inItsCodes = ({ code, mendCode, words = {} }: Issue) =>
  code === undefined || mendCode === undefined
    ? null
    : {
        sentence: inEnglish(issueSentences[code], words),
        mend: inEnglish(issueMends[mendCode], words),
      };

describe('an issue', () => {
  it.each(everyIssue)('“%s” is said by its code, with every name in it', (code, issues) => {
    const issue = issues.find((one) => one.code === code);
    expect(issue && inItsCodes(issue)).toEqual({ sentence: issue?.sentence, mend: issue?.mend });
    expect(`${issue?.sentence} ${issue?.mend}`).not.toMatch(/[{}]|^…|“…”| … /);
  });

  it('of a field’s type has the code of the type and the mend of the template', () => {
    expect(issuesOfTypes.map(({ code }) => code)).toEqual([
      ...['no-day', 'bare-team', 'no-promised-words', 'not-an-option', 'not-number'],
    ]);
    for (const issue of issuesOfTypes)
      expect(inItsCodes(issue)).toEqual({ sentence: issue.sentence, mend: issue.mend });
  });

  it('that the note check found is in the note’s own language and has no code', () => {
    const [issue] = checkNote(note({ step: typed('Follow up.') }), form, context);
    expect(issue).toMatchObject({ sentence: 'A follow-up.', mend: 'Say more.' });
    expect(issue).not.toHaveProperty('code');
  });

  it('knows its two sides by code, and a record by the product it stands in', () => {
    const sides = everyIssue.flatMap(([, issues]) => issues.flatMap((issue) => issue.sides ?? []));
    for (const { from, code, words = {} } of sides)
      if (code !== undefined && code !== 'on-record')
        expect(from).toBe(inEnglish(sideSentences[code], words));
    expect(new Set(sides.map(({ code }) => code))).toEqual(new Set(Object.keys(sideSentences)));
    expect(sides.find(({ code }) => code === 'on-record')).toMatchObject({
      ...{ from: 'the deal in HubSpot', words: { place: 'HubSpot' } },
      ...{ value: 'Tue 2 Feb 2027', word: { day: '2027-02-02' } },
    });
  });
});
