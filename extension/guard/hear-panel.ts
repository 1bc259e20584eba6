import type { Answer, Said } from '../messages.ts';
import { handoffId, noteId } from './ask-id.ts';
import { type ContextPage, contextOf } from './context.ts';
import { deepFocus } from './deep-focus.ts';
import type { Drawn } from './drawn.ts';
import type { GuardEvent } from './guard-state.ts';
import type { Heard, WorkerLine } from './worker-line.ts';

/** Changes come in bursts; the panel hears of them once. */
const gatheredFor = 150;

export type PanelSide = ContextPage & {
  readonly line: WorkerLine;
  readonly signal: AbortSignal;
  readonly drawing: () => Drawn | null;
  readonly dispatch: (event: GuardEvent) => void;
  readonly inboxChanged: () => void;
};

/** A panel stands only in the top frame; the frames inside leave these to it. */
const ofTheTop = /^(toggle|show|close|resize)-panel$/;

type Spoken = {
  readonly [K in
    | 'inbox-changed'
    | 'toggle-panel'
    | 'show-panel'
    | 'describe-editor'
    | 'panel-context'
    | 'write-note'
    | 'handoff-ready'
    | 'close-panel'
    | 'resize-panel']: (said: Said<K>) => Answer<K> | Promise<Answer<K>>;
};

/** Answers the panel and the worker, and tells the panel when what it stands beside has changed. */
export function hearPanel(page: PanelSide): { readonly changed: () => void; readonly hear: Heard } {
  const { adapter, line, signal, dispatch } = page;
  let isListening = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  const panel = () => page.drawing()?.panel;
  const nothing = (_done: unknown) => null;

  const spoken: Spoken = {
    'inbox-changed': () => nothing(page.inboxChanged()),
    'toggle-panel': () => nothing(panel()?.toggle()),
    'show-panel': ({ frame }) => nothing(panel()?.open({ frame })),
    'describe-editor': () => {
      const focused = deepFocus();
      return focused === null ? [] : adapter.describe(focused);
    },
    'panel-context': () => {
      isListening = true;
      panel()?.heard();
      return contextOf(page);
    },
    'write-note': async ({ editor: key, text, html }) => {
      const editor = page.findEditor(key);
      if (editor === null) return 'no-editor';
      const written = await editor.write({ text, html });
      const stands = editor.read();
      if (written === 'written' && stands !== null) {
        dispatch({ on: 'note-written', id: noteId(page.findRecord(), key), text: stands });
      }
      return written;
    },
    'handoff-ready': ({ record, seam }) =>
      nothing(dispatch({ on: 'handoff-ready', id: handoffId(record, seam) })),
    'close-panel': () => nothing(panel()?.close()),
    'resize-panel': ({ width }) => nothing(panel()?.resize(width)),
  };

  const hear: Heard = (said, answer) => {
    const { kind } = said;
    if (typeof kind !== 'string' || !Object.hasOwn(spoken, kind)) return false;
    if (window !== window.top && ofTheTop.test(kind)) return false;
    const reply = spoken[kind as keyof Spoken] as (said: unknown) => unknown;
    void (async () => reply(said))().then(answer, () => answer(null));
    return true;
  };

  const changed = () => {
    if (!isListening || signal.aborted) return;
    clearTimeout(later);
    later = setTimeout(() => {
      void line.say<'context-changed'>({ kind: 'context-changed', context: contextOf(page) });
    }, gatheredFor);
  };
  return { changed, hear };
}
