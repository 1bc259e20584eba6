import { describe, expect, it } from 'vitest';
import { nextDueAt } from '#shared/handoffs/clocks.ts';
import { sentenceOf } from '#shared/handoffs/refusals.ts';
import { at, awayFrom, directoryWith, hand, record, rota, seam } from '../../support/company.ts';
import {
  codeOf,
  finished,
  given,
  noteWith,
  promise,
  readBack,
  Story,
  sendTo,
  sent,
  server,
  taken,
  withPromise,
} from '../../support/handoffs.ts';

const answerTo = (answer: ReturnType<Story['try']>) => (answer.ok ? '' : sentenceOf(answer.reason));

describe('accepting', () => {
  it('gives the receiver one working day on their own calendar', () => {
    // Sent on Monday at 4 in the morning in New York: the day begins there at 9 and is over at 17.
    expect(sent().open.clocks).toEqual([{ name: 'accept', subject: '0', dueAt: at('2026-11-23T22:00') }]);
  });

  it('moves the turn to whoever accepts, and stops the escalation', () => {
    const { open } = taken();
    expect(open.turn).toMatchObject({ holder: { kind: 'person', id: 'rita' }, why: 'to-finish' });
    expect(open.clocks.map(({ name }) => name)).not.toContain('accept');
  });

  it('tells a second one who accepted, and when on the clock they live by', () => {
    expect(answerTo(taken().try({ type: 'Accept', readBack }, 'cora'))).toBe(
      'Already accepted by Rita at 2026-11-23 04:00. You don’t have to do anything; ask Rita if you want to help.',
    );
  });

  it('may be done by the cover, and by whoever is on the rota', () => {
    expect(sent().does({ type: 'Accept', readBack }, 'cora').open.holder).toBe('cora');
    const toRota = new Story().does(
      { type: 'Send', seam: seam.id, record, note: noteWith(), to: [rota] },
      'sam',
    );
    expect(toRota.open.turn?.holder).toEqual({ kind: 'person', id: 'dan' });
    expect(toRota.does({ type: 'Accept', readBack }, 'dan').open.holder).toBe('dan');
  });

  it('is not for somebody else, who changes nothing by looking either', () => {
    expect(codeOf(sent().try({ type: 'Accept', readBack }, 'ravi'))).toBe('not-the-receiver');
    expect(codeOf(sent().try({ type: 'MarkSeen' }, 'ravi'))).toBe('seen-by-another');
    expect(sent().does({ type: 'MarkSeen' }, 'rita').open).toMatchObject({
      status: 'sent',
      turn: { why: 'to-accept' },
    });
  });

  it.each([
    'Priya signs the amended statement of work',
    'priya signs the amended statement of work!',
    'OK: Priya signs the amended statement of work',
  ])('asks to restate the sender’s own words: %s', (outcome) => {
    expect(codeOf(sent().try({ type: 'Accept', readBack: { ...readBack, outcome } }, 'rita'))).toBe(
      'please-restate',
    );
  });

  it('takes own words that share a name and a noun', () => {
    const outcome = 'I get the amended SOW back from Priya with her signature';
    expect(codeOf(sent().try({ type: 'Accept', readBack: { ...readBack, outcome } }, 'rita'))).toBe(
      'accepted',
    );
  });

  it('names what is missing from a read-back', () => {
    const answer = sent().try(
      { type: 'Accept', readBack: { outcome: ' ', firstStep: '…', by: 'soon' } },
      'rita',
    );
    expect(answer).toMatchObject({
      reason: { code: 'read-back-incomplete', places: ['outcome', 'firstStep', 'by'] },
    });
  });

  it('with a later date asks the sender, who says yes or no', () => {
    const late = { ...readBack, by: '2026-12-10' };
    const asked = () => sent().does({ type: 'Accept', readBack: late }, 'rita');
    expect(asked().open.turn).toMatchObject({ holder: { id: 'sam' }, why: 'to-agree-date' });
    expect(codeOf(asked().try({ type: 'Answer', text: 'hm', agrees: null }, 'sam'))).toBe('yes-or-no');
    expect(asked().does({ type: 'Answer', text: '', agrees: true }, 'sam').open.wantedBy).toBe('2026-12-10');
    const refused = asked().does({ type: 'Answer', text: '', agrees: false }, 'sam').open;
    expect(refused.wantedBy).toBe('2026-12-04');
    expect(refused.receivers[0]?.acceptance?.readBack.by).toBe('2026-12-04');
    expect(refused.turn).toMatchObject({ holder: { id: 'rita' }, why: 'to-finish' });
  });

  it('on a seam for many waits for every one of them', () => {
    const both = new Story({ seam: { ...seam, everyReceiver: true } }).does(sendTo('rita', 'ravi'), 'sam');
    both.does({ type: 'Accept', readBack }, 'ravi');
    expect(both.open).toMatchObject({ status: 'sent', turn: { holder: { id: 'rita' } } });
    expect(answerTo(both.try({ type: 'Accept', readBack }, 'ravi'))).toContain('at 2026-11-23 04:00.');
    expect(both.does({ type: 'Accept', readBack }, 'rita').open).toMatchObject({
      status: 'accepted',
      holder: 'rita',
    });
  });
});

