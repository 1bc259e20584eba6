import { describe, expect, it } from 'vitest';
import { type RefusalCode, sentenceOf, sentences } from '#shared/handoffs/refusals.ts';
import { at, directory, directoryWith, hand, record, rota, seam } from '../../support/company.ts';
import {
  codeOf,
  finished,
  given,
  noteWith,
  readBack,
  Story,
  sendTo,
  sent,
  server,
  taken,
  type Wish,
  withPromise,
} from '../../support/handoffs.ts';
import { oneSided } from '../../support/said.ts';

type Answer = ReturnType<Story['try']>;

const accept = { type: 'Accept', readBack } as const;
const gaps = [{ field: 'step', why: 'Which clause?' }];
const decline = { type: 'Decline', reason: 'Not my region', whose: null } as const;
const ask = { type: 'Ask', to: 'sam', text: 'Which clause is it?' } as const;
const answer = { type: 'Answer', text: 'Clause four', agrees: null } as const;
const soon = at('2026-11-24T15:00');
const pause = { type: 'Pause', reason: 'legal', until: soon } as const;
const background = given('They merged in May');
const delivered: Wish = {
  ...{ type: 'RecordDelivery', outcome: 'delivered', message: 'm1', channel: 'mail', person: 'rita' },
  ...{ about: 'asked-to-accept', answer: 'It arrived.' },
};
const stuck = () =>
  taken().does({ type: 'RaiseStandoff', kind: 'both-wait', people: ['rita', 'sam'] }, server);
const many = () => new Story({ seam: { ...seam, everyReceiver: true } });
const returned = () => sent().does({ type: 'Return', gaps }, 'rita');
const unknown = { kind: 'unknown', finder: { id: 'sam', name: 'Sam' }, by: '2026-12-01' } as const;
const found: Wish = { type: 'FindOut', field: 'background', value: background };
const agree = { type: 'AgreePromise', promise: 'p1' } as const;
const keep = { type: 'KeepPromise', promise: 'p1', evidence: 'Import log' } as const;
const acceptDue: Wish = { type: 'AcceptDue', clock: 'accept', subject: '0', dueAt: at('2026-11-23T22:00') };
const inNote = (values: Parameters<typeof noteWith>[0], names = ['rita']): Wish => ({
  ...{ type: 'Send', seam: seam.id, record, note: noteWith(values), to: names.map(hand) },
});

