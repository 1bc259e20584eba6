import type { Editor, HostAdapter } from '../hosts/host.ts';
import { quietly } from './quietly.ts';

/** Between a letter and the look at it, so that typing never waits for us. */
const pause = 150;

type Watch = {
  readonly adapter: HostAdapter;
  readonly isOurs: (event: Event) => boolean;
  readonly isAlive: () => boolean;
  readonly died: () => void;
  /** A field was entered or typed in; null when it is none of the host's fields. Found anew each time. */
  readonly saw: (editor: Editor | null, isTyped: boolean) => void;
  readonly signal: AbortSignal;
};

/** Follows the person from field to field and looks again when they pause. */
export function watchFields({ adapter, isOurs, isAlive, died, saw, signal }: Watch): void {
  let later: ReturnType<typeof setTimeout> | undefined;
  const look = (target: Element | null, isTyped: boolean) => {
    if (signal.aborted || target === null) return;
    const editor = quietly(() => adapter.findEditor(target), null);
    quietly(() => saw(editor, isTyped), undefined);
  };
  const soon = (event: Event) => {
    if (!isAlive()) return died();
    if (isOurs(event)) return;
    const target = quietly(() => adapter.findTarget(event), null);
    clearTimeout(later);
    const isTyped = event.type !== 'focusin';
    later = setTimeout(() => look(target, isTyped), isTyped ? pause : 0);
  };
  for (const type of ['focusin', 'input', 'compositionend']) {
    window.addEventListener(type, soon, { capture: true, passive: true, signal });
  }
}