describe('returning and mending', () => {
  const back = (story: Story) =>
    story.does({ type: 'Return', gaps: [{ field: 'step', why: 'Which clause?' }] }, 'rita');
  const mend = (story: Story, by = 'sam') =>
    story.does({ type: 'Amend', note: noteWith({ step: given('Send clause four to Priya') }) }, by);

  it('puts the turn with the sender, with the gaps, and counts a bounce', () => {
    const { open } = back(sent());
    expect(open).toMatchObject({
      status: 'returned',
      gaps: [{ field: 'step' }],
      bounces: [{ kind: 'returned' }],
    });
    expect(open.turn).toMatchObject({ holder: { id: 'sam' }, why: 'to-mend' });
  });

  it('asks the same receiver again once it is mended, with a new clock', () => {
    const story = mend(back(sent()).at('2026-11-24T14:00'));
    expect(story.open).toMatchObject({ status: 'sent', gaps: [], turn: { holder: { id: 'rita' } } });
    expect(nextDueAt(story.open)).toBe(at('2026-11-24T22:00'));
  });

  it('goes to the seam’s owner the third time', () => {
    const story = back(mend(back(mend(back(sent())))));
    expect(story.open.turn).toMatchObject({ holder: { id: 'olga' }, why: 'owner-decides' });
    expect(mend(story, 'olga').open.status).toBe('sent');
  });

  it('reminds a silent sender twice, then the hand changes', () => {
    const story = back(sent()).due('mend').due('mend').due('mend');
    expect(story.types.slice(-3)).toEqual(['MendReminded', 'MendReminded', 'MendHandedToOwner']);
    expect(story.open.turn?.holder).toEqual({ kind: 'person', id: 'olga' });
  });

  it('after the accept asks for a new read-back only when the change is material', () => {
    const small = taken().does(
      { type: 'Amend', note: noteWith({ background: given('They merged in May') }) },
      'sam',
    );
    expect(small.open.status).toBe('accepted');
    const big = taken().does(
      { type: 'Amend', note: noteWith({ outcome: given('Priya signs both contracts') }) },
      'sam',
    );
    expect(big.open).toMatchObject({ status: 'sent', turn: { holder: { id: 'rita' }, why: 'to-accept' } });
  });
});

describe('when nobody accepts', () => {
  it('climbs the ladder twice and ends with the owner, each rung counted from when the one before was told', () => {
    const story = sent();
    const asked = ['accept', 'accept', 'accept', 'accept', 'accept', 'accept', 'accept'] as const;
    const persons = asked.map((name) => story.due(name).open.turn?.holder.id);
    expect(persons).toEqual(['cora', 'dan', 'lena', 'cora', 'dan', 'lena', 'olga']);
    expect(story.open.turn?.why).toBe('owner-decides');
    expect(nextDueAt(story.open)).toBeNull();
  });

  it('skips a rung that leads to nobody at once, and logs it', () => {
    const story = sent({ directory: directoryWith({ cora: { active: false } }) }).due('accept');
    expect(story.types.slice(-2)).toEqual(['RungSkipped', 'HandAsked']);
    expect(story.open.turn?.holder).toEqual({ kind: 'person', id: 'dan' });
  });

  it('lets anybody who was asked before still take it', () => {
    expect(sent().due('accept').does({ type: 'Accept', readBack }, 'rita').open.holder).toBe('rita');
  });

  it('lets somebody from an earlier rung take it too, unless they said it is not theirs', () => {
    const story = sent().due('accept').due('accept').due('accept');
    expect(story.open.turn?.holder.id).toBe('lena');
    expect(story.does({ type: 'Accept', readBack }, 'dan').open.holder).toBe('dan');
    const declined = sent()
      .due('accept')
      .does({ type: 'Decline', reason: 'Not my region', whose: null }, 'cora');
    expect(declined.open.turn?.holder.id).toBe('dan');
    expect(codeOf(declined.try({ type: 'Accept', readBack }, 'cora'))).toBe('not-the-receiver');
  });

  it('goes to the cover at once when the receiver is away', () => {
    const away = directoryWith({
      rita: { absences: [awayFrom('2026-11-20T00:00', '2026-12-01T00:00', 'ravi')] },
    });
    expect(sent({ directory: away }).open.turn?.holder).toEqual({ kind: 'person', id: 'ravi' });
  });

  it('never rings twice for the same moment, nor early', () => {
    const story = sent();
    const [clock] = story.open.clocks;
    if (!clock) throw new Error('No clock runs.');
    const rings = { type: 'AcceptDue', clock: 'accept', subject: '0', dueAt: clock.dueAt } as const;
    expect(codeOf(story.try(rings, server))).toBe('not-due');
    story.due('accept');
    expect(codeOf(story.try(rings, server))).toBe('clock-moved-on');
    expect(codeOf(story.try(rings, 'sam'))).toBe('only-the-server');
  });
});

