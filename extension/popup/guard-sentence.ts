import { fillIn } from '../door/fill-in.ts';
import type { PageState } from '../messages.ts';
import type { TabState } from '../worker-door.ts';
import type { PopupWords } from './words/en.ts';

export function guardSentence(state: PageState, words: PopupWords): string {
  if (state.looks === 'not-guarding') return fillIn(words.notGuarded, { why: words.why[state.why] });
  return state.looks === 'guarding' ? words.guarded : words.nothingHere;
}

const rank = { 'not-guarding': 0, guarding: 1, 'nothing-here': 2 };

/** What is not guarded stands first: of the frames of one page, and of the pages. */
export const plainestFirst = (pages: readonly TabState[]): readonly TabState[] =>
  [...pages].sort((one, other) => rank[one.state.looks] - rank[other.state.looks]);

/** One line a tab, the one in front left out. */
export function otherTabs(pages: readonly TabState[], inFront: number | null): readonly TabState[] {
  const seen = new Set<number>();
  return plainestFirst(pages).filter(({ tab }) => {
    if (tab === inFront || seen.has(tab)) return false;
    seen.add(tab);
    return true;
  });
}
