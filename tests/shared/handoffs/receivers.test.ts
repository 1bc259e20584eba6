import { describe, expect, it } from 'vitest';
import { inboxOf, isWaitingFor } from '#shared/handoffs/inbox.ts';
import { sentenceOf } from '#shared/handoffs/refusals.ts';
import { at, awayFrom, directory, directoryWith, hand, record, rota, seam } from '../../support/company.ts';
import { codeOf, given, noteWith, readBack, Story, sendTo, sent, server } from '../../support/handoffs.ts';

const forMany = { seam: { ...seam, everyReceiver: true } };
const many = () => new Story(forMany).does(sendTo('rita', 'ravi'), 'sam');
const accept = { type: 'Accept', readBack } as const;
const decline = { type: 'Decline', reason: 'Not my region', whose: null } as const;
const clocksAt = (story: Story) =>
  story.open.clocks.flatMap(({ name, subject }) => (name === 'accept' ? [subject] : []));

describe('whoever is on a rota', () => {
  const shiftOf = (person: string) => ({
    ...directory,
    rotas: directory.rotas.map((one) => ({
      ...one,
      shifts: [{ from: at('2026-01-01T00:00'), to: at('2028-01-01T00:00'), person }],
    })),
  });

  it('may accept after the shift changed, and so may who was asked before', () => {
    const send = { type: 'Send', seam: seam.id, record, note: noteWith(), to: [rota] } as const;
    const toRota = () => {
      const story = new Story().does(send, 'sam');
      story.changes = { directory: shiftOf('ravi') };
      return story;
    };
    expect(toRota().does(accept, 'ravi').open.holder).toBe('ravi');
    expect(toRota().does(accept, 'dan').open.holder).toBe('dan');
  });

  it('may accept when the rota was only a rung of the ladder', () => {
    const story = sent().due('accept').due('accept');
    expect(story.open.turn?.holder.id).toBe('dan');
    story.changes = { directory: shiftOf('ravi') };
    expect(story.does(accept, 'ravi').open.holder).toBe('ravi');
  });

  it('may not before that rung was reached', () => {
    const story = sent().due('accept');
    expect(codeOf(story.try(accept, 'dan'))).toBe('not-the-receiver');
  });
});

describe('several receivers', () => {
  it('do not end each other’s questions when the ladder is climbed at one place', () => {
    const story = many().does({ type: 'Ask', to: 'sam', text: 'Which clause is it?' }, 'rita');
    expect(clocksAt(story)).toEqual(['1']);
    story.due('accept');
    expect(story.open.questions).toMatchObject([{ by: 'rita', to: 'sam' }]);
    expect(story.open.turn).toMatchObject({ holder: { id: 'sam' }, why: 'to-answer' });
  });

  it('do not lose the date one of them offered when the other declines', () => {
    const story = many().does({ type: 'Accept', readBack: { ...readBack, by: '2026-12-20' } }, 'ravi');
    story.does(decline, 'rita').does({ type: 'Answer', text: '', agrees: true }, 'sam');
    expect(story.open.wantedBy).toBe('2026-12-20');
  });

  it('who both offer a later date ask the sender twice: that is no standoff', () => {
    const story = many().does({ type: 'Accept', readBack: { ...readBack, by: '2026-12-20' } }, 'ravi');
    story.does({ type: 'Accept', readBack: { ...readBack, by: '2026-12-22' } }, 'rita').due('answer');
    expect(story.types.at(-1)).toBe('AnswerReminded');
    expect(story.open.standoff).toBeNull();
  });

  it('each have their own time: an answer to one does not lengthen the other’s', () => {
    const story = many();
    const before = story.open.clocks.find(({ subject }) => subject === '1')?.dueAt;
    story.at('2026-11-23T15:00').does({ type: 'Ask', to: 'sam', text: 'Which clause is it?' }, 'rita');
    story.at('2026-11-23T17:00').does({ type: 'Answer', text: 'Clause four', agrees: null }, 'sam');
    expect(story.open.clocks.find(({ subject }) => subject === '1')?.dueAt).toBe(before);
    expect(story.open.clocks.find(({ subject }) => subject === '0')?.dueAt).toBe(at('2026-11-24T16:00'));
  });

  it('that lead to one person are answered by that person once', () => {
    const away = directoryWith({
      rita: { absences: [awayFrom('2026-11-01T00:00', '2026-12-24T00:00', 'ravi')] },
    });
    const both = () => new Story({ ...forMany, directory: away }).does(sendTo('rita', 'ravi'), 'sam');
    expect(both().does(accept, 'ravi').open).toMatchObject({ status: 'accepted', holder: 'ravi' });
    const declined = both()
      .does(decline, 'ravi')
      .open.receivers.map(({ person }) => person);
    expect(declined).not.toContain('ravi');
  });

  it('go on at one place when the ladder has ended at the other', () => {
    const story = many();
    for (const place of ['0', '0', '0', '0', '0', '0', '0']) {
      const clock = story.open.clocks.find(({ subject }) => subject === place);
      if (!clock) throw new Error('The ladder ended early.');
      story.now = clock.dueAt;
      story.does({ type: 'AcceptDue', clock: 'accept', subject: place, dueAt: clock.dueAt }, server);
    }
    expect(story.open.receivers.map(({ exhausted }) => exhausted)).toEqual([true, false]);
    expect(clocksAt(story)).toEqual(['1']);
    expect(inboxOf('olga', [story.open], story.now).waitingForMe).toMatchObject([{ why: 'owner-decides' }]);
    expect(inboxOf('ravi', [story.open], story.now).waitingForMe).toMatchObject([{ why: 'to-accept' }]);
    story.does({ type: 'Reassign', to: hand('lena'), reason: 'She knows them' }, 'olga');
    expect(story.open.receivers.map(({ person }) => person)).toEqual(['lena', 'ravi']);
  });

  it('who accepted already say it back again when the note changes under them', () => {
    const other = noteWith({ outcome: given('Priya and her lawyer sign both contracts') });
    const story = many().does(accept, 'ravi').does({ type: 'Amend', note: other }, 'sam');
    expect(story.open.receivers.map(({ acceptance }) => acceptance)).toEqual([null, null]);
    expect(isWaitingFor(story.open, 'ravi')).toBe(true);
  });

  it('keep a note with its sender when one who accepted leaves while it is mended', () => {
    const story = many().does(accept, 'ravi');
    story.does({ type: 'Return', gaps: [{ field: 'step', why: 'Which clause?' }] }, 'rita');
    expect(codeOf(story.try({ type: 'Rehome', person: 'ravi' }, server))).toBe('nothing-to-rehome');
    expect(story.open).toMatchObject({ status: 'returned', gaps: [{ field: 'step' }] });
  });
});

