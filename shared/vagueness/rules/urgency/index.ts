import { phraseRule } from '../phrase-rule.ts';

export const urgency = phraseRule('urgency');
