import type { Answer, Kind, Said } from '../messages.ts';

/** Every sentence the worker or the panel may say here, as it comes: unread. */
export type Heard = (said: { readonly kind?: unknown }, answer: (value: unknown) => void) => boolean;

/** The way out of the page. Nothing else of the extension's own powers is used by the guard. */
export type WorkerLine = {
  /** No more after an update or a removal of the extension: this script is an orphan then. */
  readonly isAlive: () => boolean;
  /** null: nobody answered. Never rejects. */
  readonly say: <K extends Kind>(said: Said<K>) => Promise<Answer<K> | null>;
  /** `hear` answers at once, later (true), or leaves it to others (false). */
  readonly listen: (hear: Heard, signal: AbortSignal) => void;
  readonly panelAddress: () => string;
};

type Listener = (
  said: unknown,
  sender: { id?: string | undefined },
  answer: (value: unknown) => void,
) => boolean;

/** What of the browser's `runtime` is used; typed here, so that tests can stand in for it. */
export type Runtime = {
  readonly id?: string | undefined;
  sendMessage(said: unknown): Promise<unknown>;
  /** WXT types it only after a build; it is always there. */
  getURL?(path: '/panel.html'): string;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
};

/** `runtime` is read anew each time: it goes empty under our hands when the extension is updated. */
export function workerLine(runtime: () => Runtime | undefined): WorkerLine {
  const own = runtime()?.id;
  const isAlive = () => runtime()?.id !== undefined;
  return {
    isAlive,
    say: async <K extends Kind>(said: Said<K>) => {
      try {
        return ((await runtime()?.sendMessage(said)) ?? null) as Answer<K> | null;
      } catch {
        return null;
      }
    },
    listen: (hear, signal) => {
      const listener: Listener = (said, sender, answer) =>
        sender.id === own && typeof said === 'object' && said !== null && hear(said, answer);
      runtime()?.onMessage.addListener(listener);
      signal.addEventListener('abort', () => {
        if (isAlive()) runtime()?.onMessage.removeListener(listener);
      });
    },
    panelAddress: () => runtime()?.getURL?.('/panel.html') ?? '',
  };
}
