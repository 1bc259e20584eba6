import { describe, expect, it } from 'vitest';
import { workingDays } from '#shared/time/allowance.ts';
import { at, seam } from '../../support/company.ts';
import { codeOf, given, noteWith, promise, sent, taken } from '../../support/handoffs.ts';

const withDeadline = { seam: { ...seam, deadlines: { ...seam.deadlines, complete: workingDays(3) } } };
const ringsOf = (story: ReturnType<typeof sent>, type: string) =>
  story.types.filter((one) => one === type).length;

describe('a clock that is over when it is set', () => {
  it('rings once: a promise for today, whose checkpoint was the day before yesterday', () => {
    const story = sent({}, noteWith({ promises: given([promise({ due: '2026-11-23' })]) }));
    story.due('checkpoint');
    expect(story.now).toBe(at('2026-11-23T09:00'));
    story.due('promise-date');
    expect(story.open.clocks.map(({ name }) => name)).toEqual(['accept', 'agreement']);
    expect(ringsOf(story, 'PromiseCheckpointReached')).toBe(1);
  });

  it('rings once for an open end that was overdue while nobody looked', () => {
    const unknown = { kind: 'unknown', finder: { id: 'sam', name: 'Sam' }, by: '2026-11-23' } as const;
    const story = sent({}, noteWith({ background: unknown }))
      .at('2026-12-30T09:00')
      .due('open-end');
    expect(story.open.clocks.map(({ name }) => name)).toEqual(['accept']);
  });
});

describe('work that is reopened', () => {
  const reopened = () =>
    taken(withDeadline)
      .at('2026-11-24T15:00')
      .does({ type: 'Complete', outcome: 'Signed on Tuesday' }, 'rita')
      .at('2026-11-26T09:00')
      .does({ type: 'Reopen', reason: 'Annex is missing' }, 'sam');
  const dueOf = (story: ReturnType<typeof reopened>, which: string) =>
    story.open.clocks.find(({ name }) => name === which)?.dueAt;

  it('is not counted for the time it lay with its sender', () => {
    // Accepted before nine on Monday in New York: three days end on Wednesday at five. Done on Tuesday at ten, reopened
    // on Thursday at four in the morning: seven hours of Tuesday and eight of Wednesday are left from Thursday at nine.
    expect(dueOf(taken(withDeadline), 'complete')).toBe(at('2026-11-25T22:00'));
    expect(dueOf(reopened(), 'complete')).toBe(at('2026-11-27T21:00'));
  });

  it('is the holder’s turn since then, and not since they first accepted', () => {
    expect(reopened().open.turn).toMatchObject({ holder: { id: 'rita' }, since: at('2026-11-26T09:00') });
  });

  it('is not late for a date that passed while it was done', () => {
    const story = taken(withDeadline).does({ type: 'Complete', outcome: 'Signed' }, 'rita');
    story.at('2026-12-05T12:00').does({ type: 'Reopen', reason: 'Annex is missing' }, 'sam');
    expect(dueOf(story, 'read-back')).toBeUndefined();
    const before = taken(withDeadline).does({ type: 'Complete', outcome: 'Signed' }, 'rita');
    before.at('2026-11-25T12:00').does({ type: 'Reopen', reason: 'Annex is missing' }, 'sam');
    expect(dueOf(before, 'read-back')).toBe(at('2026-12-04T05:00'));
  });

  it('still does not count the question that was open before it was done', () => {
    const story = taken(withDeadline).at('2026-11-23T15:00');
    story.does({ type: 'Ask', to: 'sam', text: 'Which clause is it?' }, 'rita').at('2026-11-23T18:00');
    story.does({ type: 'Answer', text: 'Clause four', agrees: null }, 'sam');
    const due = dueOf(story, 'complete');
    story.does({ type: 'Complete', outcome: 'Signed' }, 'rita');
    story.does({ type: 'Reopen', reason: 'Annex is missing' }, 'sam');
    expect(dueOf(story, 'complete')).toBe(due);
  });
});

describe('how long something may rest', () => {
  it('is counted on the wall: five days over the change of the clock end at the same time of day', () => {
    const story = taken().at('2027-03-10T15:00');
    const until = (utc: string) => ({ type: 'Snooze', until: at(utc) }) as const;
    expect(codeOf(story.try(until('2027-03-17T14:01'), 'rita'))).toBe('until-too-far');
    expect(codeOf(story.try(until('2027-03-17T14:00'), 'rita'))).toBe('accepted');
  });

  it('is said in the reader’s own time', () => {
    const answer = taken().try({ type: 'Snooze', until: at('2026-12-24T15:00') }, 'rita');
    expect(answer).toMatchObject({ reason: { words: { latest: '2026-11-27 17:00' } } });
  });

  it('quiets nothing but the asking: the date that was given still rings', () => {
    const story = taken(withDeadline).does({ type: 'Snooze', until: at('2026-11-25T15:00') }, 'rita');
    expect(story.open.clocks.map(({ name }) => name)).toEqual(['snooze', 'complete', 'read-back']);
  });
});

it('a look counts once for each turn, and each new receiver is seen looking', () => {
  const story = sent().does({ type: 'MarkSeen' }, 'rita');
  expect(codeOf(story.try({ type: 'MarkSeen' }, 'rita'))).toBe('seen-already');
  expect(story.due('accept').does({ type: 'MarkSeen' }, 'cora').open.seenAt).toBe(story.now);
});
