import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock } from '#shared/handoffs/clock.ts';
import { nextDueAt } from '#shared/handoffs/clocks.ts';
import type { Command } from '#shared/handoffs/commands.ts';
import { decide } from '#shared/handoffs/decide.ts';
import type { DecideContext } from '#shared/handoffs/decide-context.ts';
import type { HandoffEvent, HappenedType } from '#shared/handoffs/events.ts';
import { evolve, evolveAll } from '#shared/handoffs/evolve.ts';
import { type Handoff, isOpen } from '#shared/handoffs/handoff.ts';
import { badgeOf, inboxOf, isWaitingFor } from '#shared/handoffs/inbox.ts';
import { sentenceOf } from '#shared/handoffs/refusals.ts';
import { isWithOwner } from '#shared/handoffs/standoff.ts';
import { type Stage, stagesOf } from '#shared/handoffs/states.ts';
import type { Directory } from '#shared/seams/directory.ts';
import { workingDays } from '#shared/time/allowance.ts';
import { instant, minute } from '#shared/time/instant.ts';
import { awayFrom, directoryWith, hand, monday, people, record, rota, seam } from '../../support/company.ts';
import {
  command,
  contextAt,
  dueWish,
  given,
  noteWith,
  promise,
  readBack,
  server,
  type Wish,
} from '../../support/handoffs.ts';

const someone = fc.constantFrom(...people);
const aHand = fc.oneof(someone.map(hand), fc.constant(rota));
const text = fc.constantFrom('', 'x', 'Clause four is missing', 'Ring Priya about it');
const notes = [
  noteWith(),
  noteWith({ outcome: given('Priya and her lawyer sign the amendment') }),
  noteWith({
    promises: given([promise(), promise({ words: 'Training', deliverer: { id: 'sam', name: 'Sam' } })]),
    background: { kind: 'unknown', finder: { id: 'sam', name: 'Sam' }, by: '2026-12-01' },
  }),
  noteWith({ severity: given('critical'), ifThen: given('If she refuses, call the lawyer') }),
];
const note = fc.constantFrom(...notes);
const later = fc.integer({ min: -60, max: 20_000 });

const readBacks = fc.constantFrom(
  readBack,
  { ...readBack, by: '2026-12-30' },
  { ...readBack, by: '2020-01-01' },
  { ...readBack, outcome: 'Priya signs the amended statement of work' },
  { outcome: '', firstStep: '', by: '' },
);

type Wishing = (now: number) => Wish;
const always =
  (wish: Wish): Wishing =>
  () =>
    wish;

const wishes: fc.Arbitrary<Wishing> = fc.oneof(
  fc
    .record({ note, to: fc.array(aHand, { maxLength: 3 }) })
    .map((it) => always({ type: 'Send', seam: seam.id, record, ...it })),
  readBacks.map((one) => always({ type: 'Accept', readBack: one })),
  fc
    .constantFrom('step', 'outcome', 'nowhere')
    .map((field) => always({ type: 'Return', gaps: [{ field, why: 'Which one?' }] })),
  fc.record({ reason: text, whose: fc.option(aHand) }).map((it) => always({ type: 'Decline', ...it })),
  note.map((one) => always({ type: 'Amend', note: one })),
  fc.record({ to: someone, text }).map((it) => always({ type: 'Ask', ...it })),
  fc.record({ text, agrees: fc.option(fc.boolean()) }).map((it) => always({ type: 'Answer', ...it })),
  fc.record({ to: aHand, reason: text }).map((it) => always({ type: 'Reassign', ...it })),
  later.map(
    (minutes): Wishing =>
      (now) => ({ type: 'Snooze', until: instant(now + minutes * minute) }),
  ),
  later.map((minutes): Wishing => {
    return (now) => ({ type: 'Pause', reason: 'legal', until: instant(now + minutes * minute) });
  }),
  text.map((one) => always({ type: 'Progress', text: one })),
  fc
    .record({
      type: fc.constantFrom('AgreePromise', 'RefusePromise', 'KeepPromise', 'MovePromise', 'BreakPromise'),
      promise: fc.constantFrom('p1', 'p2', 'p9'),
    })
    .map((it) =>
      always({ ...it, reason: 'No capacity', evidence: 'Log', due: '2027-01-08', toldBy: 'sam' } as Wish),
    ),
  fc.constant(
    always({ type: 'FindOut', field: 'background', value: given('Their licence ends in January') }),
  ),
  text.map((outcome) => always({ type: 'Complete', outcome })),
  fc.constantFrom('Confirm', 'Take', 'MarkSeen').map((type) => always({ type } as Wish)),
  fc
    .record({ type: fc.constantFrom('Reopen', 'Withdraw', 'Disclaim'), reason: text })
    .map((it) => always(it as Wish)),
);

