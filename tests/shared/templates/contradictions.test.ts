import { describe, expect, it } from 'vitest';
import { type CheckContext, checkNote } from '#shared/templates/check-note.ts';
import { context } from './stand-in-judge.ts';
import { form, note, promise, pulled, typed } from './test-template.ts';

const judge: CheckContext['judge'] = () => ({ verdict: 'clear', language: 'en', findings: [] });

const deal = 'the deal in HubSpot';
const fact = (value: unknown) => ({ value, from: deal });

const check = (changes: Parameters<typeof note>[0], other: Partial<CheckContext> = {}) =>
  checkNote(note(changes), form, { ...context, judge, ...other });

const sidesOf = (issues: ReturnType<typeof check>) =>
  issues.map(({ field, severity, sides }) => [
    field,
    severity,
    ...(sides ?? []).map(({ value, from }) => `${value} · ${from}`),
  ]);

describe('a start before the deal closes', () => {
  it('is shown with both days', () => {
    expect(
      sidesOf(check({ start: typed('2027-02-01') }, { facts: { 'close-date': fact('2027-02-02') } })),
    ).toEqual([['start', 'warns', 'Mon 1 Feb 2027 · “Start date” in this note', `Tue 2 Feb 2027 · ${deal}`]]);
  });

  it('is none on the day of closing, or where no closing is known', () => {
    expect(check({ start: typed('2027-02-02') }, { facts: { 'close-date': fact('2027-02-02') } })).toEqual(
      [],
    );
    expect(check({ start: typed('2027-02-01') })).toEqual([]);
  });
});

describe('what the record says', () => {
  const facts = { seats: fact('250 seats') };

  it('is shown beside a value that was edited', () => {
    expect(sidesOf(check({ seats: pulled(300) }, { facts }))).toEqual([
      ['seats', 'warns', '300 seats · “Seats” in this note', `250 seats · ${deal}`],
    ]);
  });

  it('contradicts nothing where it says the same, says nothing, or says what the field can’t read', () => {
    expect(check({ seats: pulled(250) }, { facts })).toEqual([]);
    expect(check({ seats: typed(300) })).toEqual([]);
    expect(check({ seats: typed(300) }, { facts: { seats: fact('lots') } })).toEqual([]);
  });
});

describe('other seats in the words than on the record', () => {
  const facts = { seats: fact(1250) };

  it.each(['Bring 1300 seats live', 'Bring 1,300 seats live', '1.300 Plätze', '1 300 licences', '1300席'])(
    'are shown for “%s”',
    (words) => {
      const issues = check({ remarks: typed(words), 'not-sold': typed('No SLA sold') }, { facts });
      expect(issues).toMatchObject([{ field: 'remarks', kind: 'contradiction', severity: 'warns' }]);
    },
  );

  it.each([
    'All 1,250 seats live',
    '40 of 1250 seats live',
    '40 seats of 1250 seats',
    '1300 users live',
    'v2.1300 seats',
    'seat 1300',
  ])('are none in “%s”', (words) => {
    expect(check({ remarks: typed(words), 'not-sold': typed('No SLA sold') }, { facts })).toEqual([]);
  });
});

describe('no custom work', () => {
  const custom = typed([{ ...promise, kind: 'custom' }]);

  it.each([
    'No custom work.',
    'We sold it without any custom development',
    'Keine Sonderentwicklung zugesagt',
    'Aucun développement spécifique',
    'Sin desarrollo a medida',
    'カスタム開発なし',
  ])('contradicts a promise of custom work when the note says “%s”', (words) => {
    expect(check({ promises: custom, remarks: typed(words) })).toMatchObject([
      {
        field: 'promises',
        kind: 'contradiction',
        sides: [{ from: '“Promises” in this note, as custom work' }, { from: '“Remarks” in this note' }],
      },
    ]);
  });

  it('contradicts it when the record says so', () => {
    expect(check({ promises: custom }, { facts: { 'custom-work': fact(false) } })).toMatchObject([
      { field: 'promises', sides: [{}, { from: deal }] },
    ]);
  });

  it.each(['No custom SLA, no Oracle connector', 'No customer work is lost', 'Custom work as agreed'])(
    'is not what “%s” says',
    (words) => {
      expect(check({ promises: custom, remarks: typed(words) })).toEqual([]);
    },
  );

  it('goes well with a promise of what the product does', () => {
    expect(check({ promises: typed([promise]), remarks: typed('No custom work.') })).toEqual([]);
  });
});

describe('a receiver who is away', () => {
  const away = (awayUntil: string) => ({ people: [{ id: 'p-dana', name: 'Dana Cole', awayUntil }] });

  it('until after the next step is due is shown with both days', () => {
    expect(sidesOf(check({}, away('2027-01-15')))).toEqual([
      ['to', 'warns', 'Thu 14 Jan 2027 · “By when” in this note', 'Fri 15 Jan 2027 · when Dana Cole is back'],
    ]);
  });

  it('but back on the day it is due can do it', () => {
    expect(check({}, away('2027-01-14'))).toEqual([]);
  });
});

describe('a day that is over', () => {
  it('stops as the day of the next step or of the customer', () => {
    expect(sidesOf(check({ by: typed('2027-01-03'), start: typed('2026-12-31') }))).toEqual([
      ['by', 'stops', 'Sun 3 Jan 2027 · “By when” in this note', 'Mon 4 Jan 2027 · today'],
      ['start', 'stops', 'Thu 31 Dec 2026 · “Start date” in this note', 'Mon 4 Jan 2027 · today'],
    ]);
  });

  it('may be today', () => {
    expect(check({ by: typed('2027-01-04') })).toEqual([]);
  });

  it('stops a new promise, and warns about one that was taken over late', () => {
    const late = [{ ...promise, due: '2027-01-03' }];
    expect(check({ promises: typed(late) })).toMatchObject([{ kind: 'bad-date', severity: 'stops' }]);
    expect(check({ promises: { kind: 'given', value: late, source: 'inherited' } })).toMatchObject([
      { kind: 'bad-date', severity: 'warns' },
    ]);
  });
});
