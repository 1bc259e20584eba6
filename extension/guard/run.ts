import type { Attempt, HostAdapter } from '../hosts/host.ts';
import type { PageRules, PageState } from '../messages.ts';
import { bareAsks } from './bare-asks.ts';
import { counts } from './counts.ts';
import { type Looked, standAtGate } from './gate.ts';
import { blind, type Effect, type GuardEvent, type GuardState } from './guard-state.ts';
import { type ExpectLatePart, expectLatePart, type LatePart, type Scene, wantLatePart } from './late-part.ts';
import { pageStateOf, samePageState } from './page-state.ts';
import { quietly } from './quietly.ts';
import { step } from './save-guard.ts';
import { watchSelf } from './self-watch.ts';
import { takeOver } from './takeover.ts';
import type { WorkerLine } from './worker-line.ts';

const countedEvery = 5_000;
const askedAgain = 500;
const askedLast = 60_000;
/** A worker that the browser left behind when it loaded the extension anew hears everything and never answers. */
const unanswered = 5_000;

/** Guards one page, from its first moment until the extension or the page goes. Whatever is drawn or judged is the late part's. */
export function runGuard(
  adapter: HostAdapter,
  line: WorkerLine,
  expectLate: ExpectLatePart = expectLatePart,
  now = () => performance.now(),
): void {
  const host = adapter.facts.id;
  const life = new AbortController();
  const { signal } = life;
  const isLate = document.readyState !== 'loading';
  const typedIn: Element[] = [];
  let late: LatePart | null = null;
  let note: AbortController | null = null;
  let state: GuardState = blind;
  let rules: PageRules | null = null;
  let isAsked = false;
  let asks = 0;
  let attempt: Attempt | null = null;
  let said: PageState | null = null;

  const makeRoom = () => {
    life.abort();
    note?.abort();
  };
  if (!takeOver(() => line.isAlive() && !signal.aborted, makeRoom)) return;

  const pageState = () =>
    pageStateOf(state, self.check(), { isLate, isAsked, isReady: late?.isReady() === true });
  const tally = counts(
    (batch) => line.say<'page-counts'>({ kind: 'page-counts', host, selectors: adapter.selectors, ...batch }),
    (work) => setTimeout(work, countedEvery),
  );

  function act(effect: Effect, scene: Scene): void {
    switch (effect.do) {
      case 'pass':
        return;
      case 'stop':
        scene.event?.preventDefault();
        scene.event?.stopImmediatePropagation();
        return;
      case 'count':
        tally.add(effect.surface, effect.what, effect.why);
        return;
      case 'go-inert':
        life.abort();
        note = late?.sayGone() ?? null;
        return;
      default:
        late?.act(effect, scene);
    }
  }

  function dispatch(event: GuardEvent, domEvent: Event | null = null, tried: Attempt | null = null): void {
    const before = state;
    const next = step(state, event);
    state = next.state;
    attempt = tried ?? attempt;
    for (const effect of next.effects) act(effect, { event: domEvent, attempt });
    if (state !== before) tell();
  }

  function tell(): void {
    if (signal.aborted && said?.looks === 'not-guarding') return;
    late?.changed();
    const next = pageState();
    if (samePageState(said, next)) return;
    said = next;
    void line.say<'page-state'>({ kind: 'page-state', host, state: next });
  }

  /** Rules carry whole lexicons, so a frame asks for them once there is something to guard, or to open the panel for. */
  function askWhereNeeded(): void {
    const isHere = self.check().sees !== 'nothing-here' || (window === window.top && findRecord() !== null);
    if (isHere && !isAsked) void askForRules();
  }

  async function askForRules(again = askedAgain): Promise<void> {
    isAsked = true;
    asks += 1;
    const mine = asks;
    setTimeout(() => quietly(wantLatePart, undefined));
    // A worker that was just starting, or was killed over it, has not answered: it is asked again, each time later.
    const askAnew = (wait: number) =>
      setTimeout(() => {
        const isOpen = rules === null && mine === asks && again <= askedLast;
        if (isOpen && !signal.aborted && line.isAlive()) void askForRules(again * 3);
      }, wait);
    const waiting = askAnew(again + unanswered);
    const came = await line.say<'page-rules'>({ kind: 'page-rules', host });
    clearTimeout(waiting);
    if (signal.aborted || (came === null && mine !== asks)) return;
    rules = came;
    takeRules();
    if (came === null) askAnew(again);
  }

  /** Somebody is in a field that was not there when the page was looked at. */
  function cameTo(target: Element | null): void {
    if (isAsked || target === null) return;
    setTimeout(() => {
      if (isAsked || signal.aborted) return;
      if (quietly(() => adapter.findEditor(target), null) !== null) void askForRules();
    });
  }

  /** Rules without somebody who can look are none, except those that say not to look at all. */
  function takeRules(): void {
    late?.rulesCame(rules);
    const isOff = rules?.policy.hostsOff.includes(host) === true;
    if (rules === null) dispatch({ on: 'rules-gone' });
    else if (isOff || late !== null) dispatch({ on: 'rules-came', isOff });
    self.soon();
    if (rules !== null) late?.lookAgain();
  }

  /** What a press is worth is found first, and put to the step when it was quick enough. */
  function look(tried: Attempt, press: number): Looked {
    const found = late?.look(tried) ?? { asks: bareAsks(adapter.facts, tried), unread: [], canShow: false };
    const { asks, unread, canShow } = found;
    return {
      holds: canShow,
      decide: (event) => {
        if (!isAsked) void askForRules();
        for (const surface of unread) tally.add(surface, 'could-not-see', 'unreadable');
        dispatch({ on: 'attempt', press, asks, canShow }, event, tried);
      },
    };
  }

  const findRecord = () => quietly(() => adapter.findRecord(), null);
  const findTarget = (event: Event) => quietly(() => adapter.findTarget(event), null);
  const self = watchSelf({
    adapter,
    changed: () => {
      askWhereNeeded();
      tell();
    },
    couldNotSee: (why) => tally.add('', 'could-not-see', why),
    signal,
  });
  standAtGate({
    adapter,
    isOurs: (event) => late?.isOurs(event) === true,
    isAlive: line.isAlive,
    state: () => state,
    now,
    look,
    typed: (event) => {
      const target = findTarget(event);
      if (target !== null && typedIn.at(-1) !== target) typedIn.push(target);
      cameTo(target);
    },
    again: (press, event) => dispatch({ on: 'attempt', press, asks: [], canShow: false }, event),
    broke: (why, press, event) => dispatch({ on: 'broke', press, why }, event),
    died: () => dispatch({ on: 'died' }),
    signal,
  });
  line.listen((heard, answer) => {
    if (heard.kind === 'rules-changed') {
      if (isAsked) void askForRules();
      answer(null);
      return true;
    }
    if (heard.kind === 'inbox-changed' && !isAsked) return false;
    if (isAsked || window !== window.top) return late?.hear(heard, answer) === true;
    quietly(wantLatePart, undefined);
    void askForRules().then(() => late?.hear(heard, answer) !== true && answer(null));
    return true;
  }, signal);
  // A page built long after its start is looked at with a person's first step in it, for a note need not be typed.
  const entered = (event: Event) => {
    if (isAsked) return;
    self.soon();
    cameTo(findTarget(event));
  };
  window.addEventListener('focusin', entered, { capture: true, passive: true, signal });
  window.addEventListener('pagehide', tally.flush, { signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted || !isAsked) return;
      // The worker forgot the page when it left.
      said = null;
      void askForRules();
    },
    { signal },
  );
  document.addEventListener('DOMContentLoaded', self.soon, { signal });
  if ('navigation' in window) navigation.addEventListener('currententrychange', self.soon, { signal });
  expectLate((join) => {
    if (signal.aborted || late !== null) return;
    late = join({
      ...{ adapter, line, signal, dispatch, pageState, typedIn },
      state: () => state,
      check: self.check,
      attempt: () => attempt,
      findRecord,
      askForRules: () => void askForRules(),
      lookSoon: self.soon,
      gotReady: tell,
    });
    if (rules !== null) takeRules();
  });
  if (isLate) self.soon();
  askWhereNeeded();
}
