import { createContext, useContext } from 'react';
import type { FirstAnswers } from './first/first-answers.ts';
import type { HostPage } from './page/host-page.ts';
import type { PanelWords } from './words/en.ts';

/** What every part of the panel may need: its words, and the page it stands beside. */
export type InPanel = {
  readonly words: PanelWords;
  readonly page: HostPage;
  /** What came while the panel was loaded, for the first drawing. */
  readonly first?: FirstAnswers;
};

export const InPanelContext = createContext<InPanel | null>(null);

export function useInPanel(): InPanel {
  const value = useContext(InPanelContext);
  if (value === null) throw new Error('A part of the panel is drawn outside of it.');
  return value;
}
