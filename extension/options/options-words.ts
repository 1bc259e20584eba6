import { createContext, useContext } from 'react';
import type { OptionsWords } from './words/en.ts';

export const OptionsWordsContext = createContext<OptionsWords | null>(null);

export function useOptionsWords(): OptionsWords {
  const words = useContext(OptionsWordsContext);
  if (words === null) throw new Error('A part of the settings is drawn without its words.');
  return words;
}
