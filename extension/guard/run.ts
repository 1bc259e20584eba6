import { sameRecord } from '#shared/records/record-ref.ts';
import type { Judgement } from '#shared/vagueness/judgement.ts';
import type { Attempt, Editor, HostAdapter } from '../hosts/host.ts';
import type { PageRules, PageState } from '../messages.ts';
import { type Acting, act } from './act.ts';
import { type Focus, quietly } from './context.ts';
import { counts } from './counts.ts';
import { type Drawn, drawIn } from './drawn.ts';
import { watchFields } from './field-watch.ts';
import { bareAsks, findAsks, type JudgeNote, modesOf } from './find-asks.ts';
import { standAtGate } from './gate.ts';
import { blind, type GuardEvent, type GuardState } from './guard-state.ts';
import { hearPanel } from './hear-panel.ts';
import { judgeNoteWith, sawInReason } from './judge-note.ts';
import { pageStateOf, samePageState } from './page-state.ts';
import { showReloadNote } from './reload-note.ts';
import { step } from './save-guard.ts';
import { watchSelf } from './self-watch.ts';
import { takeOver } from './takeover.ts';
import type { WorkerLine } from './worker-line.ts';

const countedEvery = 5_000;
/** For a host to put a field that it took away back in its place. */
const rebuiltAfter = 150;

