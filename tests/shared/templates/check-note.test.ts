import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckContext, checkNote, stops } from '#shared/templates/check-note.ts';
import { type IssueKind, issueKinds } from '#shared/templates/issue.ts';
import type { FieldValue, Note } from '#shared/templates/note.ts';
import { context } from './stand-in-judge.ts';
import { form, none, note, promise, pulled, typed, unknown } from './test-template.ts';

type Changes = Parameters<typeof note>[0];

const check = (changes: Changes, other: Partial<CheckContext> = {}) =>
  checkNote(note(changes), form, { ...context, ...other });

const verdicts = (changes: Changes, other: Partial<CheckContext> = {}) =>
  check(changes, other).map(({ field, kind, severity }) => [field, kind, severity]);

const stop = (field: string | null, kind: IssueKind) => [field, kind, 'stops'];
const warn = (field: string | null, kind: IssueKind) => [field, kind, 'warns'];

it('says nothing about a note that is fine', () => {
  expect(check({})).toEqual([]);
});

describe('what has to be there', () => {
  it('stops a required field that is empty', () => {
    expect(verdicts({ outcome: null })).toEqual([stop('outcome', 'missing')]);
    expect(verdicts({ outcome: typed(' \n ') })).toEqual([stop('outcome', 'missing')]);
  });

  it('takes none only where none is offered', () => {
    expect(verdicts({ outcome: none })).toEqual([stop('outcome', 'missing')]);
    expect(verdicts({ told: none, remarks: none })).toEqual([]);
  });

  it('asks for a field while its condition holds, and not otherwise', () => {
    expect(verdicts({ seats: pulled(501) })).toEqual([stop('not-sold', 'missing')]);
    expect(verdicts({ seats: pulled(500) })).toEqual([]);
  });

  it.each(['watch', 'critical'])(
    'asks for an if-then when it is %s, whatever the template says',
    (severity) => {
      expect(verdicts({ severity: typed(severity) })).toEqual([stop('if-then', 'missing')]);
    },
  );

  it('says what the form has a way to do: find out, tick none, or neither', () => {
    const mendOf = (changes: Changes) => check(changes).map(({ mend }) => mend);
    const orUnknown = 'or say who finds out, and by when.';
    expect(mendOf({ outcome: null })).toEqual([`Fill it in, ${orUnknown}`]);
    expect(mendOf({ told: null })).toEqual([`Fill it in, or tick none, ${orUnknown}`]);
    expect(mendOf({ promises: null })).toEqual(['Fill it in, or tick none.']);
    expect(mendOf({ severity: null })).toEqual(['Fill it in.']);
    expect(mendOf({ start: typed('soon'), seats: pulled('many') })).toEqual(['Fill it in.', 'Fill it in.']);
    expect(mendOf({ to: null })).toEqual(['Choose a person, or a rota that knows who is on.']);
  });

  it('refuses a bare team as the receiver', () => {
    const team = typed({ kind: 'team', id: 't-1', name: 'Onboarding' });
    expect(check({ to: team })).toMatchObject([
      {
        field: 'to',
        kind: 'nobody',
        severity: 'stops',
        sentence: expect.stringContaining('A team is not somebody'),
      },
    ]);
  });

  it('stops a value its field can’t read', () => {
    expect(verdicts({ by: typed('asap') })).toEqual([stop('by', 'malformed')]);
  });
});

describe('what is not known yet', () => {
  it('is an answer, when a person finds out by a day to come', () => {
    expect(verdicts({ outcome: unknown(), by: unknown('2027-01-04') })).toEqual([]);
  });

  it('is no answer to who gets it and how urgent it is', () => {
    expect(verdicts({ to: unknown(), severity: unknown() })).toEqual([
      stop('severity', 'missing'),
      stop('to', 'nobody'),
    ]);
  });

  it('is an answer twice, and not three times', () => {
    expect(verdicts({ outcome: unknown(), by: unknown(), step: unknown() })).toEqual([
      stop(null, 'too-many-unknowns'),
    ]);
  });

  it('needs a day that is not over', () => {
    expect(verdicts({ outcome: unknown('2027-01-03') })).toEqual([stop('outcome', 'bad-date')]);
    expect(verdicts({ outcome: unknown('soon') })).toEqual([stop('outcome', 'bad-date')]);
  });

  it('needs a person who finds out, not a rota and not nobody', () => {
    const by = '2027-01-12';
    const rota = {
      kind: 'unknown',
      finder: { kind: 'rota', id: 'r', name: 'Duty' },
      by,
    } as unknown as FieldValue;
    expect(verdicts({ outcome: rota })).toEqual([stop('outcome', 'nobody')]);
    expect(verdicts({ outcome: { kind: 'unknown', finder: { id: '', name: '' }, by } })).toEqual([
      stop('outcome', 'nobody'),
    ]);
  });
});

