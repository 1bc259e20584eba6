import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Mode } from '#shared/seams/seam.ts';
import type { Trigger } from '#shared/seams/trigger.ts';
import type { Template } from '#shared/templates/template.ts';
import type { Verdict } from '#shared/vagueness/judgement.ts';
import type { SaveOutcome } from '../hosts/host.ts';
import type { Counted, NotLooking } from '../messages.ts';

/**
 * One guarded thing in a press: a note with what it is worth, or a change of ownership with what its seam asks for. `mode` is
 * what the rules make of it; a clear or empty note comes with `off`.
 */
export type Ask = {
  /** The same for the same field of the same record, or the same seam of the same record. */
  readonly id: string;
  readonly surface: string;
  readonly record: RecordRef | null;
  readonly editor: string | null;
  readonly savesItself: boolean;
  readonly text: string | null;
  readonly verdict: Verdict | 'empty';
  readonly mode: Mode;
  readonly handoff: {
    readonly change: Trigger;
    readonly seam: string;
    readonly template: Pick<Template, 'id' | 'version'>;
  } | null;
};

export type Hold = { readonly id: string; readonly asks: readonly Ask[] };

export type Phase = 'blind' | 'off' | 'watching' | 'holding' | 'asking' | 'inert';

export type GuardState = {
  readonly phase: Phase;
  readonly hold: Hold | null;
  /** How the press in hand was decided, so that all its events get one answer. */
  readonly pressed: { readonly press: number; readonly isHeld: boolean } | null;
  /** Ids of asks that pass until one save of theirs went through: saved anyway, or their handoff is complete. */
  readonly excused: readonly string[];
  /** What the panel wrote, word for word, by the id of its ask: it was checked there. */
  readonly written: Readonly<Record<string, string>>;
  /** A hold that was dismissed and comes back is not counted twice. */
  readonly counted: string | null;
  /** Why the last press could not be looked at; the next good look clears it. */
  readonly trouble: NotLooking | null;
};

export type GuardEvent =
  | { readonly on: 'rules-came'; readonly isOff: boolean }
  | { readonly on: 'rules-gone' }
  | {
      readonly on: 'attempt';
      readonly press: number;
      readonly asks: readonly Ask[];
      readonly canShow: boolean;
    }
  | { readonly on: 'broke'; readonly press: number; readonly why: NotLooking }
  | { readonly on: 'fill-in' }
  | { readonly on: 'save-anyway' }
  /** `saw` names the rules of the note check that found something in the reason. */
  | { readonly on: 'reason'; readonly reason: string; readonly saw: readonly string[] }
  | { readonly on: 'back' }
  | { readonly on: 'dismissed' }
  | { readonly on: 'card-lost' }
  /** The field was read again while somebody types in it. */
  | { readonly on: 'judged'; readonly editor: string; readonly verdict: Ask['verdict'] }
  | { readonly on: 'editor-gone'; readonly editor: string }
  | { readonly on: 'note-written'; readonly id: string; readonly text: string }
  | { readonly on: 'handoff-ready'; readonly id: string }
  | {
      readonly on: 'outcome';
      readonly outcome: SaveOutcome;
      readonly ids: readonly string[];
      readonly record: RecordRef | null;
    }
  | { readonly on: 'died' };

export type Effect =
  | { readonly do: 'pass' }
  | { readonly do: 'stop' }
  | { readonly do: 'show-card'; readonly hold: Hold }
  | { readonly do: 'pulse-card' }
  | { readonly do: 'ask-reason' }
  | { readonly do: 'refuse-reason' }
  | { readonly do: 'say-can-save' }
  | { readonly do: 'close-card' }
  | { readonly do: 'open-panel' }
  | { readonly do: 'warn'; readonly ask: Ask }
  | {
      readonly do: 'count';
      readonly surface: string;
      readonly what: Counted;
      readonly why: NotLooking | null;
    }
  /** Find out how the save just let through went, and say so with these ids. */
  | { readonly do: 'watch'; readonly ids: readonly string[] }
  | { readonly do: 'tell-anyway'; readonly ask: Ask; readonly reason: string }
  | { readonly do: 'tell-saved'; readonly record: RecordRef }
  | { readonly do: 'go-inert' };

export type Step = { readonly state: GuardState; readonly effects: readonly Effect[] };

/** Before the first rules came. */
export const blind: GuardState = {
  phase: 'blind',
  hold: null,
  pressed: null,
  excused: [],
  written: {},
  counted: null,
  trouble: null,
};
