/** A box that is moved all the time is told of so often; who listens remembers for longer. */
const toldEvery = 100;
/** For so long nothing in it can be pressed: whoever presses may have aimed at what was there before. */
const shutFor = 500;

export type BoxWatch = {
  /** It stands where we have put it just now. */
  readonly placed: () => void;
  readonly stop: () => void;
};

/**
 * Shuts a box of ours for a moment when it stands elsewhere or has another size than we gave it, and says so: the page did it, and a
 * pointer may be over what it was not led to. Nothing runs while nothing moves. A page that moves our host writes on it, which is
 * heard of before anything is drawn; for all other ways an observer, its frame drawn tightly around the box, speaks up with the
 * same picture in which the box leaves that frame.
 */
export function watchBox(box: HTMLElement, host: HTMLElement, moved: () => void): BoxWatch {
  const life = new AbortController();
  let before = boxOf(box);
  let edge: IntersectionObserver | null = null;
  let opens: ReturnType<typeof setTimeout> | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;

  const open = () => {
    box.style.pointerEvents = '';
  };
  const shut = () => {
    box.style.pointerEvents = 'none';
    clearTimeout(opens);
    opens = setTimeout(open, shutFor);
    if (performance.now() - toldAt < toldEvery) return;
    toldAt = performance.now();
    moved();
  };
  const frame = () => {
    edge?.disconnect();
    const { top, right, bottom, left } = box.getBoundingClientRect();
    const room = [top, innerWidth - right, innerHeight - bottom, left];
    const rootMargin = room.map((one) => `${-Math.floor(one)}px`).join(' ');
    edge = new IntersectionObserver(look, { rootMargin, threshold: [0, 0.99] });
    edge.observe(box);
  };
  const look = () => {
    const now = boxOf(box);
    if (now === before) return;
    before = now;
    frame();
    shut();
  };
  const resized = () => {
    look();
    frame();
  };
  const written = new MutationObserver(look);
  written.observe(host, { attributes: true });
  const size = new ResizeObserver(look);
  size.observe(box);
  frame();
  // The frame is drawn from the window's edges, so it is drawn anew with the window.
  window.addEventListener('resize', resized, { signal: life.signal });
  return {
    placed: () => {
      before = boxOf(box);
      frame();
    },
    stop: () => {
      life.abort();
      clearTimeout(opens);
      open();
      written.disconnect();
      size.disconnect();
      edge?.disconnect();
    },
  };
}

function boxOf(box: Element): string {
  const { left, top, width, height } = box.getBoundingClientRect();
  return [left, top, width, height].map(Math.round).join(' ');
}
