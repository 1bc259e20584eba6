import { describe, expect, it } from 'vitest';
import { isWaitingFor } from '#shared/handoffs/inbox.ts';
import { awayFrom, directoryWith, hand, seam } from '../../support/company.ts';
import { codeOf, finished, given, noteWith, readBack, sent, server, taken } from '../../support/handoffs.ts';

const onlyTwoHere = directoryWith({
  cora: { active: false },
  dan: { active: false },
  lena: { active: false },
  ravi: { active: false },
});
const ownerGone = { directory: directoryWith({ olga: { active: false } }) };
const gaps = [{ field: 'step', why: 'Which clause?' }];

describe('when nobody is left on the ladder', () => {
  it('a lapsed accept is with the owner, and its holder holds it no more', () => {
    const story = taken({ directory: onlyTwoHere }).due('activity').due('still-on-it');
    expect(story.open).toMatchObject({ status: 'sent', holder: null, clocks: [] });
    expect(story.open.turn).toMatchObject({ holder: { id: 'olga' }, why: 'owner-decides' });
  });

  it('a mended note is with the owner too, and no longer with its sender', () => {
    const story = sent().does({ type: 'Return', gaps }, 'rita');
    story.changes = {
      directory: {
        ...onlyTwoHere,
        people: directoryWith({
          rita: { active: false },
          cora: { active: false },
          dan: { active: false },
          lena: { active: false },
        }).people,
      },
    };
    story.does({ type: 'Amend', note: noteWith({ step: given('Send clause four to Priya') }) }, 'sam');
    expect(story.open).toMatchObject({ status: 'sent', gaps: [], turn: { holder: { id: 'olga' } } });
  });
});

describe('a seam’s owner who is not here', () => {
  const thrice = () => {
    const story = sent();
    for (const text of ['Send clause four', 'Send clause five']) {
      story.does({ type: 'Return', gaps }, 'rita');
      story.does({ type: 'Amend', note: noteWith({ step: given(text) }) }, 'sam');
    }
    return story;
  };

  it('does not get the third return: whoever stands in does, and can act', () => {
    const story = thrice();
    story.changes = ownerGone;
    story.does({ type: 'Return', gaps }, 'rita');
    expect(story.open.turn).toMatchObject({ holder: { id: 'lena' }, why: 'owner-decides' });
    expect(isWaitingFor(story.open, 'lena')).toBe(true);
    story.does({ type: 'Amend', note: noteWith({ step: given('Send clause six') }) }, 'lena');
    expect(story.open.status).toBe('sent');
  });

  it('does not get a note nobody mends, a question nobody answers, or a standoff nobody settles', () => {
    const returned = sent().does({ type: 'Return', gaps }, 'rita');
    returned.changes = ownerGone;
    const asked = sent().does({ type: 'Ask', to: 'sam', text: 'Which clause?' }, 'rita');
    asked.changes = ownerGone;
    const stuck = taken().does({ type: 'RaiseStandoff', kind: 'both-wait', people: ['rita', 'sam'] }, server);
    stuck.changes = ownerGone;
    expect(returned.due('mend').due('mend').due('mend').open.turn?.holder.id).toBe('lena');
    expect(asked.due('answer').due('answer').due('answer').open.turn?.holder.id).toBe('lena');
    expect(stuck.due('standoff').open.turn?.holder.id).toBe('lena');
  });

  it('who leaves while it is theirs to decide is replaced', () => {
    const story = thrice().does({ type: 'Return', gaps }, 'rita');
    expect(story.open.turn?.holder.id).toBe('olga');
    story.changes = ownerGone;
    story.does({ type: 'Rehome', person: 'olga' }, server);
    expect(story.open).toMatchObject({ status: 'returned', turn: { holder: { id: 'lena' } } });
    expect(codeOf(story.try({ type: 'Rehome', person: 'olga' }, server))).toBe('nothing-to-rehome');
  });

  it('who is also the sender holds it at the end all the same', () => {
    const story = sent({
      seam: { ...seam, owner: 'sam', ladder: [{ asked: { kind: 'owner' }, wait: seam.deadlines.answer }] },
    });
    story.due('accept');
    expect(story.open.turn).toMatchObject({ holder: { id: 'sam' }, why: 'owner-decides' });
  });
});

describe('a person who leaves', () => {
  it('is not followed as a sender by whoever holds it, or nobody would confirm', () => {
    const story = taken();
    story.changes = { directory: directoryWith({ sam: { active: false, cover: 'rita' } }) };
    expect(story.does({ type: 'Rehome', person: 'sam' }, server).open.sender).toBe('sue');
  });

  it('is not followed as a receiver by the sender', () => {
    const story = taken();
    story.changes = { directory: directoryWith({ rita: { active: false, cover: 'sam' } }) };
    expect(story.does({ type: 'Rehome', person: 'rita' }, server).open.turn?.holder.id).toBe('lena');
  });

  it('after somebody else took over takes nothing away from them', () => {
    const story = taken().does({ type: 'RaiseStandoff', kind: 'both-wait', people: ['rita', 'sam'] }, server);
    story.does({ type: 'Take' }, 'cora');
    story.changes = { directory: directoryWith({ rita: { active: false } }) };
    expect(codeOf(story.try({ type: 'Rehome', person: 'rita' }, server))).toBe('nothing-to-rehome');
    story.changes = { directory: directoryWith({ cora: { active: false } }) };
    expect(story.does({ type: 'Rehome', person: 'cora' }, server).open).toMatchObject({ status: 'sent' });
  });

  it('before the work is reopened gets it no more: whoever stands in says it back first', () => {
    const story = finished();
    story.changes = {
      directory: directoryWith({ rita: { absences: [awayFrom('2026-11-20T00:00', '2026-12-24T00:00')] } }),
    };
    story.does({ type: 'Reopen', reason: 'Annex is missing' }, 'sam');
    expect(story.open).toMatchObject({ status: 'sent', outcome: null, turn: { holder: { id: 'cora' } } });
  });
});

describe('a lapse', () => {
  it('does not ask first whoever was just silent, though they accepted as the cover', () => {
    const story = sent().does({ type: 'Accept', readBack }, 'cora').due('activity').due('still-on-it');
    expect(story.open.turn?.holder.id).toBe('dan');
  });

  it('after a takeover asks on from the one who took it', () => {
    const story = taken().does({ type: 'RaiseStandoff', kind: 'both-wait', people: ['rita', 'sam'] }, server);
    story.does({ type: 'Take' }, 'cora').due('activity').due('still-on-it');
    expect(story.open.turn?.holder.id).toBe('dan');
  });
});

it('done and given to somebody else is open again, with no outcome left over', () => {
  const story = finished().does({ type: 'Reassign', to: hand('ravi'), reason: 'Ravi goes on' }, 'lena');
  expect(story.open).toMatchObject({ status: 'sent', doneAt: null, outcome: null });
});
