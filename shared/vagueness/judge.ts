import { judgeWith } from './judge-with.ts';
import type { Judgement, JudgeOptions } from './judgement.ts';
import { lexicons } from './lexicon/registry.ts';

export { judgeWith };

/** Is this note worth anything to the next person? In every language there is a lexicon for. */
export const judge = (text: string, options: JudgeOptions): Judgement => judgeWith(lexicons, text, options);