/** Guards one page, from its first moment until the extension or the page goes. */
export function runGuard(adapter: HostAdapter, line: WorkerLine, now = () => performance.now()): void {
  const host = adapter.facts.id;
  const life = new AbortController();
  const { signal } = life;
  const isLate = document.readyState !== 'loading';
  let note: AbortController | null = null;
  let state: GuardState = blind;
  let rules: PageRules | null = null;
  let judge: JudgeNote | null = null;
  let drawn: Drawn | null = null;
  let attempt: Attempt | null = null;
  let focus: Focus | null = null;
  let said: PageState | null = null;

  const makeRoom = () => {
    life.abort();
    note?.abort();
  };
  if (!takeOver(() => line.isAlive() && !signal.aborted, makeRoom)) return;

  const findRecord = () => quietly(() => adapter.findRecord(), null);
  const pageState = () => pageStateOf(state, self.check(), isLate);
  const drawing = () => {
    if (rules !== null) drawn ??= draw(rules);
    return drawn;
  };
  const erase = () => {
    drawn?.life.abort();
    drawn = null;
  };
  const tally = counts(
    (lines) =>
      void line.say<'page-counts'>({
        kind: 'page-counts',
        host,
        selectors: adapter.selectors,
        counts: lines,
      }),
    (work) => setTimeout(work, countedEvery),
  );
  const draw = drawIn({
    host,
    line,
    press: (press) =>
      dispatch(press.on === 'reason' ? { ...press, saw: sawInReason(rules, press.reason) } : press),
    lost: () => dispatch({ on: 'card-lost' }),
    editorGone: () => setTimeout(findAgain, rebuiltAfter),
    panelCannotStand: () => void line.say<'panel-window'>({ kind: 'panel-window', record: findRecord() }),
    signal,
  });

  function dispatch(event: GuardEvent, domEvent: Event | null = null, tried: Attempt | null = null): void {
    const before = state;
    const next = step(state, event);
    state = next.state;
    attempt = tried ?? attempt;
    for (const effect of next.effects) act(effect, { event: domEvent, attempt }, acting);
    if (state !== before) tell();
  }

  function tell(): void {
    if (signal.aborted && said?.looks === 'not-guarding') return;
    panel.changed();
    const next = pageState();
    const isAtHome = window === window.top && (next.looks !== 'nothing-here' || findRecord() !== null);
    (isAtHome ? drawing() : drawn)?.panel.showTab(isAtHome);
    if (samePageState(said, next)) return;
    said = next;
    void line.say<'page-state'>({ kind: 'page-state', host, state: next });
  }

  function judgementOf(editor: Editor): Judgement | null {
    const text = editor.read();
    return text === null || text.trim() === '' || judge === null ? null : judge(text, editor);
  }

  async function askForRules(): Promise<void> {
    const came = await line.say<'page-rules'>({ kind: 'page-rules', host });
    if (signal.aborted) return;
    if (came?.language !== rules?.language) erase();
    rules = came;
    judge = came === null ? null : judgeNoteWith(came, () => findRecord()?.name);
    const isOff = came?.policy.hostsOff.includes(host) === true;
    dispatch(came === null ? { on: 'rules-gone' } : { on: 'rules-came', isOff });
    self.soon();
    if (came !== null && focus !== null) saw(focus.editor);
  }

  /** What a press is worth is found first, and put to the step when it was quick enough. */
  function look(tried: Attempt, press: number): (event: Event) => void {
    const put = (asks: ReturnType<typeof bareAsks>, canShow: boolean) => (event: Event) =>
      dispatch({ on: 'attempt', press, asks, canShow }, event, tried);
    if (rules === null || judge === null) return put(bareAsks(adapter.facts, tried), false);
    const { asks, unread } = findAsks(rules.policy, adapter.facts, tried, judge);
    for (const surface of unread) tally.add(surface, 'could-not-see', 'unreadable');
    const isHeld = asks.some(({ mode }) => mode === 'block');
    return put(asks, isHeld && drawing()?.root.canShow() === true);
  }

  function saw(editor: Editor | null): void {
    if (editor?.key !== focus?.editor.key) self.soon();
    if (editor === null) return;
    const modes =
      rules === null || state.phase === 'off' ? null : modesOf(rules.policy, adapter.facts, editor);
    const judgement = modes === null ? null : judgementOf(editor);
    focus = { editor, judgement };
    if (rules === null) void askForRules();
    const isShown =
      modes !== null && Object.values(modes).some((mode) => mode === 'warn' || mode === 'block');
    if (isShown && judgement !== null) drawing()?.mark.show(editor.element, judgement);
    else drawn?.mark.hide();
    if (modes !== null)
      dispatch({ on: 'judged', editor: editor.key, verdict: judgement?.verdict ?? 'empty' });
    panel.changed();
  }

  function findEditor(key: string): Editor | null {
    const check = quietly(() => adapter.checkItself(), null);
    const editors = check?.sees === 'editors' ? check.editors : [];
    const known = [...editors, ...(attempt?.editors ?? []), ...(focus === null ? [] : [focus.editor])];
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

  const acting: Acting = {
    adapter,
    line,
    signal,
    drawing,
    drawn: () => drawn,
    tally,
    dispatch,
    judgementOf,
    saw,
    goInert: () => {
      life.abort();
      if (focus !== null || attempt !== null) note = showReloadNote(rules?.words.reload, rules?.words.close);
    },
  };
  const self = watchSelf({
    adapter,
    changed: tell,
    couldNotSee: (why) => tally.add('', 'could-not-see', why),
    signal,
  });
  const panel = hearPanel({
    host,
    adapter,
    line,
    signal,
    drawing,
    dispatch,
    findRecord,
    findEditor,
    state: () => state,
    pageState,
    focus: () => focus,
    judgementOf,
    rulesChanged: () => void askForRules(),
  });
  const watched = {
    adapter,
    isOurs: (event: Event) => drawn?.root.isOurs(event) === true,
    isAlive: line.isAlive,
    died: () => dispatch({ on: 'died' }),
    signal,
  };
  standAtGate({
    ...watched,
    state: () => state,
    now,
    look,
    again: (press, event) => dispatch({ on: 'attempt', press, asks: [], canShow: false }, event),
    broke: (why, press, event) => dispatch({ on: 'broke', press, why }, event),
  });
  watchFields({ ...watched, saw });
  window.addEventListener('pagehide', tally.flush, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && void askForRules(), { signal });
  document.addEventListener('DOMContentLoaded', self.soon, { signal });
  const moved = () => {
    const here = findRecord();
    const isElsewhere = state.hold?.asks.some(({ record }) => here && record && !sameRecord(here, record));
    if (isElsewhere) dispatch({ on: 'dismissed' });
    self.soon();
    setTimeout(findAgain, rebuiltAfter);
  };
  if ('navigation' in window) navigation.addEventListener('currententrychange', moved, { signal });
  void askForRules();
}
