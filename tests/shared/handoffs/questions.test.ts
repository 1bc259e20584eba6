import { describe, expect, it } from 'vitest';
import { sentenceOf } from '#shared/handoffs/refusals.ts';
import { at, awayFrom, directoryWith, seam } from '../../support/company.ts';
import { codeOf, readBack, Story, sendTo, sent, taken } from '../../support/handoffs.ts';

const accept = { type: 'Accept', readBack } as const;
const ask = (to: string, text = 'Which clause is it?') => ({ type: 'Ask', to, text }) as const;
const tell = { type: 'Answer', text: 'Clause four', agrees: null } as const;

describe('a question before the accept', () => {
  it('stops the escalation whoever asks it, the cover as well', () => {
    const story = sent().does(ask('sam'), 'cora');
    expect(story.open.clocks.map(({ name }) => name)).toEqual(['answer']);
  });

  it('of the receivers’ side is over once one of them accepts: the turn is the accepter’s', () => {
    const story = sent().does(ask('sam'), 'rita').does(accept, 'cora');
    expect(story.open.turn).toMatchObject({ holder: { id: 'cora' }, why: 'to-finish' });
  });

  it('to the receiver is the accepter’s to answer', () => {
    const story = sent().does(ask('rita', 'Do you speak Portuguese?'), 'sam').does(accept, 'cora');
    expect(story.open.turn).toMatchObject({ holder: { id: 'cora' }, why: 'to-answer' });
    expect(story.does(tell, 'cora').open.turn).toMatchObject({ holder: { id: 'cora' }, why: 'to-finish' });
  });

  it('goes to whoever stands in while the one it is for is away, and both may answer', () => {
    const sam = { absences: [awayFrom('2026-11-20T00:00', '2026-12-24T00:00', 'sue')] };
    const asked = () => {
      const story = sent();
      story.changes = { directory: directoryWith({ sam }) };
      return story.does(ask('sam'), 'rita');
    };
    expect(asked().open.turn?.holder.id).toBe('sue');
    expect(asked().does(tell, 'sue').open.questions).toEqual([]);
    expect(asked().does(tell, 'sam').open.questions).toEqual([]);
  });

  it('gives the turn back from when it was answered', () => {
    const story = sent().does(ask('sam'), 'rita').at('2026-11-23T10:00').does(tell, 'sam');
    expect(story.open.turn).toMatchObject({ holder: { id: 'rita' }, since: at('2026-11-23T10:00') });
  });
});

describe('who may ask and answer', () => {
  it('a second receiver is told that another question is open, not that it is theirs', () => {
    const many = new Story({ seam: { ...seam, everyReceiver: true } }).does(sendTo('rita', 'ravi'), 'sam');
    const answer = many.does(ask('sam'), 'rita').try(ask('sam'), 'ravi');
    expect(answer.ok ? '' : sentenceOf(answer.reason)).toBe(
      'A question to Sam is open already. Ask yours when that one is answered.',
    );
  });

  it('nobody is asked who is on neither side', () => {
    const answer = sent().try(ask('dan'), 'rita');
    expect(answer.ok ? '' : sentenceOf(answer.reason)).toContain('Dan is on neither side');
  });

  it('the sender may still answer what has gone to the seam’s owner', () => {
    const late = () => sent().does(ask('sam'), 'rita').due('answer').due('answer').due('answer');
    expect(late().open.turn?.holder.id).toBe('olga');
    expect(late().does(tell, 'sam').open.turn?.holder.id).toBe('rita');
    expect(codeOf(late().try(tell, 'rita'))).toBe('not-asked');
  });

  it('only the sender’s side or the owner says yes to a later date', () => {
    const offered = sent().does({ type: 'Accept', readBack: { ...readBack, by: '2026-12-20' } }, 'rita');
    offered.due('answer').due('answer').due('answer');
    const yes = { type: 'Answer', text: '', agrees: true } as const;
    expect(codeOf(offered.try(yes, 'cora'))).toBe('not-asked');
    expect(offered.does(yes, 'sam').open.wantedBy).toBe('2026-12-20');
  });
});

describe('an answer after the accept', () => {
  it('that only agrees to a date is no question to take up: the holder is asked whether they are on it', () => {
    const story = sent().does({ type: 'Accept', readBack: { ...readBack, by: '2026-12-20' } }, 'rita');
    story.does({ type: 'Answer', text: '', agrees: true }, 'sam').due('activity');
    expect(story.types.at(-1)).toBe('StillOnItAsked');
  });

  it('is waited for on the clock of who is asked, though the holder has paused', () => {
    const story = taken().does({ type: 'Pause', reason: 'legal', until: at('2026-12-02T15:00') }, 'rita');
    story.does(ask('sam'), 'rita');
    expect(story.open.clocks).toEqual([{ name: 'answer', subject: '', dueAt: at('2026-11-23T13:00') }]);
  });
});

describe('a standoff', () => {
  const stuck = () => taken().does(ask('sam'), 'rita').does(tell, 'sam').due('activity');

  it('is the turn of one who has not spoken, until the owner decides', () => {
    const story = stuck();
    expect(story.open.turn).toMatchObject({ holder: { id: 'rita' }, why: 'to-settle' });
    story.does({ type: 'Disclaim', reason: 'Waiting for Sam' }, 'cora');
    expect(story.open.turn).toMatchObject({ holder: { id: 'sam' }, why: 'to-settle' });
    story.does({ type: 'Disclaim', reason: 'Waiting for Rita' }, 'sam');
    expect(story.open.turn).toMatchObject({ holder: { id: 'olga' }, why: 'owner-decides' });
    expect(codeOf(story.try({ type: 'Disclaim', reason: 'Nor mine' }, 'olga'))).toBe('owner-decides-now');
  });

  it('that is taken by somebody else starts their clocks, with nothing quiet', () => {
    const paused = taken().does({ type: 'Pause', reason: 'legal', until: at('2026-12-02T15:00') }, 'rita');
    paused.does(ask('sam'), 'rita').does(tell, 'sam').due('activity').does({ type: 'Take' }, 'cora');
    expect(paused.open).toMatchObject({ holder: 'cora', acceptedAt: paused.now });
    expect(paused.open.clocks.map(({ name }) => name)).toEqual(['activity']);
    expect(paused.open.turn?.since).toBe(paused.now);
  });
});
