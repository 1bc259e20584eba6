import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Policy } from '#shared/seams/policy.ts';
import type { Trigger } from '#shared/seams/trigger.ts';
import type { Facts } from '#shared/templates/facts.ts';
import type { Judgement, Verdict } from '#shared/vagueness/judgement.ts';
import type { Lexicon } from '#shared/vagueness/lexicon/lexicon.ts';

/**
 * Every sentence that crosses a border between worlds: who says it, what it carries, what is answered. `Said<'page-rules'>` is
 * what is sent, `Answer<'page-rules'>` what comes back. Whoever hears one judges its sender by id, tab and frame, and reads it
 * before believing it; what can't be read is dropped.
 */
export type Messages = PageToWorker & PanelToPage & WorkerToPage & PageToPanel;

export type Kind = keyof Messages;
export type Said<K extends Kind> = { readonly kind: K } & Messages[K]['said'];
export type Answer<K extends Kind> = Messages[K]['answer'];

type Sentence<Says, Answers = null> = { readonly said: Says; readonly answer: Answers };
// biome-ignore lint/complexity/noBannedTypes: a sentence that carries nothing but its kind
type Nothing = {};

/** Why a page is not guarded, for panel, popup and badge. */
export type NotLooking =
  | 'rules-missing'
  | 'switched-off'
  | 'extension-reloaded'
  | 'too-slow'
  | 'threw'
  /** The page was there before Baton: what it listens to first may be saved before Baton looks. A reload mends it. */
  | 'late'
  /** The page takes mark and card away, so there would be no way out of a hold. */
  | 'card-removed'
  | 'editor-without-save'
  | 'save-without-editor'
  | 'unknown-audience'
  | 'unreadable'
  | 'unknown-page';

export type PageState =
  | { readonly looks: 'guarding' | 'nothing-here' }
  | { readonly looks: 'not-guarding'; readonly why: NotLooking };

/** What a page needs to judge alone, in memory before the first key is pressed. */
export type PageRules = {
  readonly version: string;
  readonly isConnected: boolean;
  readonly policy: Policy;
  readonly lexicons: readonly Lexicon[];
  /** The language of mark and card, and their words in it: extension/guard/words has them. */
  readonly language: string;
  readonly words: GuardWords;
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** Names that make "Dana" a person. */
  readonly people: readonly string[];
  /** Handoffs of this host's records that were sent and are open: the same change asks for no second one. */
  readonly underWay: readonly UnderWay[];
};

export type UnderWay = Pick<RecordRef, 'host' | 'type' | 'id'> & { readonly seam: string };

/** What mark, card and the panel's tab say. A language that lacks one of them does not compile. */
export type GuardWords = {
  readonly clear: string;
  readonly unclear: string;
  readonly nothing: string;
  /** Before the word of the state, for whoever does not see the mark: "Note check". */
  readonly markName: string;
  readonly heldTitle: string;
  readonly heldLead: string;
  /** Instead of `heldLead` where the host may have stored the text by itself. */
  readonly storedLead: string;
  readonly handoffTitle: string;
  readonly handoffLead: string;
  /** In passing, where a change without its handoff is only warned about. */
  readonly handoffWarned: string;
  readonly fillIn: string;
  readonly saveAnyway: string;
  readonly askReason: string;
  readonly reasonSaysNothing: string;
  readonly allow: string;
  readonly back: string;
  readonly close: string;
  readonly canSave: string;
  readonly openPanel: string;
  readonly panelName: string;
  readonly panelWidth: string;
  readonly reload: string;
};

/** `observed`: would have been warned or held, in a mode that only counts. */
export type Counted = 'looked' | 'clear' | 'observed' | 'warned' | 'held' | 'saved-anyway' | 'could-not-see';

