import { describe, expect, it } from 'vitest';
import { badgeOf, inboxOf } from '#shared/handoffs/inbox.ts';
import { noticesOf } from '#shared/handoffs/notices.ts';
import { offersFor } from '#shared/handoffs/offers.ts';
import { readCommand } from '#shared/handoffs/read-command.ts';
import { findTemplate, isOneSided, templateAsked } from '#shared/handoffs/said.ts';
import { said } from '#shared/templates/defaults/said.ts';
import { readTemplate } from '#shared/templates/read-template.ts';
import {
  awayFrom,
  directoryWith,
  hand,
  monday,
  type Name,
  rota,
  seam,
  template,
} from '../../support/company.ts';
import {
  codeOf,
  command,
  contextAt,
  given,
  noteWith,
  readBack,
  type Story,
  sendTo,
  sent,
} from '../../support/handoffs.ts';
import { confirmed, oneSided, saidNote, sayIt, unsaid, yes } from '../../support/said.ts';

const offered = (story: Story, person: Name) =>
  offersFor(story.open, person, contextAt(story.now, story.changes)).map(({ type }) => type);
const decline = { type: 'Decline', reason: 'I only said that I would look', whose: null } as const;
const gaps = [{ field: 'by', why: 'I said the Friday after' }];

describe('what was said', () => {
  it('crosses a seam in a form of its own, which the handoff keeps', () => {
    const { open } = oneSided();
    expect(open.seam).toEqual({ ...seam, template: { id: said.id, version: said.version } });
    expect(open.wantedBy).toBe('2026-12-04');
  });

  it('is a promise of whoever is asked, agreed to by nobody yet', () => {
    expect(oneSided().open.promises).toMatchObject([
      {
        ...{ words: 'You get the full export by Friday', to: 'Priya Nair', due: '2026-12-04' },
        ...{ deliverer: { id: 'rita' }, agreed: false, answer: 'awaited', status: 'open' },
      },
    ]);
  });

  it('waits once for whoever is asked, not for the promise as well', () => {
    const { open, events } = oneSided();
    const { waitingForMe, askedOfMe } = inboxOf('rita', [open], monday);
    expect([waitingForMe.map(({ why }) => why), askedOfMe]).toEqual([['to-accept'], []]);
    expect(badgeOf('rita', [open], monday).count).toBe(1);
    expect(open.clocks.map(({ name }) => name)).not.toContain('agreement');
    expect(events.flatMap((event) => noticesOf(event, null, open))).toMatchObject([
      { to: 'rita', kind: 'asked-to-accept' },
    ]);
  });

  it('goes to one person, and not to whoever wrote it', () => {
    const to = (...hands: (typeof rota)[]) =>
      codeOf(unsaid().try(sayIt(saidNote({ to: given(hands[0]) }), hands), 'sam'));
    expect(to(hand('rita'))).toBe('accepted');
    expect(to(hand('sam'))).toBe('to-yourself');
    expect(to(rota)).toBe('note-incomplete');
    const many = unsaid();
    many.changes = { ...many.changes, seam: { ...seam, everyReceiver: true } };
    expect(codeOf(many.try(sayIt(saidNote(), [hand('rita'), hand('ravi')]), 'sam'))).toBe('one-receiver');
  });

  it.each(['said', 'whom', 'by', 'to'])('is nothing without %s', (key) => {
    const { [key]: _, ...values } = saidNote().values;
    expect(codeOf(unsaid().try(sayIt({ ...saidNote(), values }), 'sam'))).toBe('note-incomplete');
  });

  it('is known, only its date may still be found out: then there is no promise to keep yet', () => {
    const unknown = { kind: 'unknown', finder: { id: 'sam', name: 'Sam' }, by: '2026-12-01' } as const;
    const without = (key: string) => unsaid().try(sayIt(saidNote({ [key]: unknown })), 'sam');
    expect(['said', 'whom', 'to'].map((key) => codeOf(without(key)))).toEqual(
      Array(3).fill('note-incomplete'),
    );
    const { open } = oneSided(saidNote({ by: unknown }));
    expect([open.promises, open.openEnds.length]).toEqual([[], 1]);
  });

  it('may have been said to “me”: who it is has a name, and a name is whole', () => {
    const vague = {
      ...contextAt(monday).checking,
      judge: () => ({ verdict: 'nothing', language: 'en', findings: [] }) as const,
    };
    const answer = unsaid();
    answer.changes = { template: said, checking: vague };
    const refusal = answer.try(sayIt(saidNote({ whom: given('me') })), 'sam');
    expect(refusal.ok ? [] : refusal.reason.places).toEqual(['said']);
  });
});