describe('not mine', () => {
  it('goes to the hand it suggests, and never to the same person again', () => {
    const story = sent().does({ type: 'Decline', reason: 'Not my region', whose: hand('ravi') }, 'rita');
    expect(story.open.turn?.holder).toEqual({ kind: 'person', id: 'ravi' });
    expect(codeOf(story.try({ type: 'Accept', readBack }, 'rita'))).toBe('not-the-receiver');
    const reassign = { type: 'Reassign', to: hand('rita'), reason: 'She knows them' } as const;
    expect(codeOf(story.try(reassign, 'lena'))).toBe('declined-before');
  });

  it('needs a reason that is one', () => {
    expect(codeOf(sent().try({ type: 'Decline', reason: 'x', whose: null }, 'rita'))).toBe('reason-missing');
  });

  it('said by both of the other becomes a standoff, then the owner’s', () => {
    const story = sent()
      .does({ type: 'Decline', reason: 'Not my region', whose: hand('ravi') }, 'rita')
      .does({ type: 'Decline', reason: 'Not mine either', whose: hand('rita') }, 'ravi');
    expect(story.open.standoff).toMatchObject({ kind: 'both-declined', people: ['rita', 'ravi'] });
    story.due('standoff');
    expect(story.open.turn).toMatchObject({ holder: { id: 'olga' }, why: 'owner-decides' });
  });
});

describe('asking', () => {
  const asked = () => sent().does({ type: 'Ask', to: 'sam', text: 'Which clause is it?' }, 'rita');

  it('moves the turn and its clock to whoever is asked', () => {
    const { open } = asked();
    expect(open.turn).toMatchObject({ holder: { id: 'sam' }, why: 'to-answer' });
    // Four working hours from ten in Berlin.
    expect(open.clocks).toEqual([{ name: 'answer', subject: '', dueAt: at('2026-11-23T13:00') }]);
  });

  it('does not count the wait for the answer against whoever asked', () => {
    // Asked at 9 in New York, answered at 12: the working day to accept ends three hours later, on Tuesday at 12.
    const story = sent()
      .at('2026-11-23T14:00')
      .does({ type: 'Ask', to: 'sam', text: 'Which clause?' }, 'rita');
    story.at('2026-11-23T17:00').does({ type: 'Answer', text: 'Clause four', agrees: null }, 'sam');
    expect(story.open.turn).toMatchObject({ holder: { id: 'rita' }, why: 'to-accept' });
    expect(nextDueAt(story.open)).toBe(at('2026-11-24T17:00'));
  });

  it('asked back and left unanswered is a standoff: one card to both, then the owner', () => {
    const story = asked().does({ type: 'Ask', to: 'rita', text: 'Which contract?' }, 'sam').due('answer');
    expect(story.open.standoff).toMatchObject({ kind: 'both-wait', people: ['rita', 'sam'] });
    expect(
      story.does({ type: 'Disclaim', reason: 'Waiting for Sam' }, 'rita').open.standoff?.ownerDecides,
    ).toBe(false);
    expect(story.does({ type: 'Disclaim', reason: 'Waiting for Rita' }, 'sam').open.turn?.holder.id).toBe(
      'olga',
    );
  });

  it('answered, and nobody takes the turn: both are asked who does', () => {
    const story = taken()
      .does({ type: 'Ask', to: 'sam', text: 'Which clause is it?' }, 'rita')
      .does({ type: 'Answer', text: 'Clause four', agrees: null }, 'sam')
      .due('activity');
    expect(story.open.standoff).toMatchObject({ kind: 'answered-not-taken', people: ['rita', 'sam'] });
    expect(story.does({ type: 'Take' }, 'sam').open).toMatchObject({ holder: 'sam', standoff: null });
  });
});

