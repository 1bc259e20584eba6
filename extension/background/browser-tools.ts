import { browser } from 'wxt/browser';
import { instant } from '#shared/time/instant.ts';
import type { Areas, StorageArea } from '../storage.ts';
import { type Database, openDatabase } from './database.ts';
import { lexiconReader } from './lexicon-files.ts';
import { nothingManaged, readManaged } from './read-managed.ts';
import type { Tools } from './worker-tools.ts';

const area = (name: 'local' | 'session'): StorageArea => ({
  get: (key) => browser.storage[name].get(key),
  set: (items) => browser.storage[name].set(items),
  remove: (key) => browser.storage[name].remove(key),
});

const areas: Areas = { local: area('local'), session: area('session') };

/** Closed to content scripts. Firefox has no such switch for `local`; there a content script is ours or nobody's. */
export async function closeStorage(): Promise<void> {
  for (const name of ['local', 'session'] as const) {
    await browser.storage[name].setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}

async function readLaidDown() {
  try {
    return readManaged(await browser.storage.managed.get(null));
  } catch {
    // Firefox throws where nothing was laid down.
    return nothingManaged;
  }
}

/** The worker's world, made of the browser. `languages` are those the build has put a lexicon there for. */
export function browserTools(languages: readonly string[]): Tools {
  let opened: Promise<Database> | null = null;
  const open = () => {
    opened ??= openDatabase().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return {
    areas,
    database: open,
    now: () => instant(Date.now()),
    dice: Math.random,
    newId: () => crypto.randomUUID(),
    fetch: (...given) => fetch(...given),
    alone: (name, work) => navigator.locks.request(`baton ${name}`, work),
    managed: readLaidDown,
    browserLanguage: () => browser.i18n.getUILanguage(),
    lexicons: lexiconReader(
      languages,
      (path) => `${new URL(path, location.origin)}`,
      (address) => fetch(address),
    ),
    mayReach: (origin) => browser.permissions.contains({ origins: [origin] }),
    isOpen: (tab) =>
      browser.tabs.get(tab).then(
        () => true,
        () => false,
      ),
    say: (what) => {
      // Nobody is open: nobody has to hear it.
      browser.runtime.sendMessage({ kind: 'changed', what }).catch(() => undefined);
    },
    log: (sentence, details) => console.warn(`Baton: ${sentence}`, details ?? ''),
  };
}
