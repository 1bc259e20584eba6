import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ClockName } from '#shared/handoffs/clock.ts';
import { type CommandType, commandOfClock } from '#shared/handoffs/commands.ts';
import { sentences } from '#shared/handoffs/refusals.ts';
import { type Stage, stagesOf } from '#shared/handoffs/states.ts';
import { workingDays } from '#shared/time/allowance.ts';
import { at, awayFrom, directoryWith, hand, record, seam } from '../../support/company.ts';
import {
  codeOf,
  dueWish,
  given,
  noteWith,
  promise,
  readBack,
  Story,
  sendTo,
  server,
  type Wish,
  withPromise,
} from '../../support/handoffs.ts';

const stages: readonly Stage[] = ['new', 'sent', 'returned', 'accepted', 'done', 'confirmed', 'withdrawn'];

/** The table as it stands in the README: command -> stage -> `→ state` or a refusal's code. */
function readTable(): Map<string, Map<Stage, string>> {
  const text = readFileSync(new URL('../../../shared/README.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  const head = rows.findIndex((row) => row.startsWith('| command |'));
  const cellsOf = (row: string) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  expect(cellsOf(rows[head] ?? '').slice(2)).toEqual(stages);
  return new Map(
    rows.slice(head + 2).map((row) => {
      const [name = '', , ...cells] = cellsOf(row);
      return [name, new Map(cells.map((cell, index) => [stages[index] ?? 'new', cell]))];
    }),
  );
}

const note = noteWith({
  promises: given([
    promise(),
    promise({ words: 'Training for forty people', deliverer: { id: 'sam', name: 'Sam' } }),
  ]),
  background: { kind: 'unknown', finder: { id: 'sam', name: 'Sam' }, by: '2026-12-01' },
});
const withDeadline = { seam: { ...seam, deadlines: { ...seam.deadlines, complete: workingDays(3) } } };
const amended = {
  ...note,
  values: { ...note.values, outcome: given('Priya and her lawyer sign the amendment') },
};

const keepAll = (story: Story) =>
  story
    .does({ type: 'KeepPromise', promise: 'p1', evidence: 'Import log of this morning' }, 'rita')
    .does({ type: 'KeepPromise', promise: 'p2', evidence: 'Everybody was trained' }, 'sam');

/** A handoff that stands in a stage, with promises and an open end, so that every command has something to do. */
const scenes: Record<Stage, () => Story> = {
  new: () => new Story(withDeadline),
  sent: () => scenes.new().does({ type: 'Send', seam: seam.id, record, note, to: [hand('rita')] }, 'sam'),
  returned: () =>
    scenes.sent().does({ type: 'Return', gaps: [{ field: 'step', why: 'Which clause is it?' }] }, 'rita'),
  accepted: () => scenes.sent().does({ type: 'Accept', readBack }, 'rita'),
  done: () => keepAll(scenes.accepted()).does({ type: 'Complete', outcome: 'Signed on Tuesday' }, 'rita'),
  confirmed: () => scenes.done().does({ type: 'Confirm' }, 'sam'),
  withdrawn: () => scenes.sent().does({ type: 'Withdraw', reason: 'Deal fell through' }, 'sam'),
};

const asked = (story: Story) => story.does({ type: 'Ask', to: 'sam', text: 'Which clause is it?' }, 'rita');
const standoff = (story: Story) =>
  story.does({ type: 'RaiseStandoff', kind: 'both-wait', people: ['sam', 'rita'] }, server);
const askedIfPossible = (story: Story, stage: Stage) =>
  stage === 'sent' || stage === 'accepted' ? asked(story) : story;
const standoffIfPossible = (story: Story, stage: Stage) =>
  stage === 'sent' || stage === 'accepted' ? standoff(story) : story;

/** What has to be so before a command has anything to do. */
const before: Partial<Record<CommandType, (story: Story, stage: Stage) => Story>> = {
  Answer: askedIfPossible,
  AnswerDue: askedIfPossible,
  Take: standoffIfPossible,
  Disclaim: standoffIfPossible,
  StandoffDue: standoffIfPossible,
  LapseDue: (story, stage) => (stage === 'accepted' ? story.due('activity') : story),
  SnoozeEnds: (story, stage) =>
    stage === 'accepted' ? story.does({ type: 'Snooze', until: at('2026-11-24T15:00') }, 'rita') : story,
  PauseEnds: (story, stage) =>
    stage === 'accepted'
      ? story.does({ type: 'Pause', reason: 'legal', until: at('2026-11-24T15:00') }, 'rita')
      : story,
  Recompute: (story) => {
    const nobodyWorks = directoryWith();
    const closed = nobodyWorks.teams.map((team) => ({
      ...team,
      calendar: {
        ...team.calendar,
        holidays: [
          { date: '2026-11-23', name: 'Closed' },
          { date: '2026-11-24', name: 'Closed' },
        ],
      },
    }));
    story.changes = { ...story.changes, directory: { ...nobodyWorks, teams: closed } };
    return story;
  },
  Rehome: (story) => {
    const away = { absences: [awayFrom('2026-11-01T00:00', '2027-11-01T00:00', 'cora')] };
    story.changes = { ...story.changes, directory: directoryWith({ rita: away, sam: { active: false } }) };
    return story;
  },
};

const delivery = {
  message: 'm1',
  channel: 'mail',
  person: 'rita',
  about: 'asked-to-accept',
  answer: 'It did not arrive.',
};

const clockOf = new Map<string, ClockName>(
  Object.entries(commandOfClock).map(([clock, type]) => [type, clock as ClockName]),
);

/** Once it is accepted, a second one tries. */
const whoAnswers = (stage: Stage) => (stage === 'accepted' ? 'cora' : 'rita');
const whose = (stage: Stage) => (stage === 'returned' || stage === 'done' ? 'sam' : 'rita');

/** The command as the right person gives it in that stage. */
function wishOf(type: CommandType, story: Story, stage: Stage): readonly [Wish, string | typeof server] {
  const clock = clockOf.get(type);
  if (clock !== undefined) {
    const running = story.handoff?.clocks.find(({ name }) => name === clock);
    if (running && running.dueAt > story.now) story.now = running.dueAt;
    return [dueWish(running ?? { name: clock, subject: '', dueAt: story.now }), server];
  }
  const wishes: Record<string, readonly [Wish, string | typeof server]> = {
    Send: [sendTo('rita'), 'sam'],
    Accept: [{ type: 'Accept', readBack }, whoAnswers(stage)],
    Return: [{ type: 'Return', gaps: [{ field: 'step', why: 'Which clause is it?' }] }, whoAnswers(stage)],
    Decline: [{ type: 'Decline', reason: 'Not my region', whose: null }, whoAnswers(stage)],
    Amend: [{ type: 'Amend', note: amended }, 'sam'],
    Ask: [{ type: 'Ask', to: 'sam', text: 'Which clause is it?' }, 'rita'],
    Answer: [{ type: 'Answer', text: 'Clause four', agrees: null }, 'sam'],
    Reassign: [{ type: 'Reassign', to: hand('ravi'), reason: 'Ravi knows them' }, 'lena'],
    Snooze: [{ type: 'Snooze', until: at('2026-11-24T15:00') }, 'rita'],
    Pause: [{ type: 'Pause', reason: 'legal', until: at('2026-11-24T15:00') }, 'rita'],
    Progress: [{ type: 'Progress', text: 'Called Priya' }, 'rita'],
    AgreePromise: [{ type: 'AgreePromise', promise: 'p1' }, 'rita'],
    RefusePromise: [{ type: 'RefusePromise', promise: 'p1', reason: 'No capacity' }, 'rita'],
    KeepPromise: [{ type: 'KeepPromise', promise: 'p1', evidence: 'Import log' }, 'rita'],
    MovePromise: [{ type: 'MovePromise', promise: 'p1', due: '2027-01-08', toldBy: 'sam' }, 'rita'],
    BreakPromise: [{ type: 'BreakPromise', promise: 'p1', reason: 'Out of scope', toldBy: 'sam' }, 'rita'],
    FindOut: [{ type: 'FindOut', field: 'background', value: given('Their licence ends 31 January') }, 'sam'],
    Complete: [{ type: 'Complete', outcome: 'Signed on Tuesday' }, 'rita'],
    Confirm: [{ type: 'Confirm' }, 'sam'],
    Reopen: [{ type: 'Reopen', reason: 'Annex is missing' }, 'sam'],
    Withdraw: [{ type: 'Withdraw', reason: 'Deal fell through' }, 'sam'],
    Take: [{ type: 'Take' }, 'rita'],
    Disclaim: [{ type: 'Disclaim', reason: 'Not my customer' }, 'rita'],
    MarkSeen: [{ type: 'MarkSeen' }, whose(stage)],
    RecordDelivery: [{ type: 'RecordDelivery', outcome: 'failed', ...delivery }, server],
    Rehome: [{ type: 'Rehome', person: stage === 'returned' || stage === 'done' ? 'sam' : 'rita' }, server],
    Recompute: [{ type: 'Recompute' }, server],
    RaiseStandoff: [{ type: 'RaiseStandoff', kind: 'both-wait', people: ['sam', 'rita'] }, server],
  };
  const wish = wishes[type];
  if (wish === undefined) throw new Error(`The table test has no example of ${type}.`);
  return wish;
}

const table = readTable();

it('has a row for every command and a column for every stage', () => {
  expect([...table.keys()].sort()).toEqual(Object.keys(stagesOf).sort());
  for (const cells of table.values()) expect([...cells.keys()]).toEqual(stages);
});

describe.each([...table.keys()] as CommandType[])('%s', (type) => {
  it.each(stages)('in state %s does what its cell says', (stage) => {
    const cell = table.get(type)?.get(stage) ?? '';
    const scene = scenes[stage]();
    const story =
      type === 'Complete' && stage === 'accepted' ? keepAll(scene) : (before[type]?.(scene, stage) ?? scene);
    const earlier = story.handoff;
    const answer = story.try(...wishOf(type, story, stage));
    if (cell.startsWith('→')) {
      expect(codeOf(answer)).toBe('accepted');
      expect(story.open.status).toBe(cell.slice(1).trim());
      expect(answer).not.toMatchObject({ value: [] });
    } else {
      expect(Object.keys(sentences)).toContain(cell);
      expect(codeOf(answer)).toBe(cell);
      expect(story.handoff).toBe(earlier);
    }
  });
});

it('uses a promise that is still unanswered, or the table would not test promises', () => {
  expect(withPromise.values.promises).toBeDefined();
  expect(scenes.sent().open.promises.map(({ answer }) => answer)).toEqual(['awaited', 'agreed']);
});
