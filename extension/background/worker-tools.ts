import type { Instant } from '#shared/time/instant.ts';
import type { Lexicon } from '#shared/vagueness/lexicon/lexicon.ts';
import type { Areas } from '../storage.ts';
import type { Changed, Managed } from '../worker-door.ts';
import type { Database } from './database.ts';

/** Everything the worker needs of the world around it. A test hands in a world of its own. */
export type Tools = {
  readonly database: () => Promise<Database>;
  readonly areas: Areas;
  readonly now: () => Instant;
  /** Between 0 and 1. */
  readonly dice: () => number;
  readonly newId: () => string;
  readonly fetch: typeof fetch;
  /** Whoever holds the name works; the others wait their turn, in other copies of the worker, too. */
  readonly alone: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
  readonly managed: () => Promise<Managed>;
  /** The browser's own language, as a BCP 47 tag. */
  readonly browserLanguage: () => string;
  readonly lexicons: (languages: readonly string[]) => Promise<readonly Lexicon[]>;
  readonly mayReach: (origin: string) => Promise<boolean>;
  readonly isOpen: (tab: number) => Promise<boolean>;
  /** Told to every open page of the extension. */
  readonly say: (what: Changed) => void;
  readonly log: (sentence: string, details?: unknown) => void;
};