type Step = {
  readonly wait: number;
  readonly by: string;
  readonly wish: Wishing;
  readonly kind: string;
  readonly pick: number;
};

/** Half of the time the right person does something apt; else anybody does anything, the clock rings, or the world changes. */
const steps: fc.Arbitrary<Step> = fc.record({
  wait: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 90 }) },
    fc.integer({ min: 0, max: 6_000 }),
  ),
  by: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('sam', 'rita') }, someone, fc.constant('stranger')),
  wish: wishes,
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constant('apt') },
    { weight: 4, arbitrary: fc.constant('anything') },
    { weight: 4, arbitrary: fc.constant('clock') },
    { weight: 1, arbitrary: fc.constantFrom('rehome', 'standoff', 'recompute', 'delivered') },
  ),
  pick: fc.nat(1_000),
});

/** What the right person would do now. */
function aptMoves(handoff: Handoff, now: number): readonly (readonly [Wish, string])[] {
  const holder = handoff.turn?.holder.id ?? 'sam';
  const soon = instant(now + 600 * minute);
  const answer: Wish = { type: 'Answer', text: 'Clause four', agrees: true };
  if (handoff.questions.length > 0) return [[answer, holder]];
  if (handoff.standoff !== null) {
    return handoff.standoff.people.flatMap((id) => [
      [{ type: 'Take' }, id] as const,
      [{ type: 'Disclaim', reason: 'Not my customer' }, id] as const,
    ]);
  }
  switch (handoff.status) {
    case 'sent':
      return [
        ...handoff.receivers.map(({ person }) => [{ type: 'Accept', readBack }, person ?? 'lena'] as const),
        [{ type: 'Return', gaps: [{ field: 'step', why: 'Which one?' }] }, holder],
      ];
    case 'returned':
      return [[{ type: 'Amend', note: notes[1] ?? noteWith() }, holder]];
    case 'done':
      return [
        [{ type: 'Confirm' }, holder],
        [{ type: 'Reopen', reason: 'Annex is missing' }, holder],
      ];
    default:
      return [
        [{ type: 'Complete', outcome: 'Signed on Tuesday' }, holder],
        [{ type: 'Progress', text: 'Called Priya' }, holder],
        [{ type: 'Snooze', until: soon }, holder],
        [{ type: 'Pause', reason: 'legal', until: soon }, holder],
        [{ type: 'FindOut', field: 'background', value: given('Their licence ends in January') }, 'sam'],
        ...handoff.promises.flatMap(({ id, deliverer }) => [
          [{ type: 'KeepPromise', promise: id, evidence: 'Import log' }, deliverer.id] as const,
          [{ type: 'MovePromise', promise: id, due: '2027-03-01', toldBy: 'sam' }, deliverer.id] as const,
          [
            { type: 'BreakPromise', promise: id, reason: 'Out of scope', toldBy: 'sam' },
            deliverer.id,
          ] as const,
          [{ type: 'AgreePromise', promise: id }, deliverer.id] as const,
          [{ type: 'RefusePromise', promise: id, reason: 'No capacity' }, deliverer.id] as const,
        ]),
      ];
  }
}

const worlds: fc.Arbitrary<Directory> = fc.constantFrom(
  directoryWith(),
  directoryWith({ rita: { active: false }, cora: { active: false } }),
  directoryWith({
    rita: { absences: [awayFrom('2026-11-20T00:00', '2026-12-24T00:00', 'cora')] },
    olga: { active: false },
  }),
  directoryWith({ dan: { active: false }, lena: { active: false }, cora: { cover: 'rita' } }),
  directoryWith(Object.fromEntries(people.map((id) => [id, { active: id === 'sam' || id === 'rita' }]))),
);

/** Most who are asked are slow to answer; else any clock may ring. */
function ringing(step: Step, handoff: Handoff | null): Clock | null {
  const slow = handoff?.questions.length === 1 && step.pick % 3 > 0;
  if (slow) return handoff.clocks.find(({ name }) => name === 'answer') ?? null;
  return step.kind === 'clock' ? (handoff?.clocks[step.pick % handoff.clocks.length] ?? null) : null;
}

