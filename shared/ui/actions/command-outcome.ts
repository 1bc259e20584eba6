import type { Problem } from '../../problem.ts';
import type { ToldRefusal } from '../words/refusal-in.ts';

/**
 * How a command went. The server’s own answers are the first three; unreachable: it got none. `isKept`: whoever was asked keeps
 * it and will send it; else the words are only in the form, and the person tries again.
 */
export type CommandOutcome =
  | { readonly outcome: 'accepted' }
  | (ToldRefusal & { readonly outcome: 'refused'; readonly places: readonly string[] })
  | { readonly outcome: 'malformed'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'unreachable'; readonly isKept: boolean };
