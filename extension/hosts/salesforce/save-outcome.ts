import { isShown, rest } from '../dom.ts';
import type { Attempt, SaveOutcome } from '../host.ts';
import { findAll } from './flat-tree.ts';
import { failed, path, stored } from './selectors.ts';

const longest = 10_000;
const between = 150;

const count = (selector: string): number =>
  findAll(document.documentElement, selector).filter(isShown).length;

/** Where a path stands: pressing it leaves the button where it was. */
const pathNow = (): string =>
  findAll(document.documentElement, `.${path.current}`)
    .filter(isShown)
    .map(({ textContent }) => textContent)
    .join();

/**
 * Fields that are gone or empty, twice in a row: Salesforce closes or clears them when it has stored them. An error or a message
 * of its own says it sooner.
 */
export async function watchOutcome(
  { control, editors }: Attempt,
  isStillThere: (key: string) => boolean,
  signal: AbortSignal,
): Promise<SaveOutcome> {
  const signs = { failed: count(failed), stored: count(stored), path: pathNow() };
  const isDone = () =>
    editors.length > 0
      ? !editors.some(({ key }) => isStillThere(key))
      : pathNow() !== signs.path || control?.isConnected !== true || !isShown(control);
  let done = 0;
  for (let waited = 0; waited < longest && !signal.aborted; waited += between) {
    await rest(between);
    if (count(failed) > signs.failed) return 'failed';
    if (count(stored) > signs.stored) return 'saved';
    done = isDone() ? done + 1 : 0;
    if (done > 1) return 'saved';
  }
  return count(failed) > 0 ? 'failed' : 'unknown';
}
