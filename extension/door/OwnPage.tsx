import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import type { Directory } from '#shared/seams/directory.ts';
import { instant } from '#shared/time/instant.ts';
import { Baton } from '#shared/ui/setting/Baton.tsx';
import { DraftsContext } from '#shared/ui/setting/drafts.ts';
import type { Words } from '#shared/ui/words/en.ts';
import { keptWords } from './kept-words.ts';
import { followChanges, useWorker } from './use-worker.ts';

const nobody: Directory = { people: [], teams: [], rotas: [] };
const drawnAgainEvery = 10_000;

type Given = {
  readonly words: Words;
  readonly children: ReactNode;
  /** With what is known already. */
  readonly client?: QueryClient;
};

/** Around a page of ours: what the worker knows, the person's words and zone, and the time. */
export function OwnPage({ words, children, client: given }: Given) {
  const [client] = useState(() => given ?? new QueryClient());
  useEffect(() => followChanges(client), [client]);
  return (
    <QueryClientProvider client={client}>
      <DraftsContext value={keptWords}>
        <InSetting words={words}>{children}</InSetting>
      </DraftsContext>
    </QueryClientProvider>
  );
}

function InSetting({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  const status = useWorker('status', {});
  const setup = useWorker('setup', {});
  const now = useNow();
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const directory = setup.data?.directory ?? nobody;
  return (
    <Baton setting={{ words, zone, now, me: status.data?.session?.me ?? '', directory }}>{children}</Baton>
  );
}

function useNow() {
  const [now, setNow] = useState(() => instant(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setNow(instant(Date.now())), drawnAgainEvery);
    return () => clearInterval(timer);
  }, []);
  return now;
}
