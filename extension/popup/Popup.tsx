import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '#shared/ui/controls/Button.tsx';
import { EmptyState } from '#shared/ui/states/EmptyState.tsx';
import { ErrorState } from '#shared/ui/states/ErrorState.tsx';
import { LoadingState } from '#shared/ui/states/LoadingState.tsx';
import { StaleMark } from '#shared/ui/states/StaleMark.tsx';
import { useWorker } from '../door/use-worker.ts';
import { AcceptScreen } from './AcceptScreen.tsx';
import { Inbox } from './Inbox.tsx';
import { OtherPages } from './OtherPages.tsx';
import { PageGuard } from './PageGuard.tsx';
import { usePopupWords } from './popup-words.ts';
import { Queue } from './Queue.tsx';

/** `asked`: the handoff a notification was about. */
export function Popup({ asked }: { readonly asked: string | null }) {
  const words = usePopupWords();
  const [accepting, setAccepting] = useState(asked);
  const status = useWorker('status', {});
  const inbox = useWorker('inbox', {});
  if (status.isError || inbox.isError) return <ErrorState onRetry={() => void inbox.refetch()} />;
  if (status.data === undefined || inbox.data === undefined) return <LoadingState />;
  const { session, ended, isOnline, asOf } = status.data;
  const openSettings = () => void browser.runtime.openOptionsPage();
  return (
    <main className="popup">
      <header className="popup-head">
        <h1 className="popup-title">
          <img src="/icon/32.png" alt="" width="20" height="20" />
          {words.title}
        </h1>
        <Button look="plain" onPress={openSettings}>
          {words.settings}
        </Button>
      </header>
      {asked === null && <PageGuard />}
      {session === null ? (
        <EmptyState title={words.notConnected} help={ended ?? words.notConnectedHelp}>
          <Button onPress={openSettings}>{words.connect}</Button>
        </EmptyState>
      ) : (
        <>
          {!isOnline && (
            <div className="popup-offline" role="status">
              <p>{words.offline}</p>
              {asOf === null ? <p className="b-soft">{words.neverHeard}</p> : <StaleMark asOf={asOf} />}
            </div>
          )}
          {accepting === null && <Queue />}
          {accepting === null ? (
            <Inbox view={inbox.data} onAccept={setAccepting} />
          ) : (
            <AcceptScreen handoff={accepting} onDone={() => setAccepting(null)} />
          )}
        </>
      )}
      {asked === null && accepting === null && <OtherPages />}
    </main>
  );
}
