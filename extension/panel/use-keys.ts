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

/**
 * When the panel is opened by hand, the first sensible thing has the focus: in a hold the first empty field, else the head. Later
 * changes move nothing, and while the person is in the page they stay there.
 */
export function useFirstFocus(isReady: boolean, isHeld: boolean): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (!isReady || isDone.current) return;
    const first = () => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('.b-form :is(input, textarea)')];
      const head = document.querySelector<HTMLElement>('[data-first]');
      if (isHeld && fields.length === 0) return false;
      const place = isHeld ? (fields.find(({ value }) => value === '') ?? fields[0]) : head;
      if (document.hasFocus() && document.activeElement === document.body) place?.focus();
      isDone.current = true;
      return true;
    };
    if (first()) return;
    const watch = new MutationObserver(() => {
      if (first()) watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [isReady, isHeld]);
}