describe('until the other side confirms it', () => {
  it('it is one-sided, for as long as it is sent or returned', () => {
    expect(isOneSided(oneSided().open)).toBe(true);
    expect(isOneSided(oneSided().does({ type: 'Return', gaps }, 'rita').open)).toBe(true);
    expect(isOneSided(confirmed().open)).toBe(false);
    expect(isOneSided(sent().open)).toBe(false);
  });

  it('whoever is asked can confirm, correct and deny, and has no second yes to give', () => {
    expect(offered(oneSided(), 'rita')).toEqual(expect.arrayContaining(['Accept', 'Return', 'Decline']));
    expect(offered(oneSided(), 'rita')).not.toContain('AgreePromise');
    expect(codeOf(oneSided().try({ type: 'AgreePromise', promise: 'p1' }, 'rita'))).toBe('confirm-first');
    expect(codeOf(oneSided().try({ type: 'RefusePromise', promise: 'p1', reason: 'no time' }, 'rita'))).toBe(
      'confirm-first',
    );
  });

  it('its writer may correct the words, and the wrong ones are gone', () => {
    const story = oneSided().does({ type: 'Return', gaps }, 'rita');
    const words = given('You get the list of contracts by the Friday after');
    story.does({ type: 'Amend', note: saidNote({ said: words, by: given('2026-12-11') }) }, 'sam');
    expect(story.open.status).toBe('sent');
    expect(story.open.promises.map(({ words, due }) => [words, due])).toEqual([
      ['You get the list of contracts by the Friday after', '2026-12-11'],
    ]);
  });

  it('denied, it goes on to the next who may know, and stays one-sided', () => {
    const story = oneSided().does(decline, 'rita');
    expect(story.open.declined).toEqual(['rita']);
    expect(story.open.turn).toMatchObject({ holder: { id: 'cora' }, why: 'to-accept' });
    expect(isOneSided(story.open)).toBe(true);
    expect(inboxOf('rita', [story.open], monday).askedOfMe).toEqual([]);
  });

  it('its writer can take it back', () => {
    expect(oneSided().does({ type: 'Withdraw', reason: 'I misheard it' }, 'sam').open.status).toBe(
      'withdrawn',
    );
  });
});

