import type { Lexicon } from '#shared/vagueness/lexicon/lexicon.ts';
import type { PanelContext } from '../../messages.ts';
import type { Changed, Draft } from '../../worker-door.ts';

/** One question to the worker, under the key that it has in every part of the panel, and what came back. */
export type FirstAnswer = { readonly key: readonly [kind: string, said: unknown]; readonly answer: unknown };

/**
 * What page and worker said while the panel was still being loaded. It counts for the first drawing; what has not come by then, or
 * is needed later, is asked for by whoever needs it.
 */
export type FirstAnswers = {
  readonly answers: readonly FirstAnswer[];
  readonly lexicons: ReadonlyMap<string, Lexicon | null>;
  /** The last that the page has said of itself, null when no page does; undefined while it has said nothing. */
  readonly context: () => PanelContext | null | undefined;
  /** What was begun, as it lies on the disk. Null once the panel is drawn: from then on it is written to. */
  readonly drafts: () => readonly Draft[] | null;
  /** The panel is drawn and listens for itself. Tells what has changed since it was asked for. */
  readonly close: () => readonly Changed[];
};
