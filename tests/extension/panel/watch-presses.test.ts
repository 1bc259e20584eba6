import { describe, expect, it } from 'vitest';
import { mayPress, seenAfter } from '#extension/panel/watch-presses.ts';

describe('a press in the panel', () => {
  it('counts where the button was in plain sight, or the browser can’t tell', () => {
    expect(mayPress(seenAfter(undefined, true, 0), 10)).toBe(true);
    expect(mayPress(seenAfter(undefined, undefined, 0), 10)).toBe(true);
    expect(mayPress(undefined, 10)).toBe(true);
  });

  it('does not count under something, nor just after it was uncovered', () => {
    const covered = seenAfter(seenAfter(undefined, true, 0), false, 100);
    expect(mayPress(covered, 5_000)).toBe(false);
    const again = seenAfter(covered, true, 5_000);
    expect(mayPress(again, 5_100)).toBe(false);
    expect(mayPress(again, 5_300)).toBe(true);
  });
});