describe('a yes', () => {
  it('is enough: no words of one’s own are asked, and it is the yes to the promise too', () => {
    const { open } = confirmed();
    expect(open).toMatchObject({ status: 'accepted', holder: 'rita' });
    expect(open.promises).toMatchObject([{ answer: 'agreed', agreed: true, deliverer: { id: 'rita' } }]);
    expect(inboxOf('rita', [open], monday).askedOfMe).toEqual([]);
  });

  it('needs a day that can still be met', () => {
    const late = oneSided().at('2026-12-07T15:00');
    expect(codeOf(late.try(yes, 'rita'))).toBe('read-back-in-the-past');
    expect(
      codeOf(oneSided().try({ type: 'Accept', readBack: { outcome: '', firstStep: '', by: '' } }, 'rita')),
    ).toBe('read-back-incomplete');
  });

  it('with a later day asks the writer, as everywhere', () => {
    const story = oneSided().does(
      { type: 'Accept', readBack: { outcome: '', firstStep: '', by: '2026-12-11' } },
      'rita',
    );
    expect(story.open.turn).toMatchObject({ holder: { id: 'sam' }, why: 'to-agree-date' });
  });

  it('of somebody else makes it theirs to keep', () => {
    const { open } = oneSided().does(decline, 'rita').does(yes, 'cora');
    expect(open.promises).toMatchObject([{ answer: 'agreed', deliverer: { id: 'cora', name: 'Cora' } }]);
    expect(open.holder).toBe('cora');
  });

  it('comes only from whoever is asked, and only once', () => {
    expect(codeOf(oneSided().try(yes, 'sam'))).toBe('not-the-receiver');
    expect(codeOf(oneSided().try(yes, 'ravi'))).toBe('not-the-receiver');
    expect(codeOf(confirmed().try(yes, 'rita'))).toBe('accepted-by-you');
  });

  it('makes it a promise like any other: it is kept before it is done', () => {
    const story = confirmed();
    expect(codeOf(story.try({ type: 'Complete', outcome: 'She has it' }, 'rita'))).toBe('promises-open');
    story.does({ type: 'KeepPromise', promise: 'p1', evidence: 'Download log of 3 Dec' }, 'rita');
    story.does({ type: 'Complete', outcome: 'She has it' }, 'rita').does({ type: 'Confirm' }, 'sam');
    expect(story.open.status).toBe('confirmed');
  });

  it('stands: words that were confirmed are not unsaid by an edit', () => {
    const story = confirmed();
    story.does({ type: 'Amend', note: saidNote({ said: given('You get a part of it by Friday') }) }, 'sam');
    expect(story.open.promises.map(({ words }) => words)).toContain('You get the full export by Friday');
  });

  it('is light for what was said alone', () => {
    const empty = { ...readBack, outcome: '' };
    expect(codeOf(sent().try({ type: 'Accept', readBack: empty }, 'rita'))).toBe('read-back-incomplete');
  });
});

describe('the form of what was said', () => {
  it('is a sound template', () => {
    expect(readTemplate(said)).toMatchObject({ ok: true });
  });

  it('is found beside a workspace’s own, and asked for by its note', () => {
    const ref = { id: said.id, version: said.version };
    expect(findTemplate([], ref)).toBe(said);
    expect(findTemplate([template], seam.template)).toBe(template);
    expect(findTemplate([template], { id: 'another', version: 1 })).toBeNull();
    expect(templateAsked(null, command(sayIt(), 'sam'), seam)).toEqual(ref);
    expect(templateAsked(null, command(sendTo('rita'), 'sam'), seam)).toEqual(seam.template);
    expect(templateAsked(oneSided().open, command(yes, 'rita'), seam)).toEqual(ref);
  });

  it('is one form among others: no other note crosses in it', () => {
    const wrong = unsaid().try({ ...sayIt(noteWith()) }, 'sam');
    expect(codeOf(wrong)).toBe('wrong-template');
  });

  it('comes through the door like every command', () => {
    const { by: _, ...body } = command(sayIt(), 'sam', 'command-said');
    expect(readCommand({ ...body, handoff: 'handoff-said' }, 'sam')).toMatchObject({ ok: true });
    const { by: __, ...light } = command(yes, 'rita', 'command-light');
    expect(readCommand({ ...light, handoff: 'handoff-said' }, 'rita')).toMatchObject({ ok: true });
  });
});

it('whoever is away is not asked what they said: their cover is, and makes it their own', () => {
  const away = { rita: { absences: [awayFrom('2026-11-20T00:00', '2026-12-01T08:00')] } };
  const story = unsaid();
  story.changes = { template: said, directory: directoryWith(away) };
  story.does(sayIt(), 'sam');
  expect(story.open.turn).toMatchObject({ holder: { id: 'cora' } });
  story.changes = { ...story.changes, seam: story.open.seam };
  expect(story.does(yes, 'cora').open.promises).toMatchObject([{ deliverer: { id: 'cora' } }]);
});
