import { describe, expect, it } from 'vitest';
import { noticesOf } from '#shared/handoffs/notices.ts';
import { sentenceOf } from '#shared/handoffs/refusals.ts';
import { directoryWith } from '../../support/company.ts';
import {
  codeOf,
  given,
  noteWith,
  promise,
  sent,
  server,
  taken,
  withPromise,
} from '../../support/handoffs.ts';

const background = given('They merged in May');
const unknownBy = (finder: string) =>
  ({ kind: 'unknown', finder: { id: finder, name: finder }, by: '2026-12-01' }) as const;

describe('an amended note', () => {
  it('does not take back a promise that was moved meanwhile', () => {
    const story = taken({}, withPromise);
    story.does({ type: 'MovePromise', promise: 'p1', due: '2027-01-08', toldBy: 'sam' }, 'rita');
    story.does(
      { type: 'Amend', note: { ...withPromise, values: { ...withPromise.values, background } } },
      'sam',
    );
    expect(story.open.promises).toMatchObject([{ due: '2027-01-08' }]);
  });

  it('does not give a promise or an open end back to somebody who has left', () => {
    const values = { ...withPromise.values, background: unknownBy('rita') };
    const story = taken({}, { ...withPromise, values });
    story.changes = { directory: directoryWith({ rita: { active: false } }) };
    story.does({ type: 'Rehome', person: 'rita' }, server);
    const ifThen = given('If she refuses, call the lawyer');
    story.does({ type: 'Amend', note: { ...withPromise, values: { ...values, ifThen } } }, 'sam');
    expect(story.open.promises).toMatchObject([{ deliverer: { id: 'cora' } }]);
    expect(story.open.openEnds).toMatchObject([{ finder: 'cora' }]);
  });

  it('with an earlier date needs the deliverer’s yes anew; a later one does not', () => {
    const agreed = () => sent({}, withPromise).does({ type: 'AgreePromise', promise: 'p1' }, 'rita');
    const due = (day: string) =>
      ({ type: 'Amend', note: noteWith({ promises: given([promise({ due: day })]) }) }) as const;
    expect(agreed().does(due('2026-12-10'), 'sam').open.promises).toMatchObject([{ answer: 'awaited' }]);
    expect(agreed().does(due('2026-12-21'), 'sam').open.promises).toMatchObject([{ answer: 'agreed' }]);
  });

  it('keeps the later date its sender has agreed to', () => {
    const late = { outcome: 'The contract carries her signature', firstStep: 'Ring Priya', by: '2026-12-20' };
    const story = sent().does({ type: 'Accept', readBack: late }, 'rita');
    story.does({ type: 'Answer', text: '', agrees: true }, 'sam');
    expect(story.does({ type: 'Amend', note: noteWith({ background }) }, 'sam').open.wantedBy).toBe(
      '2026-12-20',
    );
  });
});

describe('a promise', () => {
  it('whose deliverer has left can still be settled, by whoever holds the handoff', () => {
    const story = taken(
      {},
      noteWith({ promises: given([promise({ deliverer: { id: 'dan', name: 'Dan' } })]) }),
    );
    const keep = { type: 'KeepPromise', promise: 'p1', evidence: 'Import log' } as const;
    expect(codeOf(story.try(keep, 'rita'))).toBe('not-the-deliverer');
    story.changes = { directory: directoryWith({ dan: { active: false } }) };
    expect(codeOf(story.try(keep, 'ravi'))).toBe('not-the-deliverer');
    expect(story.does(keep, 'rita').open.promises).toMatchObject([{ status: 'kept' }]);
  });

  it('that stands in the way of the end is named with who delivers it', () => {
    const answer = taken({}, withPromise).try({ type: 'Complete', outcome: 'All signed' }, 'rita');
    expect(answer.ok ? '' : sentenceOf(answer.reason)).toContain('“Your data is imported on day one” (Rita)');
  });

  it('is not forgotten by a withdrawal: its deliverer hears of it', () => {
    const note = noteWith({ promises: given([promise({ deliverer: { id: 'dan', name: 'Dan' } })]) });
    const story = sent({}, note);
    const before = story.open;
    story.does({ type: 'Withdraw', reason: 'Deal fell through' }, 'sam');
    const event = story.events.at(-1);
    if (!event) throw new Error('Nothing happened.');
    expect(noticesOf(event, before, story.open).map(({ to }) => to)).toEqual(['rita', 'dan']);
  });
});

it('what is unknown may be found out by the finder’s cover', () => {
  const story = sent({}, noteWith({ background: unknownBy('rita') }));
  story.does({ type: 'FindOut', field: 'background', value: background }, 'cora');
  expect(story.open.openEnds).toMatchObject([{ status: 'found' }]);
});

it('whoever was asked hears that somebody else has accepted', () => {
  const story = sent().due('accept');
  const before = story.open;
  story.does(
    {
      type: 'Accept',
      readBack: { outcome: 'Her signature is on it', firstStep: 'Ring her', by: '2026-12-03' },
    },
    'rita',
  );
  const event = story.events.at(-1);
  if (!event) throw new Error('Nothing happened.');
  expect(noticesOf(event, before, story.open)).toMatchObject([
    { to: 'sam', kind: 'accepted' },
    { to: 'cora', kind: 'taken-from-you' },
  ]);
});
