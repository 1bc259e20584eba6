import type { Ask, Effect, GuardEvent, GuardState, Step } from './guard-state.ts';

type Attempt = Extract<GuardEvent, { on: 'attempt' }>;

/** May this press save what it would save? Decided for the whole press, at its first event. */
export function decidePress(state: GuardState, { press, asks, canShow }: Attempt): Step {
  const held = asks.filter((ask) => ask.mode === 'block' && !isExcused(state, ask));
  if (held.length === 0) return letPass(state, press, asks);
  if (!canShow) return letPassUnseen(state, press, held);
  const id = held.map((ask) => ask.id).join('\n');
  const pressed = { press, isHeld: true };
  if (state.hold?.id === id) {
    return { state: { ...state, pressed, trouble: null }, effects: [{ do: 'stop' }, { do: 'pulse-card' }] };
  }
  const hold = { id, asks: held };
  return {
    state: { ...state, phase: 'holding', hold, pressed, counted: id, trouble: null },
    effects: [
      { do: 'stop' },
      { do: 'show-card', hold },
      ...(state.counted === id ? [] : held.map(({ surface }) => count(surface, 'held'))),
    ],
  };
}

function letPass(state: GuardState, press: number, asks: readonly Ask[]): Step {
  const ids = asks.map(({ id }) => id);
  const isAbout = state.hold?.asks.some(({ id }) => ids.includes(id)) === true;
  const closes = isAbout || (state.hold === null && asks.some((ask) => isExcused(state, ask)));
  return {
    state: {
      ...state,
      ...(isAbout ? { phase: 'watching', hold: null } : {}),
      pressed: { press, isHeld: false },
      trouble: null,
    },
    effects: [
      { do: 'pass' },
      ...(closes ? [{ do: 'close-card' } as const] : []),
      ...asks.flatMap((ask) => passedWith(state, ask)),
      ...(ids.length === 0 ? [] : [{ do: 'watch', ids } as const]),
    ],
  };
}

function passedWith(state: GuardState, ask: Ask): readonly Effect[] {
  if (ask.verdict === 'empty' || isExcused(state, ask)) return [];
  if (ask.mode === 'observe') return [count(ask.surface, 'observed')];
  if (ask.mode === 'warn') return [count(ask.surface, 'warned'), { do: 'warn', ask }];
  return [count(ask.surface, ask.verdict === 'clear' ? 'clear' : 'looked')];
}

/** Holding somebody without showing the way out would trap them. */
const letPassUnseen = (state: GuardState, press: number, held: readonly Ask[]): Step => ({
  state: {
    ...state,
    phase: 'watching',
    hold: null,
    pressed: { press, isHeld: false },
    trouble: 'card-removed',
  },
  effects: [
    { do: 'pass' },
    ...(state.hold === null ? [] : [{ do: 'close-card' } as const]),
    ...held.map(({ surface }) => count(surface, 'could-not-see', 'card-removed')),
    { do: 'watch', ids: held.map(({ id }) => id) },
  ],
});

const isExcused = ({ excused, written }: GuardState, { id, text }: Ask): boolean =>
  excused.includes(id) || (text !== null && Object.hasOwn(written, id) && written[id] === text);

export const count = (
  surface: string,
  what: Extract<Effect, { do: 'count' }>['what'],
  why: Extract<Effect, { do: 'count' }>['why'] = null,
): Effect => ({ do: 'count', surface, what, why });