/** Said by a content script to the worker. */
type PageToWorker = {
  /** At the start of a page, and after `rules-changed`. null: there are none, so nothing is held. */
  'page-rules': Sentence<{ readonly host: string }, PageRules | null>;
  'page-state': Sentence<{ readonly host: string; readonly state: PageState }>;
  /** Counts and selector versions, never text. Said again under the same id until it is answered. */
  'page-counts': Sentence<
    {
      readonly id: string;
      readonly host: string;
      readonly selectors: string;
      readonly counts: readonly {
        /** Empty: the page as a whole. */
        readonly surface: string;
        readonly what: Counted;
        readonly why: NotLooking | null;
        readonly times: number;
      }[];
    },
    true
  >;
  /** Over which seams a handoff of this record is under way, as far as anybody knows; more than the rules say, or news. */
  'under-way': Sentence<Pick<RecordRef, 'host' | 'type' | 'id'>, readonly string[]>;
  /**
   * Somebody saved a held note anyway; the reason is theirs, for the seam's owner. The note is not in here. Said again under the
   * same id until it is answered.
   */
  'saved-anyway': Sentence<
    {
      readonly id: string;
      readonly surface: string;
      readonly record: RecordRef | null;
      readonly verdict: Verdict;
      readonly seam: string | null;
      readonly reason: string;
    },
    true
  >;
  /** The host has stored what was written, so a handoff that waited for it may go. */
  'host-saved': Sentence<{ readonly record: RecordRef }>;
  /** The panel can't stand in this page (its policy forbids frames): open it in a window. */
  'panel-window': Sentence<{ readonly record: RecordRef | null }>;
  /** From a frame inside the page, where no panel fits: the worker says `show-panel` to the top frame of the same tab. */
  'open-panel': Sentence<Nothing>;
  /** How wide the panel stands on this host. With null it is only asked for; null comes back when nobody ever said. */
  'panel-width': Sentence<{ readonly host: string; readonly width: number | null }, number | null>;
};

/** What the panel stands beside: asked by the panel of the page of its own tab. */
export type PanelContext = {
  readonly host: string;
  /** Where it stands, for what is said where no record is in view. */
  readonly url: string;
  readonly record: RecordRef | null;
  readonly facts: Facts;
  readonly state: PageState;
  /** The field the person is in or was held in. */
  readonly editor: {
    readonly key: string;
    readonly surface: string;
    readonly text: string | null;
    readonly judgement: Judgement | null;
  } | null;
  /** What a held save asks for. */
  readonly hold: {
    readonly verdict: Verdict;
    readonly change: Trigger | null;
    readonly seam: string | null;
    readonly template: { readonly id: string; readonly version: number } | null;
  } | null;
};

/**
 * Said by the panel's frame to the content script of its own tab: to the frame named by `?frame=` in the panel's own address, and
 * without one to the top frame.
 */
type PanelToPage = {
  'panel-context': Sentence<Nothing, PanelContext>;
  /** Put the composed note into the host's editor. `not-taken`: it stands as it stood, the panel offers the clipboard. */
  'write-note': Sentence<
    { readonly editor: string; readonly text: string; readonly html: string },
    'written' | 'not-taken' | 'no-editor'
  >;
  /** The template of a seam is complete for this record, so a change of ownership on it may be saved. */
  'handoff-ready': Sentence<{
    readonly record: RecordRef;
    readonly seam: string;
    readonly text: string | null;
  }>;
  'close-panel': Sentence<Nothing>;
  'resize-panel': Sentence<{ readonly width: number }>;
};

/** Said by the worker to a content script. */
type WorkerToPage = {
  'rules-changed': Sentence<Nothing>;
  /** A handoff was sent, came or moved: what is under way may be something else now. */
  'inbox-changed': Sentence<Nothing>;
  'toggle-panel': Sentence<Nothing>;
  /** To the top frame: open the panel for a field of that frame (the sender of `open-panel`). */
  'show-panel': Sentence<{ readonly frame: number }>;
  /** For the developer command: describe the field in focus, without its text. */
  'describe-editor': Sentence<Nothing, readonly string[]>;
};

/** Said by a content script to the panel in its own tab. */
type PageToPanel = {
  'context-changed': Sentence<{ readonly context: PanelContext }>;
  /** The page moved it or made it larger or smaller just now: whoever presses may have aimed at something else. */
  'panel-moved': Sentence<Nothing>;
};
