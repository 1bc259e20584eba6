import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askableBy, offersFor } from '#shared/handoffs/offers.ts';
import type { Stage } from '#shared/handoffs/states.ts';
import { type Name, people } from '../../support/company.ts';
import {
  contextAt,
  finished,
  given,
  noteWith,
  promise,
  readBack,
  type Story,
  sent,
  taken,
} from '../../support/handoffs.ts';

const unknown = { kind: 'unknown', finder: { id: 'sam', name: 'Sam' }, by: '2026-12-01' } as const;
const note = noteWith({ promises: given([promise()]), background: unknown });

const returned = () => sent().does({ type: 'Return', gaps: [{ field: 'by', why: 'no date' }] }, 'rita');
const confirmed = () => finished().does({ type: 'Confirm' }, 'sam');
const withdrawn = () => sent().does({ type: 'Withdraw', reason: 'sold to somebody else' }, 'sam');

const offered = (story: Story, person: Name): readonly string[] => [
  ...new Set(offersFor(story.open, person, contextAt(story.now)).map(({ type }) => type)),
];

/** Which commands the table lets through in a state, whoever gives them. */
function edgesOf(stage: Stage): ReadonlySet<string> {
  const text = readFileSync(new URL('../../../shared/README.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => /^\| \w+ \|/.test(line));
  const cells = rows.map((row) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .slice(1),
  );
  const column = cells.find(([name]) => name === 'command')?.indexOf(stage) ?? -1;
  expect(column).toBeGreaterThan(0);
  return new Set(cells.filter((row) => row[column]?.startsWith('→')).map(([name = '']) => name));
}

const scenes = {
  sent: () => sent({}, note),
  returned,
  accepted: () => taken({}, note),
  done: finished,
  confirmed,
  withdrawn,
} as const;

describe.each(Object.entries(scenes))('in the state %s', (stage, scene) => {
  it.each(people)('%s is offered nothing that the table refuses', (person) => {
    const edges = edgesOf(stage as Stage);
    expect(offered(scene(), person).filter((type) => !edges.has(type))).toEqual([]);
  });
});

describe('what is offered', () => {
  it('lets a receiver accept, return, decline, ask and hand on', () => {
    expect(offered(sent(), 'rita')).toEqual(['Accept', 'Return', 'Decline', 'Ask', 'Reassign']);
  });

  it('lets the sender amend, ask and withdraw, until it is accepted', () => {
    expect(offered(sent(), 'sam')).toEqual(['Amend', 'Ask', 'Withdraw']);
    expect(offered(taken(), 'sam')).toEqual(['Amend', 'Ask']);
    expect(offered(returned(), 'sam')).toEqual(['Amend', 'Withdraw']);
  });

  it('lets the holder do everything that is the holder’s, also when a promise still stands in the way of done', () => {
    expect(offered(taken(), 'rita')).toEqual(['Ask', 'Reassign', 'Snooze', 'Pause', 'Progress', 'Complete']);
    expect(offered(taken({}, note), 'rita')).toContain('Complete');
  });

  it('lets only whoever delivers a promise speak for it, promise by promise', () => {
    const story = taken({}, note);
    const ofPromises = ({ type }: { type: string }) => type.endsWith('Promise');
    const offers = offersFor(story.open, 'rita', contextAt(story.now)).filter(ofPromises);
    expect(offers).toEqual(
      ['AgreePromise', 'RefusePromise', 'KeepPromise', 'MovePromise', 'BreakPromise'].map((type) => ({
        ...{ type, subject: 'p1' },
      })),
    );
    expect(offersFor(story.open, 'ravi', contextAt(story.now)).filter(ofPromises)).toEqual([]);
  });

  it('asks both sides for what is unknown', () => {
    const story = sent({}, note);
    expect(offersFor(story.open, 'sam', contextAt(story.now))).toContainEqual({
      ...{ type: 'FindOut', subject: 'background' },
    });
  });

  it('lets whoever is asked answer, and not ask over an open question of their own', () => {
    const story = taken().does({ type: 'Ask', to: 'sam', text: 'Which clause is it?' }, 'rita');
    expect(offered(story, 'sam')).toContain('Answer');
    expect(offered(story, 'rita')).not.toContain('Ask');
    expect(offered(story, 'rita')).not.toContain('Answer');
  });

  it('lets the sender confirm or reopen what is done, and nobody touch what is closed', () => {
    expect(offered(finished(), 'sam')).toEqual(['Confirm', 'Reopen']);
    for (const person of people) expect(offered(confirmed(), person)).toEqual([]);
  });

  it('offers a stranger nothing', () => {
    expect(offered(sent(), 'ravi')).toEqual([]);
  });

  it('offers no second pause while one runs', () => {
    const until = contextAt(taken().now).now + 2 * 86_400_000;
    const story = taken().does(
      { type: 'Pause', reason: 'customer', until: until as typeof story.now },
      'rita',
    );
    expect(offered(story, 'rita')).not.toContain('Pause');
  });
});

describe('whom somebody may ask', () => {
  it('is the other side, never themselves', () => {
    const story = sent().does({ type: 'Accept', readBack }, 'rita');
    expect(askableBy(story.open, 'rita', contextAt(story.now))).toEqual(['sam']);
    expect(askableBy(story.open, 'sam', contextAt(story.now))).toEqual(['rita']);
  });
});
