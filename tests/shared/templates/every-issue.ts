import type { DoubtCode, ProblemCode } from '#shared/fields/problem-sentences.ts';
import { type CheckContext, checkNote } from '#shared/templates/check-note.ts';
import type { Issue } from '#shared/templates/issue.ts';
import type { IssueCode } from '#shared/templates/issue-sentences.ts';
import type { FieldValue } from '#shared/templates/note.ts';
import { context } from './stand-in-judge.ts';
import { ben, form, none, note, promise, pulled, typed, unknown } from './test-template.ts';

type Met = {
  readonly changes?: Readonly<Record<string, FieldValue | null>>;
  readonly other?: Partial<CheckContext>;
};

const speechless =
  (verdict: 'nothing' | 'unclear'): CheckContext['judge'] =>
  (text) => ({ verdict: text === 'Hm' ? verdict : 'clear', language: 'en', findings: [] });

const deal = 'the deal in HubSpot';
const long = 'A promise of more words than anybody reads in one go, and then some more';
const custom = typed([{ ...promise, words: 'An Oracle connector', kind: 'custom' }]);
const away = [{ id: 'p-dana', name: 'Dana Cole', awayUntil: '2027-01-15' }];

/** A note for each thing the check says by itself, and not by the type of a field. */
const met: Readonly<Record<Exclude<IssueCode, ProblemCode | DoubtCode>, Met>> = {
  'is-empty': { changes: { outcome: null } },
  'is-none': { changes: { outcome: none } },
  'is-unknown': { changes: { to: unknown() } },
  'no-finder': {
    changes: { outcome: { kind: 'unknown', finder: { id: '', name: '' }, by: '2027-01-12' } },
  },
  'no-finding-day': { changes: { outcome: { kind: 'unknown', finder: ben, by: '' } } },
  'finding-day-over': { changes: { outcome: unknown('2027-01-03') } },
  'too-many-unknowns': { changes: { outcome: unknown(), step: unknown(), by: unknown() } },
  'own-words-of-form': { changes: { outcome: typed('Priya signs the SOW') } },
  'says-nothing': { changes: { step: typed('Hm') }, other: { judge: speechless('nothing') } },
  'leaves-a-question': { changes: { step: typed('Hm') }, other: { judge: speechless('unclear') } },
  'same-words': { changes: { remarks: typed('Send the redlined MSA to Priya') } },
  'not-agreed': { changes: { promises: typed([{ ...promise, words: long, agreed: false }]) } },
  'day-over': { changes: { by: typed('2027-01-03') } },
  'live-before-close': {
    changes: { start: typed('2027-02-01') },
    other: { facts: { 'close-date': { value: '2027-02-02', from: deal } } },
  },
  'differs-from-record': {
    changes: { start: typed('2027-02-01') },
    other: { facts: { 'go-live': { value: '2027-02-02', from: deal } } },
  },
  'other-seats': {
    changes: { remarks: typed('Bring all 300 seats live') },
    other: { facts: { seats: { value: '250 seats', from: deal } } },
  },
  'custom-work-promised': { changes: { promises: custom, remarks: typed('There is no custom work.') } },
  'away-past-due': { other: { people: away } },
};

/** A field whose type has something to say, so that its sentence stands beside the template's mend. */
const ofTypes: readonly Met[] = [
  { changes: { by: typed('asap') } },
  { changes: { to: typed({ kind: 'team', id: 't-1', name: 'Onboarding' }) } },
  { changes: { promises: typed([{ ...promise, words: '' }]) } },
  { changes: { severity: typed('huge') } },
  { changes: { seats: pulled('lots') } },
];

const issuesOf = ({ changes = {}, other = {} }: Met) =>
  checkNote(note(changes), form, { ...context, ...other });

export const everyIssue: readonly (readonly [code: string, issues: readonly Issue[]])[] = Object.entries(
  met,
).map(([code, one]) => [code, issuesOf(one)] as const);

export const issuesOfTypes: readonly Issue[] = ofTypes.flatMap(issuesOf);
