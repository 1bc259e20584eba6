/** How long a button must have been in plain sight before a press on it counts. */
const settledFor = 300;
/** How long the panel must have stood where it stands. */
const stoodFor = 500;

type Seen = { readonly isCovered: boolean; readonly uncoveredAt: number };
type Visible = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Why a press did not count. */
export type Refused = 'covered' | 'moved';

/** Whether a press counts. What the browser says nothing of counts; so does everything where it can't say. */
export const mayPress = (seen: Seen | undefined, now: number): boolean =>
  seen === undefined || (!seen.isCovered && now - seen.uncoveredAt >= settledFor);

/** Whether the panel stood still for some time before a pointer went down, and until now. */
export const stoodStill = (movedAt: number, downAt: number): boolean => downAt - movedAt >= stoodFor;

/** What the browser last said of a button, and since when it is in plain sight again after it was not. */
export function seenAfter(before: Seen | undefined, isVisible: boolean | undefined, now: number): Seen {
  if (isVisible === false)
    return { isCovered: true, uncoveredAt: before?.uncoveredAt ?? Number.NEGATIVE_INFINITY };
  if (before?.isCovered === true) return { isCovered: false, uncoveredAt: now };
  return before ?? { isCovered: false, uncoveredAt: Number.NEGATIVE_INFINITY };
}

/**
 * The page around the panel can lay things over it, make it see-through or move it under the pointer, to have its buttons pressed
 * by somebody who does not see them. A press by pointer counts only where the browser says that the button is plainly visible, and
 * where the page's own part has not said that the panel moved. That word may come while the button is down: it counts until the end.
 */
export function watchPresses(
  root: HTMLElement,
  onRefused: (why: Refused) => void,
  onMoved: (hear: () => void) => () => void,
): () => void {
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
  let movedAt = Number.NEGATIVE_INFINITY;
  const stop = onMoved(() => {
    movedAt = performance.now();
  });
  const lets = new AbortController();
  let press: { readonly button: Element | null; readonly at: number } | null = null;
  let isRefused = false;
  const judge = (type: string): Refused | null => {
    if (press?.button == null) return null;
    if (!stoodStill(movedAt, press.at)) return 'moved';
    return type !== 'pointerdown' || mayPress(seen.get(press.button), press.at) ? null : 'covered';
  };
  const hear = (event: Event) => {
    if (event.type === 'pointerdown') {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      press = { button, at: performance.now() };
      isRefused = false;
    } else if (event.type === 'keydown') {
      press = null;
      isRefused = false;
    }
    const why = isRefused ? null : judge(event.type);
    if (why !== null) {
      isRefused = true;
      onRefused(why);
      if (event.type !== 'pointerdown') letGo(event);
    }
    if (event.type === 'click') press = null;
    if (!isRefused) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown'])
    addEventListener(type, hear, { capture: true, signal: lets.signal });
  return () => {
    lets.abort();
    stop();
    changes.disconnect();
    observer.disconnect();
  };
}

/** A button that heard of the pointer's coming down hears that nothing comes of it. */
function letGo({ target, type }: Event): void {
  if (type === 'click' || !(target instanceof Element)) return;
  target.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }));
}
