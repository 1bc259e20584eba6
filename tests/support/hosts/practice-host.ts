/** What a practice page's own server was told to store. One line a save, in the order they came. */
export type Saved = {
  /** Of the page, in the words of its adapter: `internal-note`, `public-reply`, `note`, `Task.Description`, `stage` … */
  readonly surface: string;
  /** The number of the record it was saved on. */
  readonly record: string;
  /** What a person would read there. */
  readonly text: string;
  readonly isPublic: boolean;
  /** Fields besides the text, such as status, group, assignee, stage. */
  readonly fields: Readonly<Record<string, string>>;
};

export type PracticeRequest = {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
};

export type PracticeAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

/**
 * A rebuilt host page with the host's real editor libraries, its own small server included. Tests serve it on the host's real
 * names; the demo serves it below its own address, so its pages link by relative paths only.
 */
export type PracticeHost = {
  /** As in extension/hosts. */
  readonly id: string;
  readonly label: string;
  /** The names it answers to: `acme.zendesk.com`. */
  readonly names: readonly string[];
  /** Where somebody trying it out begins: `/agent/tickets/4711`. */
  readonly start: string;
  /** Bundles its scripts and styles into a folder of its own; called once before the first request. Nothing is fetched from a network. */
  readonly build: (folder: string) => Promise<void>;
  /** A fresh server with empty memory over the built folder. */
  readonly open: (folder: string) => PracticeServer;
};

export type PracticeServer = {
  readonly answer: (request: PracticeRequest) => Promise<PracticeAnswer>;
  /** Everything stored so far. */
  readonly saved: () => readonly Saved[];
  /** The next save is answered with the host's own kind of error and stores nothing. */
  readonly failNext: () => void;
  readonly forget: () => void;
};