/** One situation for every "no" there is. A code without one would be a rule nobody can meet. */
const situations: Readonly<Record<RefusalCode, () => Answer>> = {
  'already-sent': () => sent().try(sendTo('rita'), 'sam'),
  'not-sent-yet': () => new Story().try(accept, 'rita'),
  'not-accepted-yet': () => sent().try({ type: 'Complete', outcome: 'All signed' }, 'rita'),
  'already-accepted': () => taken().try(accept, 'cora'),
  'accepted-by-you': () =>
    many().does(sendTo('rita', 'ravi'), 'sam').does(accept, 'ravi').try(accept, 'ravi'),
  'withdrawn-too-late': () => taken().try({ type: 'Withdraw', reason: 'Deal fell through' }, 'sam'),
  'returned-to-sender': () => returned().try(accept, 'rita'),
  'already-done': () => finished().try(accept, 'rita'),
  'not-done-yet': () => sent().try({ type: 'Confirm' }, 'sam'),
  'closed-confirmed': () => finished().does({ type: 'Confirm' }, 'sam').try(accept, 'rita'),
  'closed-withdrawn': () =>
    sent().does({ type: 'Withdraw', reason: 'Deal fell through' }, 'olga').try(accept, 'rita'),
  'not-the-sender': () => finished().try({ type: 'Confirm' }, 'rita'),
  'not-the-receiver': () => sent().try(accept, 'ravi'),
  'not-the-holder': () => taken().try({ type: 'Progress', text: 'Called Priya' }, 'sam'),
  'not-the-deliverer': () => sent({}, withPromise).try(agree, 'sam'),
  'not-in-charge': () => taken().try({ type: 'Reassign', to: hand('ravi'), reason: 'Why not' }, 'sam'),
  'not-a-side': () => sent().try(ask, 'dan'),
  'only-the-server': () => sent().try({ type: 'Recompute' }, 'sam'),
  'only-a-person': () => sent().try(accept, server),
  'clock-moved-on': () => taken().try(acceptDue, server),
  'not-due': () => sent().try(acceptDue, server),
  'unknown-person': () => sent().try({ ...decline, whose: hand('ghost') }, 'rita'),
  'unknown-seam': () => new Story().try({ ...sendTo('rita'), seam: 'another' } as Wish, 'sam'),
  'seam-not-live': () => new Story({ seam: { ...seam, mode: 'off' } }).try(sendTo('rita'), 'sam'),
  'seam-without-owner': () => new Story({ seam: { ...seam, owner: null } }).try(sendTo('rita'), 'sam'),
  'wrong-template': () =>
    sent().try(
      { type: 'Amend', note: { ...noteWith(), template: { id: 'test-template', version: 2 } } },
      'sam',
    ),
  'note-incomplete': () => new Story().try(inNote({ outcome: given('') }), 'sam'),
  'one-receiver': () => new Story().try(sendTo('rita', 'ravi'), 'sam'),
  'no-receiver': () => new Story().try(sendTo(), 'sam'),
  'same-receiver-twice': () => many().try(sendTo('rita', 'rita'), 'sam'),
  'receiver-differs': () => new Story().try(inNote({ to: given(hand('ravi')) }), 'sam'),
  'to-yourself': () => new Story().try(sendTo('sam'), 'sam'),
  'read-back-incomplete': () => sent().try({ ...accept, readBack: { ...readBack, firstStep: '…' } }, 'rita'),
  'please-restate': () =>
    sent().try(
      { ...accept, readBack: { ...readBack, outcome: 'Priya signs the amended statement of work' } },
      'rita',
    ),
  'read-back-in-the-past': () =>
    sent().try({ ...accept, readBack: { ...readBack, by: '2026-11-22' } }, 'rita'),
  'gaps-missing': () => sent().try({ type: 'Return', gaps: [] }, 'rita'),
  'unknown-field': () =>
    sent().try({ type: 'Return', gaps: [{ field: 'nowhere', why: 'Which one?' }] }, 'rita'),
  'reason-missing': () => sent().try({ ...decline, reason: 'x' }, 'rita'),
  'text-missing': () => sent().try({ ...ask, text: '?!' }, 'rita'),
  'declined-before': () =>
    sent()
      .does(decline, 'rita')
      .try({ type: 'Reassign', to: hand('rita'), reason: 'She knows' }, 'lena'),
  'back-to-the-sender': () => sent().try({ ...decline, whose: hand('sam') }, 'rita'),
  'has-it-already': () => sent().try({ type: 'Reassign', to: hand('rita'), reason: 'Later' }, 'lena'),
  'receiver-accepted': () =>
    taken().try({ type: 'Amend', note: noteWith({ to: given(hand('ravi')) }) }, 'sam'),
  'receiver-unreachable': () =>
    sent({
      directory: {
        ...directory,
        rotas: [{ id: 'duty', name: 'Onboarding duty', team: 'onboarding', shifts: [] }],
      },
    }).try({ type: 'Reassign', to: rota, reason: 'They know' }, 'lena'),
  'nothing-changed': () => sent().try({ type: 'Amend', note: noteWith() }, 'sam'),
  'not-asked': () => sent().try(answer, 'sam'),
  'asked-already': () =>
    sent()
      .does(ask, 'rita')
      .try({ ...ask, text: 'And which contract?' }, 'rita'),
  'answer-first': () =>
    sent()
      .does(ask, 'rita')
      .try({ ...ask, to: 'rita' }, 'olga'),
  'asked-a-stranger': () => sent().try({ ...ask, to: 'dan' }, 'rita'),
  'ask-yourself': () => sent().try({ ...ask, to: 'rita' }, 'rita'),
  'yes-or-no': () =>
    sent()
      .does({ ...accept, readBack: { ...readBack, by: '2026-12-20' } }, 'rita')
      .try(answer, 'sam'),
  'until-in-the-past': () => taken().try({ ...pause, until: at('2026-11-20T09:00') }, 'rita'),
  'until-too-far': () => taken().try({ ...pause, until: at('2027-11-20T09:00') }, 'rita'),
  'already-paused': () => taken().does(pause, 'rita').try(pause, 'rita'),
  'unknown-promise': () => sent().try(agree, 'rita'),
  'promise-settled': () => taken({}, withPromise).does(keep, 'rita').try(keep, 'rita'),
  'promise-answered': () => sent({}, withPromise).does(agree, 'rita').try(agree, 'rita'),
  'confirm-first': () => oneSided().try(agree, 'rita'),
  'date-not-later': () =>
    taken({}, withPromise).try(
      { type: 'MovePromise', promise: 'p1', due: '2026-11-23', toldBy: 'sam' },
      'rita',
    ),
  'evidence-missing': () => taken({}, withPromise).try({ ...keep, evidence: ' ' }, 'rita'),
  'promises-open': () => taken({}, withPromise).try({ type: 'Complete', outcome: 'All signed' }, 'rita'),
  'unknown-open-end': () => sent().try(found, 'sam'),
  'found-already': () =>
    sent({}, noteWith({ background: unknown }))
      .does(found, 'sam')
      .try(found, 'sam'),
  'value-wrong': () =>
    sent({}, noteWith({ background: unknown })).try({ ...found, value: { kind: 'none' } } as Wish, 'sam'),
  'no-standoff': () => taken().try({ type: 'Take' }, 'rita'),
  'disclaimed-already': () => {
    const disclaim = { type: 'Disclaim', reason: 'Waiting for Sam' } as const;
    return stuck().does(disclaim, 'rita').try(disclaim, 'rita');
  },
  'owner-decides-now': () => stuck().due('standoff').try({ type: 'Disclaim', reason: 'Not mine' }, 'rita'),
  'standoff-raised': () =>
    stuck().try({ type: 'RaiseStandoff', kind: 'both-wait', people: ['rita'] }, server),
  'seen-by-another': () => sent().try({ type: 'MarkSeen' }, 'ravi'),
  'seen-already': () => sent().does({ type: 'MarkSeen' }, 'rita').try({ type: 'MarkSeen' }, 'rita'),
  'delivered-already': () => sent().does(delivered, server).try(delivered, server),
  'nothing-to-rehome': () => sent().try({ type: 'Rehome', person: 'dan' }, server),
  'clocks-stand': () => sent().try({ type: 'Recompute' }, server),
};

describe.each(Object.entries(situations))('the refusal %s', (code, happens) => {
  it('is met, says all its words, and is a sentence', () => {
    const refused = happens();
    expect(codeOf(refused)).toBe(code);
    const sentence = refused.ok ? '' : sentenceOf(refused.reason);
    expect(sentence).not.toMatch(/[{}]|undefined|null/);
    expect(sentence.replaceAll('…', '')).toBe(sentence);
    expect(sentence).toMatch(/^\p{Lu}|^“/u);
    expect(sentence).toMatch(/[.!?]$/);
  });
});

describe('what a refusal calls people', () => {
  it('is never a bare id, though nobody knows them any more', () => {
    const gone = directoryWith();
    const story = finished();
    story.changes = { directory: { ...gone, people: gone.people.filter(({ id }) => id !== 'sam') } };
    const refused = story.try({ type: 'Confirm' }, 'rita');
    expect(refused.ok ? '' : sentenceOf(refused.reason)).toBe(
      'Only the sender can do that. Ask somebody who has left, who sent it.',
    );
  });

  it('has every sentence once', () => {
    expect(new Set(Object.values(sentences)).size).toBe(Object.keys(sentences).length);
  });
});
