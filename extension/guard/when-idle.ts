/** A page that is never idle gets it all the same. */
const atLatest = 500;

/** What nobody waits for. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: atLatest });
  else setTimeout(work);
}
