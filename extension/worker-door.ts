import type { PersonCommand } from '#shared/handoffs/commands.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { Badge, Inbox } from '#shared/handoffs/inbox.ts';
import type { Problem } from '#shared/problem.ts';
import type { PersonId } from '#shared/records/person-ref.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Directory } from '#shared/seams/directory.ts';
import type { Policy } from '#shared/seams/policy.ts';
import type { Seam } from '#shared/seams/seam.ts';
import type { Template } from '#shared/templates/template.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { PageState } from './messages.ts';

/**
 * What the extension's own pages (panel, popup, options) say to the worker, and what the worker says back to all of them. It is
 * the same kind of contract as `messages.ts`; a page of a host can say none of these.
 */
export type WorkerDoor = Reading & Writing & Keeping & Connecting & FromWorker;

type Sentence<Says, Answers = null> = { readonly said: Says; readonly answer: Answers };
// biome-ignore lint/complexity/noBannedTypes: a sentence that carries nothing but its kind
type Nothing = {};

/** A command as a page makes it: with ids of its own making, and without who commands, which is the session's. */
export type CommandBody = PersonCommand extends infer One
  ? One extends PersonCommand
    ? Omit<One, 'by'>
    : never
  : never;

/** Why a queued command was not taken, in a person's words, and the fields it is about. */
export type Parked = {
  readonly code: string;
  readonly sentence: string;
  /** The names in the sentence, for saying it in another language; older servers leave them out. */
  readonly words?: Readonly<Record<string, string>> | undefined;
  readonly places: readonly string[];
};

/** `prepared` waits for the host to save; `waiting` for the server; `refused` for the person; `accepted` for its own echo. */
export type QueuedState = 'prepared' | 'waiting' | 'refused' | 'accepted';

export type Queued = {
  readonly id: string;
  readonly handoff: string;
  readonly record: RecordRef | null;
  readonly command: CommandBody;
  readonly queuedAt: Instant;
  readonly state: QueuedState;
  readonly refusal: Parked | null;
  readonly attempts: number;
};

/** A handoff as it stands once everything queued for it is done, and what is queued. `asOf`: when the server was last heard. */
export type HandoffView = {
  readonly handoff: Handoff;
  readonly queued: readonly Queued[];
};

export type InboxView = {
  readonly me: PersonId | null;
  readonly asOf: Instant | null;
  readonly isOnline: boolean;
  readonly inbox: Inbox;
  /** Every handoff the inbox names, by id. */
  readonly handoffs: Readonly<Record<string, HandoffView>>;
};

/** What a device keeps of the workspace's set-up; what `setup.read` of the server answers. */
export type DeviceSetup = {
  readonly version: number;
  readonly directory: Directory;
  readonly seams: readonly Seam[];
  readonly templates: readonly Template[];
  readonly policy: Policy;
};

export type WorkerStatus = {
  readonly session: {
    readonly server: string;
    readonly me: PersonId;
    readonly name: string;
    readonly company: string;
  } | null;
  /** The sentence of why a session ended by itself, until somebody connects again. */
  readonly ended: string | null;
  readonly asOf: Instant | null;
  readonly isOnline: boolean;
  readonly badge: Badge;
  readonly queued: number;
  readonly refused: number;
};

export type Sent =
  | { readonly outcome: 'accepted' }
  | ({ readonly outcome: 'refused' } & Parked)
  /** Stored here; it goes as soon as the server can be reached. */
  | { readonly outcome: 'kept' }
  | { readonly outcome: 'malformed'; readonly problems: readonly Problem[] };

export type Asked =
  | { readonly outcome: 'answer'; readonly value: unknown }
  | { readonly outcome: 'unreachable' | 'not-connected' | 'not-allowed'; readonly sentence: string };

type Reading = {
  status: Sentence<Nothing, WorkerStatus>;
  inbox: Sentence<Nothing, InboxView>;
  /** One handoff with what is queued folded in; null when this browser knows none by that id. */
  handoff: Sentence<{ readonly handoff: string }, HandoffView | null>;
  /** Everything known here on a record, the newest first. For what only the server knows: `ask` `handoffs.onRecord`. */
  'on-record': Sentence<{ readonly record: Pick<RecordRef, 'host' | 'type' | 'id'> }, readonly HandoffView[]>;
  setup: Sentence<Nothing, DeviceSetup | null>;
  /** A read of the server, by its procedure's path. Only those of `background/ask.ts` are passed on; nothing that writes. */
  ask: Sentence<{ readonly path: string; readonly input: unknown }, Asked>;
  outbox: Sentence<Nothing, readonly Queued[]>;
  /** What each open tab says of being guarded. Without a tab's id: of all tabs. */
  pages: Sentence<{ readonly tab: number | null }, readonly TabState[]>;
};

