import type { CustomerPromise } from '#shared/fields/promises/promise.ts';
import type { ClockName } from '#shared/handoffs/clock.ts';
import { type Actor, type Command, commandOfClock } from '#shared/handoffs/commands.ts';
import { decide } from '#shared/handoffs/decide.ts';
import type { DecideContext } from '#shared/handoffs/decide-context.ts';
import type { HandoffEvent } from '#shared/handoffs/events.ts';
import { evolve } from '#shared/handoffs/evolve.ts';
import type { Handoff, ReadBack } from '#shared/handoffs/handoff.ts';
import { type Refusal, sentenceOf } from '#shared/handoffs/refusals.ts';
import type { Result } from '#shared/result.ts';
import type { FieldValue, Note } from '#shared/templates/note.ts';
import type { Instant } from '#shared/time/instant.ts';
import { at, directory, hand, monday, type Name, record, seam, template } from './company.ts';

export const contextAt = (now: Instant, changes: Partial<DecideContext> = {}): DecideContext => ({
  ...{ now, directory, seam, template },
  checking: {
    ...{
      judge: () => ({ verdict: 'clear', language: 'en', findings: [] }),
      surface: 'note',
      people: [],
      facts: {},
      earlier: [],
    },
  },
  ...changes,
});

export const given = (value: unknown): FieldValue => ({ kind: 'given', value, source: 'typed' });

export const noteWith = (values: Readonly<Record<string, FieldValue>> = {}): Note => ({
  template: { id: template.id, version: template.version },
  values: {
    severity: given('routine'),
    outcome: given('Priya signs the amended statement of work'),
    step: given('Send the redlined agreement to Priya'),
    by: given('2026-12-04'),
    ...values,
  },
});

export const promise = (changes: Partial<CustomerPromise> = {}): CustomerPromise => ({
  ...{ words: 'Your data is imported on day one', to: 'Priya Nair', due: '2026-12-18', inContract: false },
  ...{ deliverer: { id: 'rita', name: 'Rita' }, agreed: false },
  ...changes,
});

export const withPromise = noteWith({ promises: given([promise()]) });

export const readBack: ReadBack = {
  outcome: 'The new contract carries a signature from the customer',
  firstStep: 'Ring Priya about clause four',
  by: '2026-12-03',
};

const person = (id: Name | string): Actor => ({ kind: 'person', id });
export const server: Actor = { kind: 'server' };

let made = 0;
const freshId = () => {
  made += 1;
  return `command-${made}`;
};

type WithoutBase<One> = One extends Command ? Omit<One, 'id' | 'handoff' | 'by'> : never;
export type Wish = WithoutBase<Command>;

export const command = (wish: Wish, by: Name | string | Actor, id = freshId()): Command =>
  ({ ...wish, id, handoff: 'handoff-1', by: typeof by === 'string' ? person(by) : by }) as Command;

export const sendTo = (...names: Name[]): Wish => ({
  type: 'Send',
  seam: seam.id,
  record,
  note: noteWith(),
  to: names.map(hand),
});

/** A handoff on its way: every step is asserted to happen, so that a scene can't silently be another one. */
export class Story {
  handoff: Handoff | null = null;
  events: readonly HandoffEvent[] = [];
  now: Instant;
  changes: Partial<DecideContext>;

  constructor(changes: Partial<DecideContext> = {}, now: Instant = monday) {
    this.changes = changes;
    this.now = now;
  }

  try(wish: Wish, by: Name | string | Actor): Result<readonly HandoffEvent[], Refusal> {
    const answer = decide(this.handoff, command(wish, by), contextAt(this.now, this.changes));
    if (answer.ok) {
      this.handoff = answer.value.reduce<Handoff | null>(evolve, this.handoff);
      this.events = [...this.events, ...answer.value];
    }
    return answer;
  }

  does(wish: Wish, by: Name | string | Actor): this {
    const answer = this.try(wish, by);
    if (!answer.ok) throw new Error(`${wish.type} was refused: ${sentenceOf(answer.reason)}`);
    return this;
  }

  at(utc: string): this {
    this.now = at(utc);
    return this;
  }

  /** Time goes on to when a clock is due, and the server says so. */
  due(name: ClockName): this {
    const clock = this.open.clocks.find((one) => one.name === name);
    if (!clock)
      throw new Error(`No ${name} clock runs: ${this.open.clocks.map((one) => one.name).join(', ')}`);
    if (clock.dueAt > this.now) this.now = clock.dueAt;
    return this.does(dueWish(clock), server);
  }

  get open(): Handoff {
    if (this.handoff === null) throw new Error('Nothing was sent yet.');
    return this.handoff;
  }

  get types(): readonly string[] {
    return this.events.map(({ type }) => type);
  }
}

export const dueWish = ({ name, subject, dueAt }: Handoff['clocks'][number]): Wish =>
  ({ type: commandOfClock[name], clock: name, subject, dueAt }) as Wish;

export const sent = (changes: Partial<DecideContext> = {}, note: Note = noteWith()): Story =>
  new Story(changes).does({ type: 'Send', seam: seam.id, record, note, to: [hand('rita')] }, 'sam');

export const taken = (changes: Partial<DecideContext> = {}, note: Note = noteWith()): Story =>
  sent(changes, note).does({ type: 'Accept', readBack }, 'rita');

export const finished = (): Story => taken().does({ type: 'Complete', outcome: 'Signed on Tuesday' }, 'rita');

export const codeOf = (answer: Result<unknown, Refusal>): string =>
  answer.ok ? 'accepted' : answer.reason.code;
