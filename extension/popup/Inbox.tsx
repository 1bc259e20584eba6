import type { InboxView } from '../worker-door.ts';
import { HandoffList } from './HandoffList.tsx';
import { usePopupWords } from './popup-words.ts';

type Given = { readonly view: InboxView; readonly onAccept: (handoff: string) => void };

export function Inbox({ view, onAccept }: Given) {
  const words = usePopupWords();
  const { waitingForMe, askedOfMe, iWaitFor } = view.inbox;
  return (
    <>
      <HandoffList
        title={words.waitingForMe}
        empty={words.nothingForMe}
        lines={waitingForMe}
        {...{ view, onAccept }}
      />
      {askedOfMe.length > 0 && (
        <HandoffList title={words.askedOfMe} empty="" lines={askedOfMe} {...{ view, onAccept }} />
      )}
      <HandoffList
        title={words.iWaitFor}
        empty={words.nothingElse}
        lines={iWaitFor}
        {...{ view, onAccept }}
      />
    </>
  );
}
