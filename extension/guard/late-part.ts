import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Attempt, HostAdapter, SelfCheck } from '../hosts/host.ts';
import type { PageRules, PageState } from '../messages.ts';
import type { Look } from './find-asks.ts';
import type { Effect, GuardEvent, GuardState } from './guard-state.ts';
import type { Heard, WorkerLine } from './worker-line.ts';

export type Scene = { readonly event: Event | null; readonly attempt: Attempt | null };

/** What the gate, which stands in the page from its first moment, gives to the part that comes later. */
export type GatePart = {
  readonly adapter: HostAdapter;
  readonly line: WorkerLine;
  readonly signal: AbortSignal;
  readonly state: () => GuardState;
  readonly pageState: () => PageState;
  readonly check: () => SelfCheck;
  readonly attempt: () => Attempt | null;
  readonly findRecord: () => RecordRef | null;
  readonly dispatch: (event: GuardEvent) => void;
  readonly askForRules: () => void;
  readonly lookSoon: () => void;
  /** Everything a judgement needs is there now. */
  readonly gotReady: () => void;
  /** What was typed in while nobody looked. */
  readonly typedIn: Element[];
};

/** Note check, mark, card and panel: what is needed once somebody writes. Until it is there every save passes. */
export type LatePart = {
  readonly rulesCame: (rules: PageRules | null) => void;
  /** null: there are no rules to look with. */
  readonly look: (attempt: Attempt) => (Look & { readonly canShow: boolean }) | null;
  /** Looks at the field the person is in, as if they had just come. */
  readonly lookAgain: () => void;
  readonly act: (effect: LateEffect, scene: Scene) => void;
  readonly hear: Heard;
  readonly changed: () => void;
  /** Whether the tables of the note check are made, so that no press has to wait for them. */
  readonly isReady: () => boolean;
  readonly isOurs: (event: Event) => boolean;
  /** The last word of a dead guard, where it has guarded anything. */
  readonly sayGone: () => AbortController | null;
};

/** What the gate does itself needs no word and no box. */
export type GateEffect = Extract<Effect, { do: 'pass' | 'stop' | 'count' | 'go-inert' }>;
export type LateEffect = Exclude<Effect, GateEffect>;

export type JoinPage = (gate: GatePart) => LatePart;
export type ExpectLatePart = (came: (join: JoinPage) => void) => void;

/** Two files of one extension meet in their own world of the page, where the page can neither see nor forge this. */
const meeting = Symbol.for('baton late part');
/** The file itself, read and not run, or that it is wanted. `wxt.config.ts` lays it there so. */
const lying = Symbol.for('baton late file');
type World = { [meeting]?: (join: JoinPage) => void; [lying]?: true | (() => void) };
const world = globalThis as World;

export const expectLatePart: ExpectLatePart = (came) => {
  // What lies there now came for an earlier guard.
  delete world[lying];
  world[meeting] = came;
};

/** Runs the second file, at once or as soon as it is there: most pages and frames of a host never need it. */
export function wantLatePart(): void {
  const file = world[lying];
  world[lying] = true;
  if (typeof file === 'function') file();
}

/** A second copy of the file finds nobody waiting. */
export function bringLatePart(join: JoinPage): void {
  const came = world[meeting];
  delete world[meeting];
  came?.(join);
}
