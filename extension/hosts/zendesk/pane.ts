import { findFirst, isShown, parentOf } from '../dom.ts';
import {
  dialogs,
  dirtyMark,
  marksInView,
  numbers,
  panes,
  selectedTabs,
  shell,
  shells,
  singles,
  submits,
  tabs,
  wrappers,
} from './selectors.ts';

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

const numberOfTicketAt = (address: string): string | null => /\btickets\/(\d+)/.exec(address)?.[1] ?? null;

/** Tab and address speak of the ticket in view alone, and the address may be early. */
const numberInView = (): string | null => {
  const tab = document.querySelector(selectedTabs);
  if (tab === null) return numberOfTicketAt(location.pathname + location.hash);
  return numberIn(tab.getAttribute('data-entity-id')) ?? numberOfTicketAt(tab.getAttribute('href') ?? '');
};

const paneAt = (root: HTMLElement): Pane => ({
  root,
  ticket: ownNumber(root) ?? (isShown(root) && isTicketPage() ? numberInView() : null) ?? '',
});

/** Without a sure root: as far up as there is but one submit button and one channel. Two tickets never share a pane. */
function looseRoots(): (within: Element) => HTMLElement | null {
  const parts = singles.map((one) => [...document.querySelectorAll(one)]);
  const isShared = (box: Element) => parts.some((all) => all.filter((one) => box.contains(one)).length > 1);
  return (within) => {
    let root: HTMLElement | null = null;
    for (let box: Element | null = within; box !== null; box = parentOf(box)) {
      if (box === document.body || box.matches(shell) || isShared(box)) break;
      if (box instanceof HTMLElement) root = box;
      if (box.matches(shells)) break;
    }
    return root?.querySelector(`${submits},${wrappers}`) ? root : null;
  };
}

const rootOf = (within: Element): HTMLElement | null => {
  for (const selector of panes) {
    const root = within.closest<HTMLElement>(selector);
    if (root !== null) return root;
  }
  return looseRoots()(within);
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
  const own = [...document.querySelectorAll(`${submits},${wrappers}`)].filter((one) => !one.closest(dialogs));
  const roots = new Set(own.map(looseRoots()));
  return [...roots].filter((root) => root !== null);
};

/** The one pane that is shown; of several, the one that says so, else the one the tab or the address names. */
export function findPaneInView(): Pane | null {
  const shown = allRoots()
    .filter((root) => isShown(root))
    .map(paneAt);
  const [first, second] = shown;
  if (first === undefined || second === undefined) return first ?? null;
  const marked = shown.filter(({ root }) => root.matches(marksInView));
  if (marked.length === 1) return marked[0] ?? null;
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
