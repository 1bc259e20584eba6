import { phraseRule } from '../phrase-rule.ts';

export const pleasantry = phraseRule('pleasantry');
