import { phraseRule } from '../phrase-rule.ts';

export const passOn = phraseRule('pass-on');
