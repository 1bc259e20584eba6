import { describe, expect, it } from 'vitest';
import { readNoticeFacts } from '#server/delivery/notice-facts.ts';
import type { Connection } from '#server/delivery/outgoing.ts';
import { outgoingFor } from '#server/delivery/outgoing-for.ts';
import type { Reach } from '#server/delivery/reach.ts';
import { said } from '#shared/templates/defaults/said.ts';
import { at, directory, directoryWith, monday, people, template } from '../../support/company.ts';
import {
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
import { oneSided } from '../../support/said.ts';

const mailOnly: Reach = { directory, template, connections: [], hasMail: true };
const connection = (changes: Partial<Connection> = {}): Connection => ({
  ...{ id: 'c-1', channel: 'slack', teams: [], hears: 'everything', showsNote: false },
  ...changes,
});

const critical = noteWith({
  severity: given('critical'),
  ifThen: given('If Priya has not signed by Friday noon, then call her and Olga'),
  promises: { kind: 'none' },
});

/** The messages of the last thing that happened in a story. */
const lastOf = (story: Story, step: (story: Story) => Story, reach: Reach = mailOnly) => {
  const before = story.handoff;
  const already = story.events.length;
  step(story);
  return outgoingFor(before, story.events.slice(already), reach);
};

const ofSend = (reach: Reach = mailOnly, story = sent()) => outgoingFor(null, story.events, reach);

describe('who is told', () => {
  it('tells the receiver of a handoff by mail, and that a step is awaited', () => {
    const [row, ...others] = ofSend();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ kind: 'asked-to-accept', channel: 'mail', lane: 'mail', person: 'rita' });
    expect(row?.facts).toMatchObject({ wording: 'handed-over', isYours: true, sender: 'Sam', actor: 'Sam' });
    expect(row?.facts.turn).toMatchObject({ name: 'Rita', why: 'to-accept' });
  });

  it('asks whether something was said, and hands nothing over', () => {
    const [row, ...others] = ofSend({ ...mailOnly, template: said }, oneSided());
    expect(others).toEqual([]);
    expect(row?.facts).toMatchObject({
      ...{ wording: 'was-it-said', isYours: true, sender: 'Sam' },
      said: [{ label: 'was-said', text: 'You get the full export by Friday' }],
      days: [{ label: 'by', day: '2026-12-04' }],
    });
  });

  it('marks what is of no use once the turn has moved on, and what is asked whoever’s turn it is', () => {
    expect(ofSend()[0]?.facts.isOfTheirTurn).toBe(true);
    const asked = noteWith({ promises: given([promise({ deliverer: { id: 'ravi', name: 'Ravi' } })]) });
    const toRavi = ofSend(mailOnly, sent({}, asked)).find(({ person }) => person === 'ravi');
    expect(toRavi).toMatchObject({
      kind: 'promise-to-agree',
      facts: { isYours: true, isOfTheirTurn: false },
    });
    expect(toRavi?.facts.said).toContainEqual({ label: 'promise', text: promise().words });
  });

  it('tells a person of one command once, of what asks something of them', () => {
    const rows = ofSend(mailOnly, sent({}, withPromise));
    expect(rows.map(({ person, kind }) => [person, kind])).toEqual([['rita', 'asked-to-accept']]);
  });

  it('tells whoever is to find something out at once, and not again of what they know', () => {
    const unknown = { kind: 'unknown', finder: { id: 'ravi', name: 'Ravi' }, by: '2026-12-01' } as const;
    const note = noteWith({ background: unknown });
    const [toRavi] = ofSend(mailOnly, sent({}, note)).filter(({ person }) => person === 'ravi');
    expect(toRavi).toMatchObject({
      ...{ kind: 'find-out', isReminder: false, facts: { wording: 'asked-to-find-out', isYours: true } },
    });
    expect(toRavi?.facts.said).toContainEqual({ label: 'find-out', text: 'Background' });
    expect(toRavi?.facts.days).toContainEqual({ label: 'find-out-by', day: '2026-12-01' });
    const changed = noteWith({ background: unknown, step: given('Send the new agreement to Priya') });
    const again = lastOf(sent({}, note), (story) => story.does({ type: 'Amend', note: changed }, 'sam'));
    expect(again.map(({ person }) => person)).toEqual(['rita']);
  });

  it('tells the lead of whoever is gone where their open ends went, gathered into a list', () => {
    const away = directoryWith({ rita: { active: false }, sam: { active: false } });
    const reach = { ...mailOnly, directory: away };
    const rehomed = (person: string) => {
      const story = sent();
      const rows = lastOf(
        story,
        () => {
          story.changes = { directory: away };
          return story.does({ type: 'Rehome', person }, server);
        },
        reach,
      );
      return rows.map(({ person: to, kind, isReminder }) => [to, kind, isReminder]);
    };
    // Lena leads Rita’s team; Sue leads Sam’s and covers for him, so she is told once, as the one who has it now.
    expect(rehomed('rita')).toContainEqual(['lena', 'rehomed', true]);
    expect(rehomed('sam').filter(([to]) => to === 'sue')).toEqual([['sue', 'rehomed', false]]);
  });

  it('tells nobody of what they did themselves', () => {
    const rows = lastOf(sent(), (story) => story.does({ type: 'Accept', readBack }, 'rita'));
    expect(rows.map(({ person, kind }) => [person, kind])).toEqual([['sam', 'accepted']]);
  });

  it('tells whoever is asked next why they are, with the words of the one before', () => {
    const rows = lastOf(sent(), (story) =>
      story.does({ type: 'Decline', reason: 'This belongs to the duty', whose: null }, 'rita'),
    );
    const next = rows.find(({ kind }) => kind === 'asked-to-accept');
    expect(next?.facts).toMatchObject({ wording: 'asked-after-decline', actor: 'Rita', isYours: true });
    expect(next?.facts.said).toContainEqual({ label: 'reason', text: 'This belongs to the duty' });
  });

  it('posts a command into a chat once, and to a webhook every notice', () => {
    const connections = [connection(), connection({ id: 'c-2', channel: 'webhook' })];
    const rows = lastOf(
      sent(),
      (story) => story.does({ type: 'Decline', reason: 'This belongs to the duty', whose: null }, 'rita'),
      { ...mailOnly, hasMail: false, connections },
    );
    expect(rows.filter(({ channel }) => channel === 'slack').map(({ kind }) => kind)).toEqual([
      'asked-to-accept',
    ]);
    expect(rows.filter(({ channel }) => channel === 'webhook').map(({ kind }) => kind)).toEqual([
      'declined',
      'asked-to-accept',
    ]);
  });

  it('lets a connection hear only of its teams, and only of escalations if it wants no more', () => {
    const heard = (changes: Partial<Connection>) =>
      ofSend({ ...mailOnly, hasMail: false, connections: [connection(changes)] }).length;
    expect(heard({ teams: ['onboarding'] })).toBe(1);
    expect(heard({ teams: ['sales'] })).toBe(0);
    expect(heard({ hears: 'escalations' })).toBe(0);
  });

  it('lets a connection for escalations hear of everything critical', () => {
    const reach = { ...mailOnly, hasMail: false, connections: [connection({ hears: 'escalations' })] };
    expect(ofSend(reach, sent({}, critical))).toHaveLength(1);
  });
});

