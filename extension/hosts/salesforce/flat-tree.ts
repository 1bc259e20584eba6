import { parentOf } from '../dom.ts';

type Rooted = {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(of: Element): ShadowRoot | null } };
};

/** Closed roots open to a content script alone. In synthetic shadow there is none: it sees straight through. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!element.localName.includes('-')) return null;
  const open = (globalThis as Rooted).chrome?.dom?.openOrClosedShadowRoot;
  return open === undefined ? element.shadowRoot : open(element);
}

/** Everything below, shadow roots included, except what stands in `skip`. */
export function findAll(
  root: Element | ShadowRoot,
  selector: string,
  skip: Element | null = null,
): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => !skip?.contains(one));
  const own = root instanceof Element ? shadowRootOf(root) : null;
  if (own !== null) found.push(...findAll(own, selector, skip));
  for (const element of root.querySelectorAll('*')) {
    const inner = skip?.contains(element) ? null : shadowRootOf(element);
    if (inner !== null) found.push(...findAll(inner, selector, skip));
  }
  return found;
}

/** Itself or the nearest above in the flat tree. */
export function closestOf(element: Element, selector: string): Element | null {
  let at: Element | null = element;
  while (at !== null && !at.matches(selector)) at = parentOf(at);
  return at;
}

/** What was really pressed: of a closed root the event names the host alone, so the place or the focus tells. */
export function pressedIn(event: Event): Element | null {
  const [first] = event.composedPath();
  let at = first instanceof Element ? first : null;
  for (let root = at && shadowRootOf(at); at !== null && root !== null; root = shadowRootOf(at)) {
    const inner: Element | null =
      event instanceof MouseEvent && event.isTrusted && event.detail > 0
        ? root.elementFromPoint(event.clientX, event.clientY)
        : root.activeElement;
    if (inner === null || inner === at || !root.contains(inner)) break;
    at = inner;
  }
  return at;
}
