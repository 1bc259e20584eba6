import { browser } from 'wxt/browser';
import { readRecordRef } from '#shared/records/read-record-ref.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import type { Answer, PanelContext, Said } from '../../messages.ts';
import { readContext } from './read-context.ts';

type ToPage = 'panel-context' | 'write-note' | 'handoff-ready' | 'close-panel' | 'resize-panel';

/** The host's page beside the panel: of its own tab, or of the one named in the address when it stands in a window. */
export type HostPage = {
  /** Null when no page answers: it has been left, or its content script is of an older version. */
  readonly say: <K extends ToPage>(message: Said<K>) => Promise<Answer<K> | null>;
  readonly onContext: (hear: (context: PanelContext) => void) => () => void;
  /** The page's own part says so of the box that the panel stands in. */
  readonly onMoved: (hear: () => void) => () => void;
  /** What the address says it is about, for when no page answers. */
  readonly record: RecordRef | null;
  /** It stands in a window of its own, which closes itself. */
  readonly isWindow: boolean;
  /** It was opened for a record, beside no page. */
  readonly isAlone: boolean;
};

type Sender = {
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

export async function openHostPage(address: string): Promise<HostPage> {
  const query = new URL(address).searchParams;
  const named = query.get('tab');
  const tab = named === null ? (await browser.tabs.getCurrent())?.id : Number(named);
  const frameId = Number(query.get('frame') ?? 0);
  return {
    say: async (message) => {
      if (tab === undefined) return null;
      try {
        return (await browser.tabs.sendMessage(tab, message, { frameId })) ?? null;
      } catch {
        return null;
      }
    },
    onContext: (hear) =>
      listen(tab, frameId, ({ kind, context: told }) => {
        const context = kind === 'context-changed' ? readContext(told) : null;
        if (context !== null) hear(context);
      }),
    // The box stands in the top frame, whichever frame the panel speaks with.
    onMoved: (hear) => listen(tab, 0, ({ kind }) => kind === 'panel-moved' && hear()),
    record: recordIn(query.get('record')),
    isWindow: window === window.top,
    isAlone: window === window.top && named === null,
  };
}

type Told = { readonly kind?: unknown; readonly context?: unknown };

function listen(tab: number | undefined, frame: number, hear: (told: Told) => void): () => void {
  const listener = (message: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tab || sender.frameId !== frame) return;
    if (typeof message === 'object' && message !== null) hear(message);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function recordIn(written: string | null): RecordRef | null {
  try {
    const read = readRecordRef(JSON.parse(written ?? 'null'));
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}
