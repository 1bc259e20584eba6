import { expect, it } from 'vitest';
import { endPress, firstPress, followPress, type Pressed } from '#extension/guard/press.ts';
import type { GateEvent } from '#extension/hosts/host.ts';

type Said = GateEvent | Partial<Pressed>;

function pressesOf(said: readonly Said[]): number {
  const ids = new Set<number>();
  let press = firstPress;
  for (const one of said) {
    const more = typeof one === 'string' ? { type: one } : one;
    press = followPress(press, { type: 'click', isTrusted: true, isRepeat: false, ...more });
    ids.add(press.id);
  }
  return ids.size;
}

const mouse: readonly GateEvent[] = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const touch: readonly GateEvent[] = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'];

it.each<readonly [string, readonly Said[], number]>([
  ['a mouse press', [...mouse, 'submit'], 1],
  ['a tap', touch, 1],
  ['Enter on a button', ['keydown', 'click', 'keyup'], 1],
  ['Space on a button', ['keydown', 'keyup', 'click'], 1],
  ['a shortcut that is held down', ['keydown', { type: 'keydown', isRepeat: true }, 'keyup'], 1],
  ['a host that names only click and submit', ['click', 'submit'], 1],
  ['two quick clicks', [...mouse, ...mouse], 2],
  ['two clicks where only clicks are seen', ['click', 'click'], 2],
  ['a key after a mouse', [...mouse, 'keydown', 'click'], 2],
  ['a script beside a hand', ['pointerdown', { type: 'click', isTrusted: false }], 2],
  ['two clicks of a script', [{ isTrusted: false }, { isTrusted: false }], 2],
])('%s', (_name, said, presses) => {
  expect(pressesOf(said)).toBe(presses);
});

it('typing in between ends a press', () => {
  const down = followPress(firstPress, { type: 'keydown', isTrusted: true, isRepeat: false });
  expect(followPress(endPress(down), { type: 'click', isTrusted: true, isRepeat: false }).id).not.toBe(
    down.id,
  );
});
