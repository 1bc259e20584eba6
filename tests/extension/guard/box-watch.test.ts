import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BoxWatch, watchBox } from '#extension/guard/box-watch.ts';

const still = class {
  observe() {}
  disconnect() {}
};
let [host, box] = [document.createElement('div'), document.createElement('aside')];
let left = 900;
let told = 0;
let watch: BoxWatch;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', still);
  vi.stubGlobal('ResizeObserver', still);
  [host, box] = [document.createElement('div'), document.createElement('aside')];
  host.append(box);
  [left, told] = [900, 0];
  box.getBoundingClientRect = () => new DOMRect(left, 0, 380, 800);
  watch = watchBox(box, host, () => {
    told += 1;
  });
});
afterEach(() => {
  watch.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What a page can do to our host; the browser tells of it before it draws anything. */
const write = async (style: string) => {
  host.style.cssText = style;
  await Promise.resolve();
};

describe('a box that the page moves', () => {
  it('can’t be pressed for half a second, and is told of at once', async () => {
    left = 500;
    await write('transform: translateX(-400px)');
    expect([box.style.pointerEvents, told]).toEqual(['none', 1]);
    vi.advanceTimersByTime(499);
    expect(box.style.pointerEvents).toBe('none');
    vi.advanceTimersByTime(1);
    expect(box.style.pointerEvents).toBe('');
  });

  it('stays shut as long as it goes on, and is told of now and then', async () => {
    for (let step = 0; step < 50; step += 1) {
      left -= 5;
      await write(`left: ${left}px`);
      expect(box.style.pointerEvents).toBe('none');
      vi.advanceTimersByTime(20);
    }
    expect(told).toBe(10);
  });

  it('is not one that we have put elsewhere, nor one that only had its host written on', async () => {
    left = 0;
    watch.placed();
    await write('color-scheme: dark');
    expect([box.style.pointerEvents, told]).toEqual(['', 0]);
  });

  it('can be pressed as soon as nobody watches it any more', async () => {
    left = 500;
    await write('left: 0');
    watch.stop();
    expect(box.style.pointerEvents).toBe('');
  });
});
