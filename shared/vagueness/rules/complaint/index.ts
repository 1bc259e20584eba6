import { phraseRule } from '../phrase-rule.ts';

export const complaint = phraseRule('complaint');
