import type { RecordRef } from '#shared/records/record-ref.ts';
import type { GuardedHost } from '#shared/seams/guarded-hosts.ts';
import type { Surface } from '#shared/seams/policy.ts';
import type { Trigger } from '#shared/seams/trigger.ts';
import type { Facts } from '#shared/templates/facts.ts';

/** What is known of a host without its page: the manifest, the options page and the server's settings follow from it. */
export type HostFacts = GuardedHost & {
  readonly matches: readonly string[];
  /** Domains of its own that a company may add, as optional permissions. */
  readonly optionalMatches: readonly string[];
  readonly allFrames: boolean;
};

/** Events of which a press of a save control may consist. A held press is stopped in each of the kinds its host names. */
export type GateEvent =
  | 'pointerdown'
  | 'mousedown'
  | 'pointerup'
  | 'mouseup'
  | 'click'
  | 'submit'
  | 'keydown'
  | 'keyup';

/** `script`: an event nobody's hand made, such as another script's `click()`. */
export type Way = 'mouse' | 'touch' | 'key' | 'shortcut' | 'submit' | 'script';

/** A note on its way into the host's editor: the same words twice. */
export type Writing = { readonly text: string; readonly html: string };

/** `not-taken`: the editor holds what it held before, word for word. */
export type Written = 'written' | 'not-taken';

/**
 * One text field of the host that is saved by a control the adapter has found. Elements are looked up anew for every event and
 * never kept: hosts replace them under us.
 */
export type Editor = {
  /** The same as long as its user would call it the same field: it outlives the host's re-rendering, and tells records apart. */
  readonly key: string;
  readonly surface: string;
  readonly audience: Surface['audience'];
  /** The field itself, for the place of the mark and for focus. */
  readonly element: HTMLElement;
  /** The field's own name where that is part of what its value means: "Reason for loss". */
  readonly fieldName: string | null;
  /** The host may have stored the text before anybody pressed anything. */
  readonly savesItself: boolean;
  /** As a person sees it: a line a paragraph, no invisible letters. null: it can't be read, so nobody looks. */
  readonly read: () => string | null;
  /** Puts a note in the place of all that stands there, as one step of undo where the editor allows it, and reads it back. */
  readonly write: (writing: Writing) => Promise<Written>;
};

/** What one press would save: the fields that belong to the pressed control, and the ownership that changes with them. */
export type Attempt = {
  readonly way: Way;
  readonly control: Element | null;
  readonly record: RecordRef | null;
  readonly editors: readonly Editor[];
  readonly changes: readonly Trigger[];
};

/** `unknown`: the page gave no sign in time. */
export type SaveOutcome = 'saved' | 'failed' | 'unknown';

/** Why a page with an editor is not guarded. A page without one is simply `nothing-here`. */
export type CannotSee =
  | 'editor-without-save'
  | 'save-without-editor'
  | 'unknown-audience'
  | 'unreadable'
  | 'unknown-page';

export type SelfCheck =
  | { readonly sees: 'editors'; readonly editors: readonly Editor[] }
  | { readonly sees: 'nothing-here' }
  | { readonly sees: 'not-enough'; readonly why: CannotSee };

/** Everything the guard knows of a host's page. Each call looks at the page as it is now and keeps nothing. */
export type HostAdapter = {
  readonly facts: HostFacts;
  /** Names the set of selectors, so that counts of "could not see" can be told apart by it. */
  readonly selectors: string;
  readonly gates: readonly GateEvent[];
  /** What this event would save; null for everything else. Called for every gate event on the page: cheap first, careful then. */
  readonly findAttempt: (event: Event) => Attempt | null;
  /** The innermost element that a person's hand is in; of a closed shadow root an event names the host alone. */
  readonly findTarget: (event: Event) => Element | null;
  /** Where an event that no hand made goes on unseen: the root of the host it names, which is closed. */
  readonly findClosed?: (event: Event) => ShadowRoot | null;
  /** The guarded field this element is in, if it can be paired with a control that saves it. */
  readonly findEditor: (within: Element) => Editor | null;
  /** The record in view. */
  readonly findRecord: () => RecordRef | null;
  /** What the page knows about the record in view, by the names of shared/templates/facts. */
  readonly readFacts: () => Facts;
  readonly checkItself: () => SelfCheck;
  /** How the save of this attempt, just let through, went. Ends by itself, or with the signal. */
  readonly watchSave: (attempt: Attempt, signal: AbortSignal) => Promise<SaveOutcome>;
  /** The chain of ancestors of a field with tags, roles, data attributes and keys, and no text: for calibration. */
  readonly describe: (within: Element) => readonly string[];
};
