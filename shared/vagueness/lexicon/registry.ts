import { lexicon as german } from './de/index.ts';
import { lexicon as english } from './en/index.ts';
import { lexicon as spanish } from './es/index.ts';
import { lexicon as french } from './fr/index.ts';
import { lexicon as japanese } from './ja/index.ts';
import type { Lexicon } from './lexicon.ts';
import { lexicon as portuguese } from './pt/index.ts';

/** Every language the note check knows, one line each. The first one speaks when a language can't be told. */
export const lexicons: readonly Lexicon[] = [english, french, spanish, german, japanese, portuguese];
