/** How long a button must have been in plain sight before a press on it counts. */
const settledFor = 300;

type Seen = { readonly isCovered: boolean; readonly uncoveredAt: number };
type Visible = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Whether a press counts. What the browser says nothing of counts; so does everything where it can't say. */
export const mayPress = (seen: Seen | undefined, now: number): boolean =>
  seen === undefined || (!seen.isCovered && now - seen.uncoveredAt >= settledFor);

/** What the browser last said of a button, and since when it is in plain sight again after it was not. */
export function seenAfter(before: Seen | undefined, isVisible: boolean | undefined, now: number): Seen {
  if (isVisible === false)
    return { isCovered: true, uncoveredAt: before?.uncoveredAt ?? Number.NEGATIVE_INFINITY };
  if (before?.isCovered === true) return { isCovered: false, uncoveredAt: now };
  return before ?? { isCovered: false, uncoveredAt: Number.NEGATIVE_INFINITY };
}

/**
 * The page around the panel can lay things over it, or make it see-through, to have its buttons pressed by somebody who does not
 * see them. A press by pointer counts only where the browser says that the button is plainly visible.
 */
export function watchPresses(root: HTMLElement, onCovered: () => void): () => void {
  const seen = new WeakMap<Element, Seen>();
  const observer = new IntersectionObserver(
    (entries: readonly Visible[]) => {
      for (const { target, isVisible, isIntersecting } of entries)
        seen.set(target, seenAfter(seen.get(target), isIntersecting ? isVisible : true, performance.now()));
    },
    { threshold: [0, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  const observe = () => {
    for (const button of root.querySelectorAll('button')) observer.observe(button);
  };
  observe();
  const changes = new MutationObserver(observe);
  changes.observe(root, { childList: true, subtree: true });
  const lets = new AbortController();
  let isRefused = false;
  const hear = (event: Event) => {
    if (event.type === 'pointerdown') {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      isRefused = button !== null && !mayPress(seen.get(button), performance.now());
      if (isRefused) onCovered();
    } else if (event.type === 'keydown') isRefused = false;
    if (!isRefused) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown'])
    addEventListener(type, hear, { capture: true, signal: lets.signal });
  return () => {
    lets.abort();
    changes.disconnect();
    observer.disconnect();
  };
}
