import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { Changed, WorkerDoor } from '../worker-door.ts';
import { type DoorKind, onChanged, tellWorker } from './tell-worker.ts';

/** What the worker answers now; asked again when it says that it changed. */
export const useWorker = <K extends DoorKind>(kind: K, said: WorkerDoor[K]['said']) =>
  useQuery({
    queryKey: [kind, said],
    queryFn: () => tellWorker(kind, said),
    networkMode: 'always',
    retry: 1,
  });

const asks: Readonly<Record<Changed, readonly DoorKind[]>> = {
  inbox: ['inbox', 'handoff', 'on-record', 'status', 'stored'],
  outbox: ['outbox', 'inbox', 'handoff', 'on-record', 'status', 'stored'],
  setup: ['setup'],
  session: ['status', 'inbox', 'setup', 'outbox', 'pairing', 'stored'],
  settings: ['settings'],
  pages: ['pages'],
};

export const askAgain = (client: QueryClient, what: Changed): void => {
  for (const kind of asks[what]) void client.invalidateQueries({ queryKey: [kind] });
};

/** Keeps every query true for as long as the page is open. */
export const followChanges = (client: QueryClient): (() => void) =>
  onChanged((what) => askAgain(client, what));