describe('words that say nothing', () => {
  it('stop where the field is required, and are pointed out where it is not', () => {
    expect(verdicts({ step: typed('Follow up.'), remarks: typed('sort it') })).toEqual([
      stop('step', 'vague'),
      warn('remarks', 'vague'),
    ]);
    expect(verdicts({ step: typed('n/a') })).toEqual([stop('step', 'placeholder')]);
  });

  it('only warn when they say something', () => {
    expect(verdicts({ step: typed('Redlines') })).toEqual([warn('step', 'vague')]);
  });

  it('never stop in a language nobody here can tell', () => {
    const judge = () => ({ verdict: 'nothing', language: null, findings: [] }) as const;
    expect(check({}, { judge }).every(({ severity }) => severity === 'warns')).toBe(true);
  });

  it('are answered with the judge’s own sentence and mend', () => {
    expect(check({ step: typed('Follow up.') })).toMatchObject([
      { sentence: 'A follow-up.', mend: 'Say more.' },
    ]);
  });

  it.each([
    ['the good example', '“Priya signs the SOW.”'],
    ['the bad example', 'Get it sorted'],
    ['the help', 'what is true when this is done'],
    ['the label', 'Outcome'],
  ])('are no better for being copied from %s', (_, text) => {
    expect(verdicts({ outcome: typed(text) })).toEqual([stop('outcome', 'copied')]);
  });

  it('are not doubted where they come from the record, unless they were edited', () => {
    const facts = { account: { value: 'tbd', from: 'the deal' } };
    expect(verdicts({ account: pulled('tbd') }, { facts })).toEqual([]);
    expect(verdicts({ account: typed('-') }, { facts })).toEqual([
      warn('account', 'placeholder'),
      warn('account', 'contradiction'),
    ]);
  });

  it('are the judge’s to see with the field’s name, the people, the day and the last notes', () => {
    const seen: unknown[] = [];
    const judge: CheckContext['judge'] = (text, options) => {
      seen.push([text, options]);
      return context.judge(text, options);
    };
    check({ outcome: null }, { judge, people: [{ id: 'p', name: 'Priya' }], earlier: ['again'] });
    expect(seen).toEqual([
      [
        'Send the redlined MSA to Priya',
        {
          surface: 'handoff',
          fieldName: 'Next step',
          people: ['Priya'],
          earlier: ['again'],
          now: '2027-01-04T00:00',
        },
      ],
    ]);
  });

  it('are seen when they stand in two fields', () => {
    expect(verdicts({ remarks: typed('send the redlined MSA to Priya!') })).toEqual([
      warn('remarks', 'duplicate'),
    ]);
  });
});

describe('promises', () => {
  const open = { ...promise, agreed: false };

  it('are flagged while their deliverer has not agreed, and hold a critical handoff', () => {
    expect(verdicts({ promises: typed([open]) })).toEqual([warn('promises', 'not-agreed')]);
    const critical = { severity: typed('critical'), 'if-then': typed('If it fails, call Maria') };
    expect(verdicts({ ...critical, promises: typed([open, promise]) })).toEqual([
      stop('promises', 'not-agreed'),
      warn('promises', 'duplicate'),
    ]);
  });

  it('need words that say what was promised', () => {
    expect(verdicts({ promises: typed([{ ...promise, words: 'sort it' }]) })).toEqual([
      stop('promises', 'vague'),
    ]);
  });
});

it('names a kind of its list, a sentence and a mend, and never throws, whatever the note holds', () => {
  const keys = form.fields.map(({ key }) => key);
  const value = fc.oneof(
    fc.record({ kind: fc.constant('given'), value: fc.anything(), source: fc.constant('typed') }),
    fc.record({ kind: fc.constant('unknown'), finder: fc.anything(), by: fc.anything() }),
    fc.constant(none),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys, 'constructor', '__proto__'), value), (values) => {
      const filled = { template: { id: 'form', version: 2 }, values } as Note;
      const issues = checkNote(filled, form, context);
      expect(stops(issues)).toBe(issues.some(({ severity }) => severity === 'stops'));
      for (const { kind, sentence, mend } of issues) {
        expect(issueKinds).toContain(kind);
        expect(sentence).toMatch(/[.?]$/);
        expect(mend).toMatch(/[.?]$/);
      }
    }),
    { numRuns: 300 },
  );
});

describe('a value that will make the reader ask', () => {
  const withSettings = (key: string, settings: Readonly<Record<string, unknown>>) => ({
    ...form,
    fields: form.fields.map((field) => (field.key === key ? { ...field, settings } : field)),
  });

  it('is pointed out and goes through', () => {
    const figures = withSettings('remarks', { figure: true });
    const seen = (words: string) =>
      checkNote(note({ remarks: typed(words) }), figures, context).map(({ kind, severity }) => [
        kind,
        severity,
      ]);
    expect(seen('They want it soon')).toEqual([['thin', 'warns']]);
    expect(seen('They want 40 of them')).toEqual([]);
  });
});
