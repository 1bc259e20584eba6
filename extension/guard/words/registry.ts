import type { GuardWords } from '../../messages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { pt } from './pt.ts';

/** By the primary tag of a language. The worker picks one for a page; nothing else carries them. */
export const guardWords = { en, es, de, fr, pt, ja } as const satisfies Readonly<Record<string, GuardWords>>;
