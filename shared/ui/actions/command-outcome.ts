import type { Problem } from '../../problem.ts';

/** How a command went. The server’s own answers are three of these; unreachable: it is kept and will be sent. */
export type CommandOutcome =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'refused'; readonly sentence: string; readonly places: readonly string[] }
  | { readonly outcome: 'malformed'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'unreachable' };
