import type { RefusalCode } from '../../../handoffs/refusals.ts';

/** What only a clock, the server or a broken program is ever told. */
type Unheard =
  | 'only-the-server'
  | 'only-a-person'
  | 'clock-moved-on'
  | 'not-due'
  | 'same-receiver-twice'
  | 'unknown-field'
  | 'unknown-promise'
  | 'unknown-open-end'
  | 'no-standoff'
  | 'standoff-raised'
  | 'seen-by-another'
  | 'seen-already'
  | 'delivered-already'
  | 'nothing-to-rehome'
  | 'clocks-stand';

/** Every "no" a person can hear, in a language other than the rules' own. Names in braces come with the refusal. */
export type RefusalWords = Readonly<Record<Exclude<RefusalCode, Unheard>, string>>;
