import { phraseRule } from '../phrase-rule.ts';

export const call = phraseRule('call');
