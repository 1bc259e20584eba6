import type { SelfCheck } from '../hosts/host.ts';
import type { NotLooking, PageState } from '../messages.ts';
import type { GuardState } from './guard-state.ts';

export type Standing = {
  /** Injected into a page that was already there. */
  readonly isLate: boolean;
  /** A frame in which there is nothing to guard does without rules. */
  readonly isAsked: boolean;
  /** A first judgement would take no longer than any other. */
  readonly isReady: boolean;
};

/** What page, panel and badge say about this page: the gravest reason first. */
export function pageStateOf(
  state: GuardState,
  check: SelfCheck,
  { isLate, isAsked, isReady }: Standing,
): PageState {
  if (state.phase === 'inert') return notGuarding('extension-reloaded');
  if (state.phase === 'off') return notGuarding('switched-off');
  if (!isAsked && check.sees === 'nothing-here') return { looks: 'nothing-here' };
  if (state.phase === 'blind') return notGuarding('rules-missing');
  if (state.trouble !== null) return notGuarding(state.trouble);
  if (check.sees === 'not-enough') return notGuarding(check.why);
  if (check.sees === 'nothing-here') return { looks: 'nothing-here' };
  if (!isReady) return notGuarding('rules-missing');
  return isLate ? notGuarding('late') : { looks: 'guarding' };
}

const notGuarding = (why: NotLooking): PageState => ({ looks: 'not-guarding', why });

export const samePageState = (one: PageState | null, other: PageState): boolean =>
  one !== null && JSON.stringify(one) === JSON.stringify(other);
