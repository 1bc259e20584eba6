/**
 * Says when an element of the page may have moved, and when it is gone. Nothing runs while nothing happens: an observer whose
 * frame is drawn tightly around the element speaks up when it leaves that frame.
 */
export function follow(element: Element, moved: () => void, gone: () => void, signal: AbortSignal): void {
  let asked = 0;
  let edge: IntersectionObserver | null = null;
  const look = () => {
    asked = 0;
    if (signal.aborted) return;
    edge?.disconnect();
    if (!element.isConnected || element.getClientRects().length === 0) return gone();
    moved();
    edge = frameAround(element, ask);
  };
  const ask = () => {
    if (asked === 0) asked = requestAnimationFrame(look);
  };
  const size = new ResizeObserver(ask);
  size.observe(element);
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', ask, options);
  window.addEventListener('resize', ask, options);
  signal.addEventListener('abort', () => {
    size.disconnect();
    edge?.disconnect();
    cancelAnimationFrame(asked);
  });
  ask();
}

function frameAround(element: Element, left: () => void): IntersectionObserver {
  const { top, right, bottom, left: start } = element.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const inset = [top, innerWidth - right, innerHeight - bottom, start].map(
    (room) => `${-Math.floor(room)}px`,
  );
  let isFirst = true;
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!isFirst || entry?.isIntersecting === false) left();
      isFirst = false;
    },
    { rootMargin: inset.join(' '), threshold: [0, 0.99] },
  );
  observer.observe(element);
  return observer;
}
