import { sameRecord } from '#shared/records/record-ref.ts';
import type { Judgement } from '#shared/vagueness/judgement.ts';
import type { Editor } from '../hosts/host.ts';
import type { PageRules } from '../messages.ts';
import { type Acting, act } from './act.ts';
import type { Focus } from './context.ts';
import { deepFocus } from './deep-focus.ts';
import { type Drawn, drawIn } from './drawn.ts';
import { watchFields } from './field-watch.ts';
import { findAsks, type JudgeNote, modesOf } from './find-asks.ts';
import { firstSight } from './first-sight.ts';
import { hearPanel } from './hear-panel.ts';
import { judgeNoteWith, sawInReason, warmUp } from './judge-note.ts';
import type { JoinPage } from './late-part.ts';
import { quietly } from './quietly.ts';
import { showReloadNote } from './reload-note.ts';
import { watchUnderWay } from './under-way.ts';
import { whenIdle } from './when-idle.ts';

/** For a host to put a field that it took away back in its place. */
const rebuiltAfter = 150;

/** Everything of the guard that judges, draws and talks, for a gate that stands already. */
export const joinPage: JoinPage = (gate) => {
  const { adapter, line, signal, dispatch, findRecord, lookSoon } = gate;
  const { facts } = adapter;
  let rules: PageRules | null = null;
  let judge: JudgeNote | null = null;
  let drawn: Drawn | null = null;
  let focus: Focus | null = null;
  let warmed: PageRules | null = null;
  let isReady = false;
  const sight = firstSight(adapter, gate.typedIn);
  const underWay = watchUnderWay({
    line,
    findRecord,
    learnt: () => {
      const sent = underWay.ids(rules?.underWay ?? []);
      const answered = gate.state().hold?.asks.find(({ id }) => sent.includes(id));
      if (answered !== undefined) dispatch({ on: 'handoff-ready', id: answered.id });
    },
  });
  /** Only where a change of this host asks for a handoff at all. */
  const lookUnderWay = () => {
    const { isConnected, policy } = rules ?? {};
    if (isConnected && policy?.triggers.some(({ host }) => host === facts.id)) underWay.look();
  };

  /** There is a field here, so somebody may write in it. A page without one is spared the work. */
  const makeReady = () => {
    if (rules === null || rules === warmed) return;
    const one = rules;
    warmed = one;
    isReady = false;
    warmUp(one, signal, () => {
      if (rules !== one) return;
      isReady = true;
      gate.gotReady();
    });
  };
  const drawing = () => {
    if (rules !== null) drawn ??= draw(rules);
    return drawn;
  };
  const draw = drawIn({
    host: facts.id,
    line,
    press: (press) =>
      dispatch(press.on === 'reason' ? { ...press, saw: sawInReason(rules, press.reason) } : press),
    lost: () => dispatch({ on: 'card-lost' }),
    editorGone: () => setTimeout(findAgain, rebuiltAfter),
    findField: () => focus?.editor.element ?? editorsNow()[0]?.element ?? null,
    panelCannotStand: () => void line.say<'panel-window'>({ kind: 'panel-window', record: findRecord() }),
    signal,
  });

  function judgementOf(editor: Editor): Judgement | null {
    const text = editor.read();
    return text === null || text.trim() === '' || judge === null ? null : judge(text, editor);
  }

  function saw(editor: Editor | null): void {
    if (editor?.key !== focus?.editor.key) lookSoon();
    if (editor === null) return;
    makeReady();
    const modes =
      rules === null || gate.state().phase === 'off' ? null : modesOf(rules.policy, facts, editor);
    const judgement = modes === null ? null : judgementOf(editor);
    focus = { editor, judgement };
    drawn?.panel.makeWay(editor.element);
    if (rules === null) gate.askForRules();
    const isShown =
      modes !== null && Object.values(modes).some((mode) => mode === 'warn' || mode === 'block');
    if (isShown && judgement !== null) drawing()?.mark.show(editor.element, judgement);
    else drawn?.mark.hide();
    if (modes !== null)
      dispatch({ on: 'judged', editor: editor.key, verdict: judgement?.verdict ?? 'empty' });
    panel.changed();
  }

  function editorsNow(): readonly Editor[] {
    const check = quietly(() => adapter.checkItself(), null);
    return check?.sees === 'editors' ? check.editors : [];
  }

  function findEditor(key: string): Editor | null {
    const known = [
      ...editorsNow(),
      ...(gate.attempt()?.editors ?? []),
      ...(focus === null ? [] : [focus.editor]),
    ];
    return known.find((one) => one.key === key && one.element.isConnected) ?? null;
  }

  /** Hosts replace a field under us; when the same one is there again its mark comes back, else what was held is over. */
  function findAgain(): void {
    if (focus === null || signal.aborted) return;
    const { key } = focus.editor;
    const again = findEditor(key);
    if (again !== null && again.element.getClientRects().length > 0) {
      saw(again);
      return;
    }
    drawn?.mark.hide();
    focus = null;
    dispatch({ on: 'editor-gone', editor: key });
  }

  const panel = hearPanel({
    ...gate,
    host: facts.id,
    drawing,
    findEditor,
    focus: () => focus,
    judgementOf,
    inboxChanged: underWay.lookAgain,
  });
  const acting: Acting = {
    adapter,
    line,
    signal,
    drawing,
    drawn: () => drawn,
    dispatch,
    state: gate.state,
    judgementOf,
    saw,
    saved: sight.saved,
  };
  const isOurs = (event: Event) => drawn?.root.isOurs(event) === true;
  watchFields({
    adapter,
    isOurs,
    isAlive: line.isAlive,
    died: () => dispatch({ on: 'died' }),
    saw: (editor, isTyped) => {
      if (editor !== null) isTyped ? sight.hear() : sight.see(editor);
      saw(editor);
    },
    signal,
  });
  const moved = () => {
    const here = findRecord();
    const held = gate.state().hold?.asks;
    if (held?.some(({ record }) => here && record && !sameRecord(here, record)))
      dispatch({ on: 'dismissed' });
    lookSoon();
    setTimeout(findAgain, rebuiltAfter);
  };
  if ('navigation' in window) navigation.addEventListener('currententrychange', moved, { signal });

  const showTab = () => {
    if (signal.aborted) return;
    const isHere = gate.pageState().looks !== 'nothing-here' || findRecord() !== null;
    (isHere ? drawing() : drawn)?.panel.showTab(isHere);
  };

  return {
    rulesCame: (came) => {
      if (came?.language !== rules?.language) {
        drawn?.life.abort();
        drawn = null;
      }
      rules = came;
      judge = came === null ? null : judgeNoteWith(came, () => findRecord()?.name);
      underWay.lookAgain();
      lookUnderWay();
    },
    look: (attempt) => {
      if (rules === null || judge === null) return null;
      const sent = underWay.ids(rules.underWay);
      const look = findAsks({ policy: rules.policy, facts, sent }, attempt, judge, sight.isUntouched);
      const isHeld = look.asks.some(({ mode }) => mode === 'block');
      // Somebody may have sent it since: then nobody is held for longer than it takes to ask.
      if (look.asks.some(({ handoff }) => handoff !== null)) underWay.lookAgain();
      return { ...look, canShow: isHeld && drawing()?.root.canShow() === true };
    },
    lookAgain: () => {
      const focused = focus === null ? deepFocus() : null;
      const editor = focus?.editor ?? (focused && quietly(() => adapter.findEditor(focused), null));
      if (editor === null) return;
      sight.see(editor);
      saw(editor);
    },
    act: (effect, scene) => act(effect, scene, acting),
    hear: panel.hear,
    changed: () => {
      const check = gate.check();
      if (check.sees === 'editors') {
        makeReady();
        for (const editor of check.editors) quietly(() => sight.see(editor), null);
      }
      lookUnderWay();
      panel.changed();
      if (window === window.top) whenIdle(showTab);
    },
    isReady: () => isReady,
    isOurs,
    sayGone: () =>
      focus === null && gate.attempt() === null
        ? null
        : showReloadNote(rules?.words.reload, rules?.words.close),
  };
};
