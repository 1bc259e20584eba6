import { type Refusal, type RefusalCode, sentenceOf } from '#shared/handoffs/refusals.ts';

/**
 * What a command gets back, the same however often it is sent. Unreachable is not among them: whoever got no answer sends the
 * command again with the same id.
 */
export type Answer =
  | { readonly outcome: 'accepted'; readonly handoff: string; readonly version: number }
  | {
      readonly outcome: 'refused';
      readonly handoff: string;
      readonly code: RefusalCode;
      readonly sentence: string;
      readonly places: readonly string[];
      /** The names in the sentence, for whoever says it in another language. Older answers have none. */
      readonly words?: Readonly<Record<string, string>>;
    };

export const refusedAnswer = (handoff: string, refusal: Refusal): Answer => ({
  ...{
    outcome: 'refused',
    handoff,
    code: refusal.code,
    sentence: sentenceOf(refusal),
    places: refusal.places,
    words: refusal.words,
  },
});