export type TabState = {
  readonly tab: number;
  readonly frame: number;
  readonly host: string;
  readonly state: PageState;
};

type Writing = {
  /** Stored, then sent. Answered when the server answered, or with `kept` when it can't be reached. The same id twice is one. */
  send: Sentence<{ readonly command: CommandBody; readonly record: RecordRef | null }, Sent>;
  /** Stored, and sent when the page says that its host has saved this record, or when the person sends it by hand. */
  prepare: Sentence<{ readonly command: CommandBody; readonly record: RecordRef }, Sent>;
  /** Send what was prepared without waiting for the host. */
  'send-prepared': Sentence<{ readonly id: string }, Sent>;
  /** In the place of a refused one: the mended command under a new id goes where the old one stood. */
  mend: Sentence<{ readonly id: string; readonly command: CommandBody }, Sent>;
  /** Nobody wants it any more. False: it was sent before it could be dropped. */
  drop: Sentence<{ readonly id: string }, boolean>;
};

/** A form as far as it was filled in, by record and template. Its content is the panel's own and is kept word for word. */
export type Draft = { readonly key: string; readonly content: unknown; readonly keptAt: Instant };

export type QuietHours = { readonly from: string; readonly to: string };

export type Settings = {
  /** null: the browser's own. */
  readonly language: string | null;
  readonly hostsOff: readonly string[];
  readonly quietHours: QuietHours | null;
  readonly notifies: boolean;
  readonly notesLanguages: readonly string[];
};

type Keeping = {
  'find-draft': Sentence<{ readonly key: string }, Draft | null>;
  drafts: Sentence<Nothing, readonly Draft[]>;
  /** On every keystroke. Answered when it is on the disk. */
  'keep-draft': Sentence<{ readonly key: string; readonly content: unknown }>;
  'drop-draft': Sentence<{ readonly key: string }>;
  settings: Sentence<Nothing, { readonly settings: Settings; readonly managed: Managed }>;
  'change-settings': Sentence<{ readonly settings: Settings }>;
  /** Domains of its own that the company added, a list of match patterns a host. */
  'own-domains': Sentence<Nothing, Readonly<Record<string, readonly string[]>>>;
  /** All of a host's anew. The page has asked the browser for them, and for `scripting`, before. */
  'change-own-domains': Sentence<{ readonly host: string; readonly patterns: readonly string[] }>;
  /** What lies in this browser, in numbers. */
  stored: Sentence<Nothing, Stored>;
  /** Forgets everything but the settings, and ends the session. What was not sent yet is lost. */
  wipe: Sentence<Nothing>;
};

export type Stored = {
  readonly handoffs: number;
  readonly queued: number;
  readonly drafts: number;
  readonly reports: number;
};

/** What the company's IT has laid down; it can't be changed here. */
export type Managed = {
  readonly server: string | null;
  readonly hostsOff: readonly string[];
  readonly plainNotes: Policy['plainNotes'] | null;
};

export type Pairing =
  | { readonly step: 'none' }
  | { readonly step: 'code'; readonly code: string; readonly page: string; readonly expiresAt: Instant }
  | { readonly step: 'failed'; readonly sentence: string }
  | { readonly step: 'done' };

type Connecting = {
  /** The page has asked for the permission for this origin before. Answers with the code to approve. */
  connect: Sentence<{ readonly server: string }, Pairing>;
  /** Asked every other second while the code is shown; the worker asks the server no more often than it may. */
  pairing: Sentence<Nothing, Pairing>;
  'cancel-pairing': Sentence<Nothing>;
  /** Revokes at the server as well. What was not sent yet stays and goes with the next connection of the same person. */
  disconnect: Sentence<Nothing>;
  /** Fetch now whatever is new. */
  refresh: Sentence<Nothing, { readonly isOnline: boolean }>;
};

export const changes = ['inbox', 'outbox', 'setup', 'session', 'settings', 'pages'] as const;
export type Changed = (typeof changes)[number];

type FromWorker = {
  /** Said to every open page of the extension when something it may show has changed: ask for it anew. */
  changed: Sentence<{ readonly what: Changed }>;
};
