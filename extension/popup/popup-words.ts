import { createContext, useContext } from 'react';
import type { PopupWords } from './words/en.ts';

export const PopupWordsContext = createContext<PopupWords | null>(null);

export function usePopupWords(): PopupWords {
  const words = useContext(PopupWordsContext);
  if (words === null) throw new Error('A part of the popup is drawn without its words.');
  return words;
}