describe('routing', () => {
  it('never leads back to the sender: not by name, not as a cover, not up the ladder', () => {
    const covered = { directory: directoryWith({ rita: { cover: 'sam' } }) };
    for (const wish of [
      { type: 'Decline', reason: 'Not my region', whose: hand('sam') } as const,
      { type: 'Reassign', to: hand('sam'), reason: 'It is his' } as const,
    ]) {
      expect(codeOf(sent().try(wish, 'rita'))).toBe('back-to-the-sender');
    }
    const climbed = sent(covered).due('accept');
    expect(climbed.open.turn?.holder.id).toBe('dan');
    const skipped = climbed.events.flatMap((event) => (event.type === 'RungSkipped' ? [event.why] : []));
    expect(skipped).toEqual(['Sam sent this, so somebody else is asked.']);
  });

  it('does not give a handoff again to whoever has it, to begin the count anew', () => {
    const again = { type: 'Reassign', to: hand('rita'), reason: 'Later' } as const;
    expect(codeOf(sent().try(again, 'rita'))).toBe('has-it-already');
    expect(codeOf(sent().does(accept, 'rita').try(again, 'lena'))).toBe('has-it-already');
  });

  it('knows a rota that does not exist from one where nobody is', () => {
    const ghost = { kind: 'rota', id: 'ghost', name: 'Ghost duty' } as const;
    const reassign = sent().try({ type: 'Reassign', to: ghost, reason: 'They know' }, 'lena');
    expect(codeOf(reassign)).toBe('unknown-person');
    const empty = { ...directory, rotas: directory.rotas.map((one) => ({ ...one, shifts: [] })) };
    const nobody = sent({ directory: empty }).try(
      { type: 'Reassign', to: rota, reason: 'They know' },
      'lena',
    );
    expect(nobody.ok ? '' : sentenceOf(nobody.reason)).toContain('for Onboarding duty now');
  });
});

describe('the receiver a note names', () => {
  const named = (name: string) => noteWith({ to: given(hand(name)) });

  it('may be changed by the sender until somebody accepts, and is asked then', () => {
    const story = sent().does({ type: 'Amend', note: named('ravi') }, 'sam');
    expect(story.open).toMatchObject({ status: 'sent', turn: { holder: { id: 'ravi' } } });
    expect(codeOf(sent().try({ type: 'Amend', note: named('sam') }, 'sam'))).toBe('to-yourself');
  });

  it('is not taken away from somebody who accepted', () => {
    const story = sent().does(accept, 'rita');
    expect(codeOf(story.try({ type: 'Amend', note: named('ravi') }, 'sam'))).toBe('receiver-accepted');
  });

  it('has the shorter time of a handoff that becomes critical', () => {
    const critical = noteWith({
      severity: given('critical'),
      ifThen: given('If she refuses, call the lawyer'),
    });
    const story = sent().at('2026-11-23T15:00').does({ type: 'Amend', note: critical }, 'sam');
    expect(story.open.clocks[0]).toMatchObject({ name: 'accept', dueAt: at('2026-11-23T15:30') });
  });
});
