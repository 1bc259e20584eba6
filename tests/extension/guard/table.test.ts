import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Ask,
  blind,
  type GuardEvent,
  type GuardState,
  type Phase,
} from '#extension/guard/guard-state.ts';
import { step } from '#extension/guard/save-guard.ts';
import { change, note, otherNote, record } from './asks.ts';

const phases: readonly Phase[] = ['blind', 'off', 'watching', 'holding', 'asking', 'inert'];

function readTable(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const text = readFileSync(join(import.meta.dirname, '../../../extension/guard/README.md'), 'utf8');
  const lines = text.slice(text.indexOf('| event |')).split('\n');
  const cellsOf = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [, ...columns] = cellsOf(lines[0] ?? '');
  const rows = lines.slice(
    2,
    lines.findIndex((line) => !line.startsWith('|')),
  );
  return new Map(
    rows.map((line) => {
      const [event = '', ...cells] = cellsOf(line);
      return [event, new Map(cells.map((cell, at) => [columns[at] ?? '', cell]))];
    }),
  );
}

const after = (...events: readonly GuardEvent[]): GuardState =>
  events.reduce((state, event) => step(state, event).state, blind);

const come: GuardEvent = { on: 'rules-came', isOff: false };
const attempt = (asks: readonly Ask[], press = 9, canShow = true): GuardEvent => ({
  on: 'attempt',
  press,
  asks,
  canShow,
});
const hold = attempt([note()], 1);

const scenes: Readonly<Record<Phase, readonly GuardEvent[]>> = {
  blind: [],
  off: [{ on: 'rules-came', isOff: true }],
  watching: [come],
  holding: [come, hold],
  asking: [come, hold, { on: 'save-anyway' }],
  inert: [come, hold, { on: 'died' }],
};

const reason = (text: string): GuardEvent => ({ on: 'reason', reason: text, saw: [] });
const outcome = (how: 'saved' | 'failed' | 'unknown'): GuardEvent => ({
  on: 'outcome',
  outcome: how,
  ids: [note().id],
  record,
});

const events: Readonly<Record<string, GuardEvent>> = {
  'rules come': come,
  'rules come, host off': { on: 'rules-came', isOff: true },
  'rules are gone': { on: 'rules-gone' },
  'press, nothing guarded in it': attempt([]),
  'press, same, clear': attempt([note({ verdict: 'clear', mode: 'off' })]),
  'press, same, empty': attempt([note({ verdict: 'empty', mode: 'off' })]),
  'press, same, warned': attempt([note({ verdict: 'unclear', mode: 'warn' })]),
  'press, same, observed': attempt([note({ mode: 'observe' })]),
  'press, same, held': attempt([note()]),
  'press, another, held': attempt([otherNote()]),
  'press, another, clear': attempt([otherNote({ verdict: 'clear', mode: 'off' })]),
  'press, same, held, saved anyway before': attempt([note()]),
  'press, same, held, written by the panel': attempt([note()]),
  'press, ownership changes': attempt([change()]),
  'press, ownership changes, handoff ready': attempt([change()]),
  'press, same, held, no card can be shown': attempt([note()], 9, false),
  'a look broke': { on: 'broke', press: 9, why: 'threw' },
  'fill in': { on: 'fill-in' },
  'save anyway': { on: 'save-anyway' },
  'a reason': reason('Customer is on the phone'),
  'a reason that says nothing': reason('x'),
  back: { on: 'back' },
  dismissed: { on: 'dismissed' },
  'card is lost': { on: 'card-lost' },
  'same reads clear': { on: 'judged', editor: 'body', verdict: 'clear' },
  'same reads empty': { on: 'judged', editor: 'body', verdict: 'empty' },
  'same still says nothing': { on: 'judged', editor: 'body', verdict: 'nothing' },
  'another reads clear': { on: 'judged', editor: 'other', verdict: 'clear' },
  'same field is gone': { on: 'editor-gone', editor: 'body' },
  'the panel wrote the note': { on: 'note-written', id: note().id, text: 'A composed note' },
  'a handoff is ready, elsewhere': { on: 'handoff-ready', id: change().id },
  'the host saved': outcome('saved'),
  'the host gave no sign': outcome('unknown'),
  'the host failed': outcome('failed'),
  'the extension is gone': { on: 'died' },
};

/** What must have happened before the event for its row to be about it; put in without the effects that lead there. */
const before: Readonly<Record<string, Partial<GuardState>>> = {
  'press, same, held, saved anyway before': { excused: [note().id] },
  'press, same, held, written by the panel': { written: { [note().id]: 'Follow up.' } },
  'press, ownership changes, handoff ready': { excused: [change().id] },
};

const table = readTable();

it('has a row for every event and a column for every phase', () => {
  expect([...table.keys()]).toEqual(Object.keys(events));
  for (const cells of table.values()) expect([...cells.keys()]).toEqual(phases);
});

describe.each(Object.keys(events))('%s', (row) => {
  it.each(phases)('in %s does what its cell says', (phase) => {
    const event = events[row];
    if (event === undefined) throw new Error(`No example of ${row}.`);
    const scene = { ...after(...scenes[phase]), ...before[row] };
    expect(scene.phase).toBe(phase);
    const { state, effects } = step(scene, event);
    const done = effects.map((effect) => effect.do).join(' ');
    expect(done === '' ? state.phase : `${state.phase}: ${done}`).toBe(table.get(row)?.get(phase));
    expect(Object.isFrozen(state)).toBe(true);
  });
});
