import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayPress, type Refused, seenAfter, watchPresses } from '#extension/panel/watch-presses.ts';

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

describe('a press in a panel that moved', () => {
  let refused: Refused[] = [];
  let heard: string[] = [];
  let move = () => {};
  let stop = () => {};
  const button = () => document.querySelector('button') as HTMLButtonElement;
  const say = (...types: readonly string[]) => {
    for (const type of types) button().dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  };
  const down = ['pointerdown', 'mousedown'];
  const up = ['pointerup', 'mouseup', 'click'];

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    vi.stubGlobal('PointerEvent', Event);
    [refused, heard] = [[], []];
    document.body.innerHTML = '<button>Accept</button>';
    for (const type of [...down, ...up, 'pointercancel'])
      button().addEventListener(type, () => heard.push(type));
    stop = watchPresses(
      document.body,
      (why) => refused.push(why),
      (hear) => {
        move = hear;
        return () => {};
      },
    );
  });
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('just before does not count, and one made a moment later does', () => {
    move();
    vi.advanceTimersByTime(499);
    say(...down, ...up);
    expect([heard, refused]).toEqual([[], ['moved']]);
    vi.advanceTimersByTime(1);
    say(...down, ...up);
    expect([heard, refused]).toEqual([[...down, ...up], ['moved']]);
  });

  it('is let go of when the word of it comes while the button is down', () => {
    say(...down);
    move();
    say(...up);
    expect([heard, refused]).toEqual([[...down, 'pointercancel'], ['moved']]);
  });

  it('does not keep back what comes from no pointer: a key, or the page of ours itself', () => {
    say(...down, ...up);
    move();
    say('click');
    say(...down);
    say('keydown', 'click');
    expect(heard.filter((type) => type === 'click')).toHaveLength(3);
    expect(refused).toEqual(['moved']);
  });
});
