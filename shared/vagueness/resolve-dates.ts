import { lexicons } from './lexicon/registry.ts';
import { type ResolvedDate, type ResolveOptions, resolveDatesWith } from './resolve-dates-with.ts';

/** The days and times a text names, in every language there is. */
export const resolveDates = (text: string, options: ResolveOptions = {}): ResolvedDate[] =>
  resolveDatesWith(lexicons, text, options);
