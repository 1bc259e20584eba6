import type { Problem } from '../../problem.ts';

/**
 * How a command went. The server’s own answers are the first three; unreachable: it got none. `isKept`: whoever was asked keeps
 * it and will send it; else the words are only in the form, and the person tries again.
 */
export type CommandOutcome =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'refused'; readonly sentence: string; readonly places: readonly string[] }
  | { readonly outcome: 'malformed'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'unreachable'; readonly isKept: boolean };
