import type { PersonRef } from '../records/person-ref.ts';
import type { LocalDate } from '../time/local-date.ts';

/** Where a value came from: a hand, the page, or the handoff before. */
export type Source = 'typed' | 'pulled' | 'inherited';

/** Every field holds one of these, or nothing at all. `unknown` is an answer: who finds out, and by when. */
export type FieldValue =
  | { readonly kind: 'given'; readonly value: unknown; readonly source: Source }
  | { readonly kind: 'unknown'; readonly finder: PersonRef; readonly by: LocalDate }
  | { readonly kind: 'none' };

/** A filled template. */
export type Note = {
  readonly template: { readonly id: string; readonly version: number };
  readonly values: Readonly<Record<string, FieldValue>>;
};
