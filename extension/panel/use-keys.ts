import { useEffect, useRef } from 'react';

/** Escape closes the panel, unless something in it is open that Escape closes first. */
export function useEscape(close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isTaken =
        event.defaultPrevented || event.isComposing || document.querySelector('.b-popover') !== null;
      if (event.key === 'Escape' && !isTaken) latest.current();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}

/** A press moves the focus by itself; what scrolled under it would lose it. */
const afterPress = 400;

/**
 * When the panel is opened, the first sensible thing has the focus: in a hold the first empty field, else the head. Once a hold,
 * and never while the person is in the page, has begun somewhere here, or presses something.
 */
export function useFirstFocus(isReady: boolean, isHeld: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    const lets = new AbortController();
    let pressedAt = Number.NEGATIVE_INFINITY;
    const press = () => {
      pressedAt = performance.now();
    };
    const take = () => {
      const place = findFirst(isHeld);
      if (place === null || !document.hasFocus()) return;
      const isFree = document.activeElement === null || document.activeElement === document.body;
      if (isFree && performance.now() - pressedAt > afterPress) place.focus();
      lets.abort();
    };
    const watch = new MutationObserver(take);
    lets.signal.addEventListener('abort', () => watch.disconnect());
    watch.observe(document.body, { childList: true, subtree: true });
    addEventListener('pointerdown', press, { capture: true, signal: lets.signal });
    // The frame may be given the focus in the very press that goes into it.
    addEventListener('focus', () => setTimeout(take, afterPress / 4), { signal: lets.signal });
    take();
    return () => lets.abort();
  }, [isReady, isHeld]);
}

function findFirst(isHeld: boolean): HTMLElement | null {
  if (!isHeld) return document.querySelector<HTMLElement>('[data-first]');
  const fields = [...document.querySelectorAll<HTMLInputElement>('.b-form :is(input, textarea)')];
  return fields.find(({ value }) => value === '') ?? fields[0] ?? null;
}
