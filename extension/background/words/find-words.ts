import { words as german } from './de.ts';
import { words as english } from './en.ts';
import { words as spanish } from './es.ts';
import { words as french } from './fr.ts';
import { words as japanese } from './ja.ts';
import { words as portuguese } from './pt.ts';
import type { WorkerWords } from './worker-words.ts';

const languages: Readonly<Record<string, WorkerWords>> = {
  ...{ en: english, de: german, es: spanish, fr: french, ja: japanese, pt: portuguese },
};

export const wordsIn = (language: string): WorkerWords =>
  (Object.hasOwn(languages, language) ? languages[language] : undefined) ?? english;
