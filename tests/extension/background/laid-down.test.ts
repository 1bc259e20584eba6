import { describe, expect, it } from 'vitest';
import { laidDownReader } from '#extension/background/laid-down.ts';
import { nothingManaged } from '#extension/background/read-managed.ts';
import type { Areas, StorageArea } from '#extension/storage.ts';
import type { Managed } from '#extension/worker-door.ts';

const emptyArea = (): StorageArea => {
  const items = new Map<string, unknown>();
  return {
    get: async (key) => (key !== null && items.has(key) ? { [key]: items.get(key) } : {}),
    set: async (given) => {
      for (const [key, value] of Object.entries(given)) items.set(key, value);
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
};

/** A browser’s own storage outlives it; what is of a session does not. */
const disk = () => {
  const local = emptyArea();
  return { start: (): Areas => ({ local, session: emptyArea() }) };
};

const zendeskOff: Managed = { ...nothingManaged, hostsOff: ['zendesk'] };

/** A browser that says what IT laid down when the test lets it. */
function slowly(managed: Managed) {
  const answer = Promise.withResolvers<Managed>();
  return { ask: () => answer.promise, say: () => answer.resolve(managed) };
}

describe('what IT laid down', () => {
  it('is waited for the very first time', async () => {
    const browser = disk();
    const slow = slowly(zendeskOff);
    const read = laidDownReader({ areas: browser.start(), ask: slow.ask, onChange: () => undefined });
    let isRead = false;
    const reading = read().then((managed) => {
      isRead = true;
      return managed;
    });
    await Promise.resolve();
    expect(isRead).toBe(false);
    slow.say();
    expect(await reading).toEqual(zendeskOff);
  });

  it('is known at once to a browser that starts again, and mended when it is otherwise now', async () => {
    const browser = disk();
    await laidDownReader({
      areas: browser.start(),
      ask: async () => zendeskOff,
      onChange: () => undefined,
    })();

    const slow = slowly(nothingManaged);
    const changed = Promise.withResolvers<void>();
    const read = laidDownReader({ areas: browser.start(), ask: slow.ask, onChange: () => changed.resolve() });
    expect(await read()).toEqual(zendeskOff);
    slow.say();
    await changed.promise;
    expect(await read()).toEqual(nothingManaged);
  });

  it('tells nobody when nothing is otherwise', async () => {
    const browser = disk();
    await laidDownReader({
      areas: browser.start(),
      ask: async () => zendeskOff,
      onChange: () => undefined,
    })();
    const slow = slowly({ ...zendeskOff });
    let changes = 0;
    const areas = browser.start();
    const read = laidDownReader({ areas, ask: slow.ask, onChange: () => (changes += 1) });
    await read();
    slow.say();
    await slow.ask();
    expect(await read()).toEqual(zendeskOff);
    expect(changes).toBe(0);
  });
});
