import { findFirst, isShown } from '../dom.ts';
import { dirtyMark, numbers, panes, selectedTabs, tabs } from './selectors.ts';

/** All open tickets stay in the page, so everything is asked of one pane. Panes are looked up anew each time. */
export type Pane = { readonly root: HTMLElement; readonly ticket: string };

const numberIn = (text: string | null): string | null => /\d+/.exec(text ?? '')?.[0] ?? null;

const ownNumber = (root: Element): string | null => {
  for (const [selector, attribute] of numbers) {
    const teller = root.matches(selector) ? root : root.querySelector(selector);
    const found = numberIn(teller?.getAttribute(attribute) ?? null);
    if (found !== null) return found;
  }
  return null;
};

const isTicketPage = () => /\/agent\/(?:#\/)?tickets\//.test(location.pathname + location.hash);

/** Tab and address speak of the ticket in view alone, and the address may be early. */
const numberInView = (): string | null => {
  const tab = document.querySelector(selectedTabs);
  if (tab !== null) return numberIn(tab.getAttribute('data-entity-id'));
  return /\/tickets\/(\d+)/.exec(location.pathname + location.hash)?.[1] ?? null;
};

const paneAt = (root: HTMLElement): Pane => ({
  root,
  ticket: ownNumber(root) ?? (isShown(root) && isTicketPage() ? numberInView() : null) ?? '',
});

const rootOf = (within: Element): HTMLElement | null => {
  for (const selector of panes) {
    const root = within.closest<HTMLElement>(selector);
    if (root !== null) return root;
  }
  return null;
};

export const paneOf = (within: Element): Pane | null => {
  const root = rootOf(within);
  return root === null ? null : paneAt(root);
};

const allRoots = (): readonly HTMLElement[] => {
  for (const selector of panes) {
    const found = [...document.querySelectorAll<HTMLElement>(selector)];
    if (found.length > 0) return found;
  }
  return [];
};

/** The one pane that is shown; of several, the one the tab or the address names. */
export function findPaneInView(): Pane | null {
  const shown = allRoots()
    .filter((root) => isShown(root))
    .map(paneAt);
  const [first, second] = shown;
  if (first === undefined || second === undefined) return first ?? null;
  const number = numberInView();
  return shown.find(({ ticket }) => ticket !== '' && ticket === number) ?? null;
}

export const findPaneFor = (ticket: string): Pane | null =>
  allRoots()
    .map(paneAt)
    .find((pane) => pane.ticket === ticket) ?? null;

/** null: no tab speaks of this ticket. */
export function isDirty(ticket: string): boolean | null {
  const tab = ticket === '' ? selectedTabs : `${tabs}[data-entity-id="${ticket}"]`;
  const found = findFirst(document, [tab]);
  return found === null ? null : found.querySelector(dirtyMark) !== null;
}
