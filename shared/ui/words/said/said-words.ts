import type { saidInEnglish } from './en.ts';

type English = typeof saidInEnglish;

/** The same sentences in another language; one that lacks does not compile. */
export type SaidWords = {
  readonly [Section in keyof English]: { readonly [Key in keyof English[Section]]: string };
};
