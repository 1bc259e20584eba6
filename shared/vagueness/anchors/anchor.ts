/** Something a reader can hold on to: it is one thing and no other. */
export type AnchorKind =
  | 'date'
  | 'today'
  | 'link'
  | 'mail'
  | 'phone'
  | 'money'
  | 'reference'
  | 'quantity'
  | 'quote'
  | 'person'
  | 'path';

/** Word indexes [firstWord, lastWord). */
export type Anchor = { readonly kind: AnchorKind; readonly firstWord: number; readonly lastWord: number };
