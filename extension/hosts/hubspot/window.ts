import { isShown, parentOf } from '../dom.ts';
import { editors, notOurs, pageParts, saves } from './selectors.ts';

/** One floating window or composer: the smallest box in which exactly one save control and one editor stand together. */
export type Composer = {
  readonly box: Element;
  readonly save: HTMLElement;
  readonly editor: HTMLElement;
  /** The box with its head: as far out as nothing of the page, and no other window, stands in it. */
  readonly frame: Element;
};

const within = (box: Element, selector: string) =>
  [...box.querySelectorAll<HTMLElement>(selector)].filter(isShown);

export const isSave = (element: Element): boolean => element.matches(saves);

export const shownSaves = (): readonly HTMLElement[] => within(document.documentElement, saves);

/** A box that is more than a window: the page itself. */
export const isPage = (box: Element): boolean =>
  box.matches('body,html') || box.querySelector(pageParts) !== null;

function findFrame(box: Element): Element {
  for (let frame = box; ; ) {
    const next: Element | null = parentOf(frame);
    if (next === null || isPage(next)) return frame;
    if (within(next, saves).length > 1 || within(next, editors).length > 1) return frame;
    frame = next;
  }
}

/** Climbs until both are in one box. More than one of either there: nobody can tell what belongs to what. */
export function findComposer(from: Element): Composer | null {
  if (from.closest(notOurs) !== null) return null;
  for (let box: Element | null = from; box !== null; box = parentOf(box)) {
    const [save, otherSave] = within(box, saves);
    const [editor, otherEditor] = within(box, editors);
    if (otherSave !== undefined || otherEditor !== undefined) return null;
    if (save === undefined || editor === undefined) continue;
    return editor.closest(notOurs) === null ? { box, save, editor, frame: findFrame(box) } : null;
  }
  return null;
}
