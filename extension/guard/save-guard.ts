import { isReason } from '#shared/vagueness/reason.ts';
import { count, decidePress } from './decide-press.ts';
import type { Effect, GuardEvent, GuardState, Hold, Step } from './guard-state.ts';

/** The whole behaviour of the guard; README.md has it as a table. Nothing here reads a page, a clock or a text. */
export function step(state: GuardState, event: GuardEvent): Step {
  const { state: next, effects } = state.phase === 'inert' ? dead(state, event) : alive(state, event);
  return { state: Object.freeze(next), effects };
}

const stay = (state: GuardState, ...effects: readonly Effect[]): Step => ({ state, effects });

/** An orphan of an update stops nothing, whatever it sees. */
const dead = (state: GuardState, event: GuardEvent): Step =>
  event.on === 'attempt' || event.on === 'broke' ? stay(state, { do: 'pass' }) : stay(state);

function alive(state: GuardState, event: GuardEvent): Step {
  switch (event.on) {
    case 'rules-came':
      if (event.isOff) return leave(state, 'off');
      return stay(state.phase === 'blind' || state.phase === 'off' ? { ...state, phase: 'watching' } : state);
    case 'rules-gone':
      return leave(state, 'blind');
    case 'attempt':
      return attempted(state, event);
    case 'broke':
      return broke(state, event);
    case 'outcome':
      return ended(state, event);
    case 'died':
      return { state: { ...state, phase: 'inert', hold: null }, effects: [{ do: 'go-inert' }] };
    case 'note-written': {
      const next = { ...state, written: { ...state.written, [event.id]: event.text } };
      return settle(next, event.id);
    }
    case 'handoff-ready':
      return settle({ ...state, excused: [...state.excused, event.id] }, event.id);
    case 'dismissed':
      return state.hold === null ? stay(state, { do: 'close-card' }) : leave(state, 'watching');
    default:
      return state.hold === null ? stay(state) : whileHolding(state, state.hold, event);
  }
}

/** Only these mean something while a card is shown, and nothing without one. */
function whileHolding(state: GuardState, hold: Hold, event: GuardEvent): Step {
  switch (event.on) {
    case 'fill-in':
      return { state: { ...state, phase: 'holding' }, effects: [{ do: 'open-panel' }] };
    case 'save-anyway':
      return { state: { ...state, phase: 'asking' }, effects: [{ do: 'ask-reason' }] };
    case 'back':
      return { state: { ...state, phase: 'holding' }, effects: [{ do: 'show-card', hold }] };
    case 'reason':
      return state.phase === 'asking' ? allow(state, hold, event) : stay(state);
    case 'card-lost':
      return leave({ ...excuse(state, hold), trouble: 'card-removed' }, 'watching');
    case 'judged':
      return event.verdict === 'clear' || event.verdict === 'empty'
        ? forget(state, event.editor)
        : stay(state);
    case 'editor-gone':
      return forget(state, event.editor);
    default:
      return stay(state);
  }
}

function attempted(state: GuardState, event: Extract<GuardEvent, { on: 'attempt' }>): Step {
  if (state.phase === 'off') return stay(state, { do: 'pass' });
  if (state.pressed?.press === event.press)
    return stay(state, { do: state.pressed.isHeld ? 'stop' : 'pass' });
  if (state.phase !== 'blind') return decidePress(state, event);
  const counts = event.asks.map(({ surface }) => count(surface, 'could-not-see', 'rules-missing'));
  return {
    state: { ...state, pressed: { press: event.press, isHeld: false } },
    effects: [{ do: 'pass' }, ...counts],
  };
}

function broke(state: GuardState, { press, why }: Extract<GuardEvent, { on: 'broke' }>): Step {
  if (state.phase === 'off') return stay(state, { do: 'pass' });
  if (state.pressed?.press === press && state.pressed.isHeld) return stay(state, { do: 'stop' });
  const pressed = { press, isHeld: false };
  const effects: Effect[] = [{ do: 'pass' }, count('', 'could-not-see', why)];
  return { state: { ...state, pressed, trouble: why }, effects };
}

/** `unknown` is as good as saved: the press went through, and a host that gives no sign must not keep a handoff waiting. */
function ended(state: GuardState, event: Extract<GuardEvent, { on: 'outcome' }>): Step {
  if (event.outcome === 'failed') return stay(state);
  const written = Object.entries(state.written).filter(([id]) => !event.ids.includes(id));
  return {
    state: {
      ...state,
      excused: state.excused.filter((id) => !event.ids.includes(id)),
      written: Object.fromEntries(written),
      counted: null,
    },
    effects: event.record === null ? [] : [{ do: 'tell-saved', record: event.record }],
  };
}

function allow(state: GuardState, hold: Hold, event: Extract<GuardEvent, { on: 'reason' }>): Step {
  if (!isReason(event.reason, event.saw)) return stay(state, { do: 'refuse-reason' });
  const reason = event.reason.trim();
  const told = hold.asks.flatMap((ask): readonly Effect[] => [
    count(ask.surface, 'saved-anyway'),
    { do: 'tell-anyway', ask, reason },
  ]);
  return {
    state: { ...excuse(state, hold), phase: 'watching', hold: null },
    effects: [...told, { do: 'say-can-save' }],
  };
}

const excuse = (state: GuardState, { asks }: Hold): GuardState => ({
  ...state,
  excused: [...state.excused, ...asks.map(({ id }) => id)],
});

const leave = (state: GuardState, phase: GuardState['phase']): Step => ({
  state: { ...state, phase, hold: null },
  effects: state.hold === null ? [] : [{ do: 'close-card' }],
});

/** The held field is fine, empty or gone, so there is nothing to hold there any more. */
const forget = (state: GuardState, editor: string): Step =>
  without(state, ({ editor: one, handoff }) => one === editor && handoff === null, 'close-card');

/** What was asked for has been given in the panel. */
const settle = (state: GuardState, id: string): Step =>
  without(state, (ask) => ask.id === id, 'say-can-save');

function without(
  state: GuardState,
  isDone: (ask: Hold['asks'][number]) => boolean,
  last: 'close-card' | 'say-can-save',
): Step {
  const asks = state.hold?.asks.filter((ask) => !isDone(ask)) ?? [];
  if (state.hold === null || asks.length === state.hold.asks.length) return stay(state);
  if (asks.length === 0)
    return { state: { ...state, phase: 'watching', hold: null }, effects: [{ do: last }] };
  const hold = { id: asks.map(({ id }) => id).join('\n'), asks };
  return { state: { ...state, phase: 'holding', hold }, effects: [{ do: 'show-card', hold }] };
}
