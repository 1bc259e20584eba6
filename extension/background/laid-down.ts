import { type Areas, heardLaidDownItem, laidDownItem, readItem, writeItem } from '../storage.ts';
import type { Managed } from '../worker-door.ts';

type Given = {
  readonly areas: Areas;
  /** Asks the browser, which may take seconds to know after it has started. */
  readonly ask: () => Promise<Managed>;
  readonly onChange: () => void;
};

/**
 * What IT laid down. A browser that has just started is not waited for: pages go by what was last known, and hear when it is
 * otherwise now. Only the very first time there is nothing to go by.
 */
export function laidDownReader({ areas, ask, onChange }: Given): () => Promise<Managed> {
  const hear = async (): Promise<Managed> => {
    const managed = await ask();
    await writeItem(areas, laidDownItem, managed);
    await writeItem(areas, heardLaidDownItem, true);
    return managed;
  };
  return async () => {
    const [known, hasHeard] = [await readItem(areas, laidDownItem), await readItem(areas, heardLaidDownItem)];
    if (known === null || hasHeard) return hear();
    hear().then(
      (managed) => {
        if (JSON.stringify(managed) !== JSON.stringify(known)) onChange();
      },
      () => undefined,
    );
    return known;
  };
}