function wishFor(step: Step, handoff: Handoff | null, now: number): readonly [Wish, string | typeof server] {
  const clock = ringing(step, handoff);
  if (clock !== null) return [dueWish(clock), server];
  if (step.kind === 'apt' && handoff !== null) {
    const moves = aptMoves(handoff, now);
    return moves[step.pick % moves.length] ?? [step.wish(now), step.by];
  }
  if (step.kind === 'delivered') {
    const outcome = (['delivered', 'failed', 'nobody'] as const)[step.pick % 3] ?? 'failed';
    const delivery = {
      message: 'm1',
      channel: 'mail',
      person: 'rita',
      about: 'asked-to-accept',
      answer: 'So it went.',
    };
    return [{ type: 'RecordDelivery', outcome, ...delivery }, server];
  }
  if (step.kind === 'rehome') return [{ type: 'Rehome', person: step.by }, server];
  if (step.kind === 'recompute') return [{ type: 'Recompute' }, server];
  if (step.kind === 'standoff')
    return [{ type: 'RaiseStandoff', kind: 'both-wait', people: ['sam', 'rita'] }, server];
  return [step.wish(now), step.by];
}

/** A calendar edited while clocks run. */
const withHoliday = (world: Directory): Directory => ({
  ...world,
  teams: world.teams.map((team) => {
    const holidays = ['2026-11-24', '2026-11-25', '2026-11-30'].map((date) => ({ date, name: 'Closed' }));
    return { ...team, calendar: { ...team.calendar, holidays } };
  }),
});

/** A story set that never meets one of these proves nothing about it. */
const everyEvent = [
  ...([
    'Sent',
    'Delivered',
    'Seen',
    'RungSkipped',
    'HandAsked',
    'OwnerHeld',
    'Accepted',
    'Returned',
  ] as const),
  ...([
    'Declined',
    'Amended',
    'QuestionAsked',
    'QuestionAnswered',
    'Reassigned',
    'Snoozed',
    'SnoozeEnded',
  ] as const),
  ...(['Paused', 'PauseEnded', 'Progressed', 'StillOnItAsked', 'AcceptLapsed', 'CompletionOverdue'] as const),
  ...([
    'ReadBackOverdue',
    'MendReminded',
    'MendHandedToOwner',
    'AnswerReminded',
    'AnswerHandedToOwner',
  ] as const),
  ...([
    'StandoffHandedToOwner',
    'PromiseAgreed',
    'PromiseRefused',
    'PromiseUnanswered',
    'PromiseKept',
  ] as const),
  ...([
    'PromiseMoved',
    'PromiseBroken',
    'PromiseCheckpointReached',
    'PromiseDatePassed',
    'OpenEndFound',
  ] as const),
  ...([
    'OpenEndOverdue',
    'Completed',
    'Confirmed',
    'Reopened',
    'Withdrawn',
    'StandoffRaised',
    'Taken',
  ] as const),
  ...(['Disclaimed', 'Rehomed', 'ClocksRecomputed'] as const),
] satisfies readonly HappenedType[];

const stageOf = (handoff: Handoff | null): Stage => handoff?.status ?? 'new';

/** Invariant 7, and what follows for badge and inbox. */
function expectOneTurn(handoff: Handoff, now: number) {
  expect(handoff.turn === null).toBe(!isOpen(handoff));
  if (!isOpen(handoff)) {
    expect(handoff.clocks).toEqual([]);
    for (const id of people) expect(isWaitingFor(handoff, id)).toBe(false);
    return;
  }
  expect(handoff.holder !== null).toBe(handoff.status === 'accepted' || handoff.status === 'done');
  expect(nextDueAt(handoff) !== null || isWithOwner(handoff)).toBe(true);
  expect([...handoff.clocks].sort((one, other) => one.dueAt - other.dueAt)).toEqual(handoff.clocks);
  const holder = handoff.turn?.holder;
  if (holder?.kind === 'person') expect(isWaitingFor(handoff, holder.id)).toBe(true);
  for (const id of people) {
    expect(badgeOf(id, [handoff], instant(now)).count).toBe(
      inboxOf(id, [handoff], instant(now)).waitingForMe.length,
    );
  }
}

function expectEdge(from: Stage, to: Stage, type: keyof typeof stagesOf) {
  expect(stagesOf[type]).toContain(from);
  if (from === 'confirmed' || from === 'withdrawn') expect(to).toBe(from);
}

type Seen = {
  accepted: number;
  refused: number;
  readonly events: Set<string>;
  readonly refusals: Set<string>;
};

