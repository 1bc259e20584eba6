/** How long something must have stood where it stands before a press on it counts. */
const settledFor = 300;

export type PressTrust = {
  /** Whether a person who saw this box made this press. `covered`: they could not have seen it. */
  readonly judge: (event: Event) => 'trusted' | 'ignored' | 'covered';
  readonly moved: () => void;
};

type Visible = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Nothing in the page can press our boxes for somebody: presses that no hand made do not count, nor those on a box that has just
 * come or moved, nor on one the browser says is not plainly visible (covered, see-through, clipped, whatever lies above it).
 */
export function pressTrust(box: HTMLElement, host: HTMLElement, signal: AbortSignal): PressTrust {
  let movedAt = performance.now();
  let isVisible: boolean | null = null;
  let spot = '';
  const options = { threshold: [0, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries: readonly Visible[]) => {
    const before = isVisible;
    isVisible = entries.at(-1)?.isVisible ?? null;
    if (before === false && isVisible) movedAt = performance.now();
  }, options);
  observer.observe(box);
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    moved: () => {
      const now = box.style.cssText;
      if (now !== spot) movedAt = performance.now();
      spot = now;
    },
    judge: (event) => {
      if (!event.isTrusted || performance.now() - movedAt < settledFor) return 'ignored';
      const { left, top, width, height } = box.getBoundingClientRect();
      const isOnTop = document.elementFromPoint(left + width / 2, top + height / 2) === host;
      return isVisible === false || !isOnTop ? 'covered' : 'trusted';
    },
  };
}
