import type { Editor, HostAdapter } from '../hosts/host.ts';
import { quietly } from './quietly.ts';

/**
 * A record's form saves all of its fields, also those nobody touched. What stood in a named field when the person came is the
 * record's own and holds nobody up. A composer has no name: what stands there was never saved. Whatever was typed before it was
 * first seen is not what stood there.
 */
export function firstSight({ findEditor }: HostAdapter, typedIn: Element[]) {
  const stood = new Map<string, string | null>();
  /** A look comes some moments after a letter, and whole texts are pasted in between. */
  const hear = () => {
    for (const target of typedIn.splice(0)) {
      const key = quietly(() => findEditor(target), null)?.key;
      if (key !== undefined && !stood.has(key)) stood.set(key, null);
    }
  };
  return {
    hear,
    see: ({ key, audience, fieldName, read }: Editor) => {
      hear();
      if (fieldName !== null && audience === 'internal' && !stood.has(key)) stood.set(key, read());
    },
    /** Once it is saved, what stands there is the record's. */
    saved: (editors: readonly Editor[]) => {
      hear();
      for (const { key } of editors) stood.delete(key);
    },
    isUntouched: ({ key }: Editor, text: string) => stood.get(key) === text,
  };
}