describe('holding', () => {
  it('silent for a working day is asked once, then the accept lapses and the ladder starts again', () => {
    const story = taken().due('activity');
    expect(story.types.at(-1)).toBe('StillOnItAsked');
    story.due('still-on-it');
    expect(story.types.slice(-2)).toEqual(['AcceptLapsed', 'HandAsked']);
    expect(story.open).toMatchObject({ status: 'sent', turn: { holder: { id: 'cora' } } });
  });

  it('a word of progress pushes the clock', () => {
    const story = taken().at('2026-11-23T20:00').does({ type: 'Progress', text: 'Called Priya' }, 'rita');
    expect(story.open.clocks.find(({ name }) => name === 'activity')?.dueAt).toBe(at('2026-11-24T20:00'));
  });

  it('a snooze quiets it for as long as the seam allows', () => {
    expect(codeOf(taken().try({ type: 'Snooze', until: at('2026-12-24T15:00') }, 'rita'))).toBe(
      'until-too-far',
    );
    const story = taken().does({ type: 'Snooze', until: at('2026-11-26T15:00') }, 'rita');
    expect(story.open.clocks.map(({ name }) => name)).not.toContain('activity');
    expect(story.due('snooze').open.clocks.map(({ name }) => name)).toContain('activity');
  });

  it('a pause moves durations and never a customer’s date', () => {
    const before = taken({}, withPromise);
    const fixed = before.open.clocks.filter(({ name }) => name === 'promise-date' || name === 'checkpoint');
    const story = before.does({ type: 'Pause', reason: 'legal', until: at('2026-11-25T22:00') }, 'rita');
    // The working day starts after the pause ends, on Wednesday at 17 in New York; Thursday is a working day here.
    expect(story.open.clocks.find(({ name }) => name === 'activity')?.dueAt).toBe(at('2026-11-26T22:00'));
    expect(story.open.clocks.filter(({ name }) => name === 'promise-date' || name === 'checkpoint')).toEqual(
      fixed,
    );
  });

  it('handed to somebody else starts a new accept clock', () => {
    const story = taken().does({ type: 'Reassign', to: hand('ravi'), reason: 'Ravi knows them' }, 'rita');
    expect(story.open).toMatchObject({ status: 'sent', holder: null, turn: { holder: { id: 'ravi' } } });
    expect(codeOf(taken().try({ type: 'Reassign', to: hand('ravi'), reason: 'Why not' }, 'sam'))).toBe(
      'not-in-charge',
    );
  });
});

describe('ending', () => {
  it('is the sender’s to confirm, and confirms itself after two working days', () => {
    expect(finished().open.turn).toMatchObject({ holder: { id: 'sam' }, why: 'to-confirm' });
    const story = finished().due('confirm');
    expect(story.now).toBe(at('2026-11-25T09:00'));
    expect(story.open).toMatchObject({ status: 'confirmed', turn: null, clocks: [] });
  });

  it('reopened goes back to its holder and counts as a bounce', () => {
    const { open } = finished().does({ type: 'Reopen', reason: 'Annex is missing' }, 'sam');
    expect(open).toMatchObject({ status: 'accepted', holder: 'rita', bounces: [{ kind: 'reopened' }] });
  });

  it('waits until every promise is kept or broken', () => {
    const story = taken({}, withPromise);
    expect(answerTo(story.try({ type: 'Complete', outcome: 'All signed' }, 'rita'))).toContain(
      '“Your data is imported on day one”',
    );
    story.does({ type: 'KeepPromise', promise: 'p1', evidence: 'Import log of this morning' }, 'rita');
    expect(story.does({ type: 'Complete', outcome: 'All signed' }, 'rita').open.status).toBe('done');
  });
});