/** Tells one story and holds every step of it to the invariants. */
function tell(story: readonly Step[], world: Directory, everyReceiver: boolean, seen: Seen) {
  const opening = everyReceiver ? openingFor('rita', 'ravi') : openingFor('rita');
  const deadlines = { ...seam.deadlines, complete: workingDays(3) };
  const changes = { directory: world, seam: { ...seam, deadlines, everyReceiver } };
  let handoff: Handoff | null = null;
  let log: readonly HandoffEvent[] = [];
  let now: number = monday;
  for (const step of [opening, ...story]) {
    now += step.wait * minute;
    now = Math.max(now, ringing(step, handoff)?.dueAt ?? now);
    const before: Handoff | null = handoff;
    const known = step.kind === 'recompute' ? { ...changes, directory: withHoliday(world) } : changes;
    const context = contextAt(instant(now), known);
    const order = command(...wishFor(step, before, now));
    const answer = decide(before, order, context);
    if (!answer.ok) {
      seen.refused += 1;
      seen.refusals.add(answer.reason.code);
      expect(sentenceOf(answer.reason)).not.toContain('…');
      continue;
    }
    seen.accepted += 1;
    for (const { type } of answer.value) seen.events.add(type);
    expect(answer.value.length).toBeGreaterThan(0);
    const after: Handoff | null = answer.value.reduce<Handoff | null>(evolve, before);
    if (after === null) throw new Error('An accepted command left no handoff.');
    expectEdge(stageOf(before), after.status, order.type);
    expectOneTurn(after, now);
    expect(decide(after, order, context)).toEqual({ ok: true, value: [] });
    if ('clock' in order) expect(after.clocks).not.toContainEqual(clockOf(order));
    handoff = after;
    log = [...log, ...answer.value];
  }
  expect(evolveAll(null, log)).toEqual(handoff);
  expect(evolveAll(null, JSON.parse(JSON.stringify(log)))).toEqual(handoff);
  expectNobodyAskedTwiceOnARung(log);
  if (handoff !== null) expectToComeToRest(handoff, now, changes);
}

const clockOf = ({ clock: name, subject, dueAt }: Extract<Command, { readonly clock: string }>): Clock => ({
  ...{ name, subject, dueAt },
});

/** Left alone, with a server that was down meanwhile: every clock rings, none twice, and it ends closed or with the owner. */
function expectToComeToRest(left: Handoff, from: number, changes: Partial<DecideContext>) {
  let handoff = left;
  let now = from;
  for (let rung = 0; handoff.clocks[0] !== undefined; rung += 1) {
    expect(rung).toBeLessThan(100);
    const [clock] = handoff.clocks;
    now = Math.max(now, clock.dueAt) + 7 * minute;
    const answer = decide(handoff, command(dueWish(clock), server), contextAt(instant(now), changes));
    if (!answer.ok) throw new Error(`A clock that is due refused: ${clock.name}, ${answer.reason.code}.`);
    handoff = evolveAll(handoff, answer.value) ?? handoff;
    expect(handoff.clocks).not.toContainEqual(clock);
  }
  expect(!isOpen(handoff) || isWithOwner(handoff)).toBe(true);
}

const openingFor = (...names: readonly string[]): Step => ({
  ...{ wait: 0, pick: 0, by: 'sam', kind: 'anything' },
  wish: () => ({ type: 'Send', seam: seam.id, record, note: notes[2] ?? noteWith(), to: names.map(hand) }),
});

const nothingSeen = (): Seen => ({ accepted: 0, refused: 0, events: new Set(), refusals: new Set() });
const stories = fc.array(steps, { minLength: 1, maxLength: 40, size: 'max' });

describe('any story, told in any order, by anybody', () => {
  it('keeps to the table, has one turn, and folds to what was decided', () => {
    const seen = nothingSeen();
    const telling = fc.property(worlds, fc.boolean(), stories, (world, every, story) =>
      tell(story, world, every, seen),
    );
    fc.assert(telling, { numRuns: 250 });
    expect(seen.accepted).toBeGreaterThan(1_000);
    expect(seen.refused).toBeGreaterThan(1_000);
  }, 60_000);

  it('meets every kind of event on the way, or it would prove nothing about some', () => {
    const seen = nothingSeen();
    const telling = fc.property(worlds, fc.boolean(), stories, (world, every, story) =>
      tell(story, world, every, seen),
    );
    fc.assert(telling, { numRuns: 700, seed: 2026 });
    expect(everyEvent.filter((type) => !seen.events.has(type))).toEqual([]);
    expect(seen.refusals.size).toBeGreaterThan(25);
  }, 60_000);
});

/** Invariant 3: place, generation, round and rung name at most one escalation, and none comes after the accept. */
function expectNobodyAskedTwiceOnARung(log: readonly HandoffEvent[]) {
  const asked = log.flatMap((event) =>
    event.type === 'HandAsked' && event.position.round > 0
      ? [`${event.place} ${event.generation} ${event.position.round} ${event.position.rung}`]
      : [],
  );
  expect(new Set(asked).size).toBe(asked.length);
  const accepted = new Map<number, number>();
  for (const event of log) {
    if (event.type === 'Accepted') accepted.set(event.place, event.at);
    if (event.type !== 'HandAsked') continue;
    if (event.because === 'due') expect(accepted.has(event.place)).toBe(false);
    accepted.delete(event.place);
  }
}
