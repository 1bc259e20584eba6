import type { TurnReason } from '#shared/handoffs/turn.ts';
import type { Severity } from '#shared/templates/template.ts';
import type { Label, Wording } from './wordings.ts';

/** What happened, and what it means for whoever reads it. `{names}` are filled in from the facts. */
export type Sentences = { readonly headline: string; readonly next: string };

export type Telling =
  | { readonly yours: Sentences; readonly told?: Sentences }
  | { readonly yours?: never; readonly told: Sentences };

/** Mail with a link that opens a door; may name {company} and {expires}. */
export type LinkSentences = Readonly<
  Record<
    'invitation' | 'reset' | 'sign-in',
    Sentences & { readonly subject: string; readonly open: string; readonly closing: string }
  >
>;

/**
 * A language is data: a folder beside `en` and one line in `languages.ts`. `yours` is written to somebody from whom a step is
 * awaited, `told` to somebody who only hears of it; a wording that is only ever one of the two has only that.
 *
 * Sentences may name {actor} {sender} {record} {seam} {turn} {due}. What stands between ‹ and › is left out when a name in it
 * has nothing to stand for.
 */
export type DeliveryLanguage = {
  readonly locale: string;
  readonly sentences: Readonly<Record<Wording, Telling>>;
  readonly labels: Readonly<Record<Label, string>>;
  readonly turns: Readonly<Record<TurnReason, string>>;
  /** May name {turn}, {why} and {due}. */
  readonly waiting: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly you: string;
  readonly somebody: string;
  /** Before a sentence that is posted where others read it too. */
  readonly toPerson: string;
  readonly open: string;
  readonly from: string;
  /** Several reminders in one message; may name {count}. */
  readonly bundle: Sentences & { readonly subject: string };
  /** The same for somebody from whom none of them asks anything. */
  readonly bundleTold: Sentences & { readonly subject: string };
  readonly closing: string;
  readonly links: LinkSentences;
};
