import { createContext } from 'react';

/** What was typed into a form and not sent, part by part. */
export type Parts = Readonly<Record<string, unknown>>;

/** Where such words are kept is up to whoever draws the form; where nobody says, they live as long as it is drawn. */
export type Drafts = {
  /** What was kept under this key, as it was kept; it may come at once or later. */
  readonly find: (key: string) => unknown;
  readonly keep: (key: string, parts: Parts) => void;
  readonly drop: (key: string) => void;
};

export const DraftsContext = createContext<Drafts | null>(null);