describe('promises', () => {
  it('ring at their checkpoint, while there is still time', () => {
    // Due by the end of Friday 18 December in New York: two working days before that is Thursday at nine.
    const story = sent({}, withPromise);
    expect(story.open.clocks.find(({ name }) => name === 'checkpoint')?.dueAt).toBe(at('2026-12-17T14:00'));
  });

  it('ask their deliverer, who can refuse with a reason', () => {
    const story = sent({}, withPromise).does(
      { type: 'RefusePromise', promise: 'p1', reason: 'No capacity' },
      'rita',
    );
    expect(story.open.promises[0]).toMatchObject({ answer: 'refused', agreed: false });
    expect(codeOf(story.try({ type: 'AgreePromise', promise: 'p1' }, 'sam'))).toBe('not-the-deliverer');
  });

  it('moved get a new date and a new alarm, and say who told the customer', () => {
    const move = { type: 'MovePromise', promise: 'p1', due: '2027-01-08', toldBy: 'sam' } as const;
    const story = taken({}, withPromise).does(move, 'rita');
    expect(story.open.promises[0]).toMatchObject({ due: '2027-01-08', alarmed: 'not-yet', status: 'open' });
    expect(codeOf(story.try({ ...move, due: '2026-11-01' }, 'rita'))).toBe('date-not-later');
  });

  it('said to a customer can’t be unsaid by an edit of the note', () => {
    const story = sent({}, withPromise).does(
      { type: 'Amend', note: noteWith({ promises: given([]) }) },
      'sam',
    );
    expect(story.open.promises).toHaveLength(1);
  });

  it('keep the answer of their deliverer when the note is amended', () => {
    const story = sent({}, withPromise).does({ type: 'AgreePromise', promise: 'p1' }, 'rita');
    const again = noteWith({ promises: given([promise({ due: '2026-12-21' })]) });
    story.does({ type: 'Amend', note: again }, 'sam');
    expect(story.open.promises).toMatchObject([{ id: 'p1', answer: 'agreed', due: '2026-12-21' }]);
  });
});

describe('people who leave or go away', () => {
  it('hand what waits for them to their cover', () => {
    const away = { directory: directoryWith({ rita: { active: false } }) };
    const story = taken({}, withPromise);
    story.changes = away;
    story.does({ type: 'Rehome', person: 'rita' }, server);
    expect(story.open).toMatchObject({ status: 'sent', turn: { holder: { id: 'cora' } } });
    expect(story.open.promises[0]).toMatchObject({
      deliverer: { id: 'cora', name: 'Cora' },
      answer: 'awaited',
    });
  });

  it('a sender who left is replaced by their cover, who confirms', () => {
    const story = finished();
    story.changes = { directory: directoryWith({ sam: { active: false } }) };
    expect(story.does({ type: 'Rehome', person: 'sam' }, server).open.turn?.holder).toEqual({
      kind: 'person',
      id: 'sue',
    });
  });
});

describe('sending', () => {
  it.each([
    ['a seam that is off', { seam: { ...seam, mode: 'off' as const } }, sendTo('rita'), 'seam-not-live'],
    ['a seam without an owner', { seam: { ...seam, owner: null } }, sendTo('rita'), 'seam-without-owner'],
    ['no receiver', {}, sendTo(), 'no-receiver'],
    ['two where one is asked', {}, sendTo('rita', 'ravi'), 'one-receiver'],
    ['to yourself', {}, sendTo('sam'), 'to-yourself'],
  ] as const)('is refused for %s, and nothing begins', (_, changes, wish, code) => {
    const story = new Story(changes);
    expect(codeOf(story.try(wish, 'sam'))).toBe(code);
    expect(story.handoff).toBeNull();
  });

  it('is refused with the places when the note is incomplete', () => {
    const note = { ...noteWith(), values: { severity: given('routine') } };
    const answer = new Story().try({ type: 'Send', seam: seam.id, record, note, to: [hand('rita')] }, 'sam');
    expect(answer).toMatchObject({
      ok: false,
      reason: { code: 'note-incomplete', places: ['outcome', 'step', 'by'] },
    });
  });

  it('is refused when the note names somebody else than it is sent to', () => {
    const note = noteWith({ to: given(hand('ravi')) });
    expect(
      codeOf(new Story().try({ type: 'Send', seam: seam.id, record, note, to: [hand('rita')] }, 'sam')),
    ).toBe('receiver-differs');
  });

  it('is refused to somebody who is not here any more', () => {
    const story = new Story({ directory: directoryWith({ sam: { active: false } }) });
    expect(codeOf(story.try(sendTo('rita'), 'sam'))).toBe('unknown-person');
  });
});
