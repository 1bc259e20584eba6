import type { Judgement } from '#shared/vagueness/judgement.ts';
import type { Attempt, Editor, HostAdapter, SaveOutcome } from '../hosts/host.ts';
import type { Drawn } from './drawn.ts';
import type { GuardEvent, GuardState, Hold } from './guard-state.ts';
import type { LateEffect, Scene } from './late-part.ts';
import { nextFrame } from './next-frame.ts';
import { tellAnyway } from './tell-anyway.ts';
import type { WorkerLine } from './worker-line.ts';

/** A host gives its sign by then, or gives none. */
const longestSave = 15_000;

export type Acting = {
  readonly adapter: HostAdapter;
  readonly line: WorkerLine;
  readonly signal: AbortSignal;
  readonly drawing: () => Drawn | null;
  /** What is drawn already, if anything. */
  readonly drawn: () => Drawn | null;
  readonly dispatch: (event: GuardEvent) => void;
  readonly state: () => GuardState;
  readonly judgementOf: (editor: Editor) => Judgement | null;
  /** A field is looked at: its mark stands beside it. */
  readonly saw: (editor: Editor) => void;
  /** The host has stored what stands in these. */
  readonly saved: (editors: readonly Editor[]) => void;
};

type Acts = {
  readonly [Do in LateEffect['do']]: (
    effect: Extract<LateEffect, { do: Do }>,
    scene: Scene,
    acting: Acting,
  ) => void;
};

const acts: Acts = {
  'show-card': ({ hold }, scene, acting) => {
    acting.drawn()?.notice.hide();
    showCard(hold, scene, acting);
  },
  'pulse-card': (_, { attempt }, { drawn }) => drawn()?.card.pulse(isByKey(attempt)),
  'ask-reason': (_, __, { drawn }) => drawn()?.card.askReason(),
  'refuse-reason': (_, __, { drawn }) => drawn()?.card.refuseReason(),
  'say-can-save': (_, __, { drawn }) => drawn()?.card.sayCanSave(),
  'close-card': (_, __, { drawn }) => drawn()?.card.close(),
  'open-panel': (_, { attempt }, { drawing, line }) => {
    if (window === window.top) drawing()?.panel.open({ beside: attempt?.control ?? null });
    else void line.say<'open-panel'>({ kind: 'open-panel' });
  },
  warn: ({ ask }, scene, acting) =>
    ask.handoff === null ? warn(ask.editor, scene, acting) : acting.drawing()?.notice.show(),
  watch: ({ ids }, scene, acting) => watch(ids, scene, acting),
  'tell-saved': ({ record }, _, { line }) => void line.say<'host-saved'>({ kind: 'host-saved', record }),
  'tell-anyway': ({ ask, reason }, _, { line }) => void tellAnyway(line, ask, reason),
};

/** What the step decided and the gate does not do itself. */
export function act<Do extends LateEffect['do']>(
  effect: Extract<LateEffect, { do: Do }>,
  scene: Scene,
  acting: Acting,
): void {
  (acts[effect.do as Do] as Acts[Do])(effect, scene, acting);
}

const isByKey = (attempt: Attempt | null): boolean => attempt?.way === 'key' || attempt?.way === 'shortcut';

const editorOf = (attempt: Attempt | null, key: string | null): Editor | null =>
  attempt?.editors.find((editor) => editor.key === key) ?? null;

/**
 * The press is stopped already and waits for nothing that is drawn: that comes with the page's next picture. What can't be shown
 * must not hold anybody, so every doubt about the card is told to the step.
 */
function showCard(hold: Hold, scene: Scene, acting: Acting): void {
  nextFrame(() => {
    if (acting.signal.aborted || acting.state().hold !== hold) return;
    try {
      drawCard(hold, scene, acting);
    } catch {
      acting.dispatch({ on: 'card-lost' });
      return;
    }
    nextFrame(() => {
      if (acting.state().hold === hold && acting.drawn()?.card.isSeen() !== true)
        acting.dispatch({ on: 'card-lost' });
    });
  });
}

function drawCard(hold: Hold, { attempt, event }: Scene, acting: Acting): void {
  const note = hold.asks.find(({ handoff }) => handoff === null);
  const editor = editorOf(attempt, note?.editor ?? hold.asks[0]?.editor ?? null);
  const judgement = editor === null || note === undefined ? null : acting.judgementOf(editor);
  const beside = editor?.element ?? attempt?.control ?? null;
  if (editor !== null) acting.saw(editor);
  if (acting.state().hold !== hold) return;
  const takesFocus = event !== null && isByKey(attempt);
  acting.drawing()?.card.show({ hold, judgement, beside, pressed: attempt?.control ?? null, takesFocus });
}

function warn(key: string | null, { attempt }: Scene, acting: Acting): void {
  const editor = editorOf(attempt, key);
  const judgement = editor === null ? null : acting.judgementOf(editor);
  if (editor === null || judgement === null) return;
  const mark = acting.drawing()?.mark;
  mark?.show(editor.element, judgement);
  mark?.open();
}

function watch(
  ids: readonly string[],
  { attempt }: Scene,
  { adapter, signal, dispatch, saved }: Acting,
): void {
  if (attempt === null) return;
  const { record, editors } = attempt;
  const until = AbortSignal.any([signal, AbortSignal.timeout(longestSave)]);
  const ended = (outcome: SaveOutcome) => {
    if (outcome === 'saved') saved(editors);
    dispatch({ on: 'outcome', outcome, ids, record });
  };
  try {
    adapter.watchSave(attempt, until).then(ended, () => ended('unknown'));
  } catch {
    ended('unknown');
  }
}
