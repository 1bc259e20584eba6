import type { PersonId, TeamId } from '../records/person-ref.ts';
import type { Severity } from '../templates/template.ts';
import type { Allowance } from '../time/allowance.ts';
import type { Ladder } from './ladder.ts';

/** observe counts, warn says so and lets the save go, block holds it. */
export const modes = ['off', 'observe', 'warn', 'block'] as const;
export type Mode = (typeof modes)[number];

export type Deadlines = {
  readonly accept: Readonly<Record<Severity, Allowance>>;
  /** For whoever is asked a question. */
  readonly answer: Allowance;
  /** For the person who has to deliver a promise, to say yes to it. */
  readonly promiseAnswer: Allowance;
  /** Silence after which the holder is asked "still on it?". */
  readonly activity: Allowance;
  /** No answer to that: the accept lapses. */
  readonly stillOnIt: Allowance;
  /** From accept to done; null when only the read-back's own date counts. */
  readonly complete: Allowance | null;
  /** Done is confirmed by itself after this. */
  readonly confirm: Allowance;
  /** How long before a customer's date the alarm for a promise goes off. */
  readonly promiseLead: Allowance;
  /** The longest a snooze or a pause may last. */
  readonly snoozeCap: Allowance;
  readonly pauseCap: Allowance;
};

/** A directed pair of teams. Without an owner it cannot go live. */
export type Seam = {
  readonly id: string;
  readonly name: string;
  readonly from: TeamId;
  readonly to: TeamId;
  readonly owner: PersonId | null;
  readonly template: { readonly id: string; readonly version: number };
  readonly mode: Mode;
  readonly everyReceiver: boolean;
  readonly deadlines: Deadlines;
  readonly ladder: Ladder;
};
