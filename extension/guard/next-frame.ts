/** A page that is not drawn has no frames; what is to be shown there waits no longer than this. */
const atLatest = 100;

/** Before the next picture of the page: whatever measures it or draws in it goes here, and never into somebody's press. */
export function nextFrame(work: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    cancelAnimationFrame(frame);
    clearTimeout(later);
    work();
  };
  const frame = requestAnimationFrame(once);
  const later = setTimeout(once, atLatest);
}
