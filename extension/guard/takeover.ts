const greeting = 'baton-guard';

/**
 * One guard a page. A newcomer greets; a living one declines the greeting and the newcomer leaves, a dead one makes room. A page
 * that forges this can only keep a late guard out or make an orphan take its note away: it is never a way to switch one off.
 */
export function takeOver(isAlive: () => boolean, makeRoom: () => void): boolean {
  const isAlone = window.dispatchEvent(new CustomEvent(greeting, { cancelable: true }));
  if (!isAlone) return false;
  const answer = (event: Event) => {
    if (isAlive()) return event.preventDefault();
    window.removeEventListener(greeting, answer);
    makeRoom();
  };
  window.addEventListener(greeting, answer);
  return true;
}
