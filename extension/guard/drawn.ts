import type { PageRules } from '../messages.ts';
import { afterPress } from './after-press.ts';
import { type Card, type CardPress, createCard } from './card.ts';
import { type GuardRoot, guardRoot } from './guard-root.ts';
import { createMark, type Mark } from './mark.ts';
import { createNotice, type Notice } from './notice.ts';
import { createPanelFrame, type PanelFrame } from './panel-frame.ts';
import type { WorkerLine } from './worker-line.ts';

/** Everything of ours in the page. Made when it is first needed. */
export type Drawn = {
  readonly root: GuardRoot;
  readonly mark: Mark;
  readonly card: Card;
  readonly notice: Notice;
  readonly panel: PanelFrame;
  /** All of it goes with this, as when the language of the words changes. */
  readonly life: AbortController;
};

type Page = {
  readonly host: string;
  readonly line: WorkerLine;
  readonly press: (press: CardPress) => void;
  readonly lost: () => void;
  readonly editorGone: () => void;
  readonly panelCannotStand: () => void;
  readonly findField: () => Element | null;
  readonly signal: AbortSignal;
};

export function drawIn({ host, line, press, lost, editorGone, panelCannotStand, findField, signal }: Page) {
  return ({ words, language }: PageRules): Drawn => {
    const life = new AbortController();
    const until = AbortSignal.any([signal, life.signal]);
    const root = guardRoot(lost, until);
    until.addEventListener('abort', () => root.host.remove());
    const shared = { root, words, language };
    const panel = createPanelFrame({
      ...shared,
      address: line.panelAddress(),
      askWidth: () => line.say<'panel-width'>({ kind: 'panel-width', host, width: null }),
      keepWidth: (width) => void line.say<'panel-width'>({ kind: 'panel-width', host, width }),
      cannotStandHere: panelCannotStand,
      moved: () => void line.say<'panel-moved'>({ kind: 'panel-moved' }),
      findField,
    });
    // The panel stands in the top frame, whichever frame is held.
    const near = window === window.top ? panel.near : () => {};
    const mark = createMark({ ...shared, gone: editorGone });
    afterPress(() => {
      mark.standAnew();
      panel.standAnew();
    }, until);
    return {
      life,
      root,
      mark,
      card: createCard({ ...shared, press, near }),
      notice: createNotice(shared),
      panel,
    };
  };
}
