import { phraseRule } from '../phrase-rule.ts';

export const stateOnly = phraseRule('state-only');