describe('when it leaves', () => {
  it('waits for the opening of the receiver’s team: New York sleeps when Berlin sends', () => {
    expect(ofSend()[0]).toMatchObject({ notBefore: at('2026-11-23T14:00'), hoursTeam: 'onboarding' });
  });

  it('reaches a person at any hour when it is critical', () => {
    const [row] = ofSend(mailOnly, sent({}, critical));
    expect(row).toMatchObject({ notBefore: monday, hoursTeam: null });
  });

  it('reaches a program at any hour', () => {
    const connections = [connection({ channel: 'webhook' })];
    const [row] = ofSend({ ...mailOnly, hasMail: false, connections });
    expect(row).toMatchObject({ notBefore: monday, hoursTeam: null });
  });

  it('lets a person’s reminders gather for five minutes', () => {
    const asked = taken().does({ type: 'Ask', to: 'sam', text: 'Which of the two contracts is it?' }, 'rita');
    const rows = lastOf(asked, (story) => story.due('answer'));
    const reminder = rows.find(({ isReminder }) => isReminder);
    expect(reminder?.person).toBe('sam');
    expect(reminder?.notBefore).toBe((asked.now as number) + 5 * 60_000);
    expect(reminder?.facts.said[0]).toEqual({
      label: 'question',
      text: 'Which of the two contracts is it?',
    });
  });
});

describe('when nobody can be told', () => {
  it('says so for somebody who is not active any more', () => {
    const gone = directoryWith({ sam: { active: false } });
    const rows = lastOf(sent(), (story) => story.does({ type: 'Accept', readBack }, 'rita'), {
      ...mailOnly,
      directory: gone,
    });
    expect(rows).toMatchObject([{ channel: 'none', person: 'sam', unreached: 'person-gone' }]);
  });

  it('says so for somebody without an address', () => {
    const rows = ofSend({ ...mailOnly, directory: directoryWith({ rita: { email: '' } }) });
    expect(rows).toMatchObject([{ channel: 'none', person: 'rita', unreached: 'no-address' }]);
  });

  it('says of an escalation that no channel carries it, and keeps quiet about the rest', () => {
    const nothing = { ...mailOnly, hasMail: false };
    expect(ofSend(nothing)).toEqual([]);
    const rows = lastOf(sent(), (story) => story.due('accept'), nothing);
    expect(rows).toMatchObject([{ channel: 'none', person: 'cora', unreached: 'no-channel' }]);
  });

  it('says so when the turn has no person at all', () => {
    const lonely = directoryWith(
      Object.fromEntries(people.map((id) => [id, { active: false, cover: null }])),
    );
    const story = sent();
    story.changes = { directory: lonely };
    const rows = lastOf(story, (one) => one.due('accept'), { ...mailOnly, directory: lonely });
    expect(story.open.turn?.holder.kind).toBe('team');
    expect(rows).toContainEqual(
      expect.objectContaining({ channel: 'none', person: null, unreached: 'nobody-found' }),
    );
  });
});

it('writes facts that are read back as they were', () => {
  const story = new Story().does(sendTo('rita'), 'sam').does({ type: 'Accept', readBack }, 'rita');
  const rows = outgoingFor(null, story.events, mailOnly);
  expect(rows.length).toBeGreaterThan(0);
  for (const { facts } of rows) {
    expect(readNoticeFacts(JSON.parse(JSON.stringify(facts)))).toEqual({ ok: true, value: facts });
  }
});

it('names the place that can’t be read, never what stands there', () => {
  const read = readNoticeFacts({ ...ofSend()[0]?.facts, severity: 'a secret word' });
  expect(read).toEqual({ ok: false, reason: 'The message could not be read: severity.' });
});
