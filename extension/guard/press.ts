import type { GateEvent } from '../hosts/host.ts';

/** One press of a hand is several events; it is decided once, at the first of them that would save something. */
export type Press = {
  readonly id: number;
  readonly isTrusted: boolean;
  readonly seen: readonly GateEvent[];
};

export type Pressed = {
  readonly type: GateEvent;
  readonly isTrusted: boolean;
  /** A key that is held down says `keydown` again and again. */
  readonly isRepeat: boolean;
};

export const firstPress: Press = { id: 0, isTrusted: true, seen: [] };

/**
 * A press begins with a pointer or a key going down, or with an event it already had, since no press says one thing twice. What
 * a hand did and what a script did are never one press.
 */
export function followPress(press: Press, { type, isTrusted, isRepeat }: Pressed): Press {
  if (isRepeat && press.seen.includes(type)) return press;
  const begins =
    type === 'pointerdown' ||
    type === 'keydown' ||
    (type === 'mousedown' && !press.seen.includes('pointerdown')) ||
    press.isTrusted !== isTrusted ||
    press.seen.includes(type);
  if (begins) return { id: press.id + 1, isTrusted, seen: [type] };
  return { ...press, seen: [...press.seen, type] };
}

/** Something was typed in between: whatever comes next is decided anew. */
export const endPress = (press: Press): Press => ({ id: press.id + 1, isTrusted: true, seen: [] });
