import { english as piecesInEnglish, type Words } from '#shared/ui/words/en.ts';
import { languageFor, loadWords } from '#shared/ui/words/load-words.ts';
import { type DeskWords, english } from './en.ts';
import { loadDeskWords } from './load-desk-words.ts';

let desk: DeskWords = english;
let pieces: Words = piecesInEnglish;

/** Chosen once, before anything is drawn: the page speaks one language for its life. Without its words it speaks English. */
export async function speak(wanted: readonly string[]): Promise<void> {
  const language = languageFor(wanted);
  try {
    [desk, pieces] = await Promise.all([loadDeskWords(language), loadWords(language)]);
  } catch {
    // The file of a language could not be fetched: a page in English is better than none.
  }
}

/** The words of the pages for senders and receivers. */
export const deskWords = (): DeskWords => desk;

/** The words of the shared pieces. */
export const pieceWords = (): Words => pieces;

/** As it stands in `lang`, and as dates are written in. */
export const spokenLanguage = (): string => pieces.language;
