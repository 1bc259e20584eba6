import type { TabState, WorkerStatus } from '../worker-door.ts';
import { tabLooks } from './page-states.ts';
import type { WorkerWords } from './words/worker-words.ts';

export type Badge = { readonly text: string; readonly colour: string; readonly title: string };

/** Both are told apart by the title and, in the popup, by words; white letters stand on either at 4.5 : 1. */
const calm = '#1f5fae';
const late = '#b3261e';
const grey = '#5f6368';

/** What the toolbar shows in every tab: how many handoffs wait for me. */
export function badgeOfStatus({ session, ended, badge }: WorkerStatus, words: WorkerWords): Badge {
  if (session === null) return { text: ended === null ? '' : '!', colour: grey, title: ended ?? words.name };
  const { count, overdue } = badge;
  return {
    text: count === 0 ? '' : count > 999 ? '999+' : String(count),
    colour: overdue > 0 ? late : calm,
    title: count === 0 ? words.nothingWaits : words.waiting(count, overdue),
  };
}

/** In a tab that should be guarded and is not, the mark goes before the number. */
export function badgeOfTab(badge: Badge, pages: readonly TabState[], words: WorkerWords): Badge {
  const state = tabLooks(pages);
  if (state?.looks !== 'not-guarding') return badge;
  return { ...badge, text: `!${badge.text}`, title: `${words.notGuarding} ${badge.title}` };
}
