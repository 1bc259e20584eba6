import { browser } from 'wxt/browser';
import type { Changed, WorkerDoor } from '../worker-door.ts';

export type DoorKind = Exclude<keyof WorkerDoor, 'changed'>;

/** Says something to the worker. What it drops comes back with nothing, which no page of ours should ever see. */
export async function tellWorker<K extends DoorKind>(
  kind: K,
  said: WorkerDoor[K]['said'],
): Promise<WorkerDoor[K]['answer']> {
  const answer: unknown = await browser.runtime.sendMessage({ kind, ...said });
  if (answer === undefined) throw new Error(`The worker dropped ${kind}.`);
  return answer as WorkerDoor[K]['answer'];
}

type Sender = { readonly id?: string | undefined; readonly tab?: unknown };

/** Calls back whenever the worker says that something may be asked anew. */
export function onChanged(hear: (what: Changed) => void): () => void {
  const listener = (message: unknown, sender: Sender) => {
    const said = message as { readonly kind?: unknown; readonly what?: Changed } | null;
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    if (said?.kind === 'changed' && said.what !== undefined) hear(said.what);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
