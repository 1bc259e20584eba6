import type { Attempt, GateEvent, HostAdapter } from '../hosts/host.ts';
import type { NotLooking } from '../messages.ts';
import type { GuardState } from './guard-state.ts';
import { endPress, firstPress, followPress } from './press.ts';

/** A look that takes longer is not worth somebody's patience: the save passes. */
const slowest = 50;

/** Nobody waits longer, whoever it was that kept them waiting. */
const longestWait = 150;

/** These begin a press even where a host does not name them among its gates. */
const beginnings: readonly GateEvent[] = ['pointerdown', 'keydown'];

export type Looked = {
  readonly holds: boolean;
  readonly decide: (event: Event) => void;
};

type Gate = {
  readonly adapter: HostAdapter;
  readonly isOurs: (event: Event) => boolean;
  readonly isAlive: () => boolean;
  readonly state: () => GuardState;
  readonly now: () => number;
  /** Looks at what would be saved; what comes back puts it to the step. */
  readonly look: (attempt: Attempt, press: number) => Looked;
  readonly typed: (event: Event) => void;
  /** Another event of a press that was decided. */
  readonly again: (press: number, event: Event) => void;
  readonly broke: (why: NotLooking, press: number, event: Event) => void;
  readonly died: () => void;
  readonly signal: AbortSignal;
};

/** Stands before every listener of the page, looks at what a press would save, and has it decided before the event goes on. */
export function standAtGate(gate: Gate): void {
  const { adapter, state, signal } = gate;
  const early = { capture: true, signal };
  let press = firstPress;
  /** A key that went down in the page comes up in our card when the hold has moved the focus there; it is still that press. */
  let down = '';
  const types = new Set<GateEvent>([...adapter.gates, ...beginnings]);

  /**
   * Only what the look itself costs counts, so one that would hold somebody and took long is done once more: work of ours takes as
   * long again; the page's own layout, which it happened to set off, and a machine that was busy elsewhere do not. null: too slow.
   */
  const lookInTime = (event: Event, attempt: Attempt, startedAt: number): Looked | null => {
    const first = gate.look(attempt, press.id);
    const lookedAt = gate.now();
    if (lookedAt - startedAt <= slowest) return first;
    if (!first.holds || lookedAt - startedAt > longestWait) return null;
    const again = adapter.findAttempt(event);
    const second = again === null ? null : gate.look(again, press.id);
    const endedAt = gate.now();
    return endedAt - lookedAt <= slowest && endedAt - startedAt <= longestWait ? second : null;
  };

  /** What such an event is about it says only once it is in there. */
  const goIn = (root: ShadowRoot, event: Event) =>
    root.addEventListener(event.type, (next) => next === event && onGate(next), { ...early, once: true });

  const onGate = (event: Event) => {
    if (!gate.isAlive()) return gate.died();
    const closed = adapter.findClosed?.(event);
    if (closed) return goIn(closed, event);
    const type = event.type as GateEvent;
    const key = event instanceof KeyboardEvent ? event : null;
    if (gate.isOurs(event)) {
      if (type === 'keydown') down = '';
      const isRest = type === 'keyup' && key?.code === down && state().pressed?.press === press.id;
      return isRest ? gate.again(press.id, event) : undefined;
    }
    if (key?.isComposing === true) return;
    if (type === 'keydown') down = key?.code ?? '';
    const isRepeat = key?.repeat === true;
    press = followPress(press, { type, isTrusted: event.isTrusted, isRepeat });
    // A key that only comes up here went down elsewhere, in our card perhaps: it presses nothing, and uses up no leave to save.
    if (!adapter.gates.includes(type) || (type === 'keyup' && press.seen.length === 1)) return;
    const startedAt = gate.now();
    try {
      const attempt = adapter.findAttempt(event);
      if (attempt === null) return;
      if (state().pressed?.press === press.id) return gate.again(press.id, event);
      const looked = lookInTime(event, attempt, startedAt);
      if (looked === null) return gate.broke('too-slow', press.id, event);
      looked.decide(event);
    } catch {
      gate.broke('threw', press.id, event);
    }
  };

  for (const type of types) window.addEventListener(type, onGate, early);
  const typed = (event: Event) => {
    if (gate.isOurs(event)) return;
    press = endPress(press);
    gate.typed(event);
  };
  window.addEventListener('input', typed, early);
}
