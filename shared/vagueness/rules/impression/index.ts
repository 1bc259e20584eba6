import { phraseRule } from '../phrase-rule.ts';

export const impression = phraseRule('impression');
