import { phraseRule } from '../phrase-rule.ts';

export const followUp = phraseRule('follow-up');
