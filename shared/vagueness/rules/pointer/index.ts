import { phraseRule } from '../phrase-rule.ts';

export const pointer = phraseRule('pointer');
