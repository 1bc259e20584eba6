import { phraseRule } from '../phrase-rule.ts';

export const vagueDate = phraseRule('vague-date');
