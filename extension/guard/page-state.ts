import type { SelfCheck } from '../hosts/host.ts';
import type { NotLooking, PageState } from '../messages.ts';
import type { GuardState } from './guard-state.ts';

/** What page, panel and badge say about this page: the gravest reason first. */
export function pageStateOf(state: GuardState, check: SelfCheck, isLate: boolean): PageState {
  if (state.phase === 'inert') return notGuarding('extension-reloaded');
  if (state.phase === 'off') return notGuarding('switched-off');
  if (state.phase === 'blind') return notGuarding('rules-missing');
  if (state.trouble !== null) return notGuarding(state.trouble);
  if (check.sees === 'not-enough') return notGuarding(check.why);
  if (check.sees === 'nothing-here') return { looks: 'nothing-here' };
  return isLate ? notGuarding('late') : { looks: 'guarding' };
}

const notGuarding = (why: NotLooking): PageState => ({ looks: 'not-guarding', why });

export const samePageState = (one: PageState | null, other: PageState): boolean =>
  one !== null && JSON.stringify(one) === JSON.stringify(other);
