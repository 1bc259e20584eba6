import { english } from './en/english.ts';
import type { DeliveryLanguage } from './language.ts';

/** One line a language. Messages are written in English until a person's own language is known. */
export const languages = { en: english } as const satisfies Record<string, DeliveryLanguage>;
