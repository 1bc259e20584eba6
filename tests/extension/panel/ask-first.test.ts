import { beforeEach, describe, expect, it, vi } from 'vitest';
import { record } from '../../support/company.ts';

type Heard = { readonly kind: string; readonly record?: unknown };
type Listener = (message: unknown, sender: { readonly id: string }) => void;

const asked: string[] = [];
const listeners = new Set<Listener>();
const draft = { key: 'form hubspot deal 1 quick', content: {}, keptAt: 0 };
let isSilent = false;
let dropped = '';

const answers: Readonly<Record<string, unknown>> = {
  settings: { settings: { language: 'es', notesLanguages: [] }, managed: {} },
  ...{ setup: null, status: { session: null }, outbox: [], drafts: [draft], 'on-record': [] },
};

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getUILanguage: () => 'en' },
    tabs: {
      getCurrent: async () => ({ id: 7 }),
      sendMessage: async () => ({ host: 'hubspot', record, url: record.url, state: { looks: 'guarding' } }),
    },
    runtime: {
      id: 'baton',
      sendMessage: ({ kind }: Heard) => {
        asked.push(kind);
        if (kind === dropped) return Promise.resolve(undefined);
        return isSilent ? new Promise(() => undefined) : Promise.resolve(answers[kind]);
      },
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));
vi.stubGlobal('fetch', async (path: string) => new Response(JSON.stringify({ language: path })));
vi.stubGlobal('window', { top: null });

const { askFirst } = await import('#extension/panel/first/ask-first.ts');
const address = 'chrome-extension://baton/panel.html';

beforeEach(() => {
  asked.length = 0;
  listeners.clear();
  isSilent = false;
  dropped = '';
});

describe('what the panel asks while it is loaded', () => {
  it('asks the worker for everything at once, before any answer', () => {
    isSilent = true;
    askFirst(address);
    expect([...asked].sort()).toEqual(['drafts', 'outbox', 'settings', 'setup', 'status']);
  });

  it('has what the first drawing needs: the page, what waits on its record, the drafts, the words and the languages', async () => {
    const { first, words, whole } = askFirst(address);
    await whole;
    const { host, type, id } = record;
    expect(first.context()?.record).toEqual(record);
    expect(first.answers).toContainEqual({ key: ['on-record', { record: { host, type, id } }], answer: [] });
    expect(first.drafts()).toEqual([draft]);
    expect((await words)[0].language).toBe('es');
    expect([...first.lexicons.keys()]).toEqual(expect.arrayContaining(['en', 'es']));
  });

  it('counts for the first drawing only, and tells what has changed before it', async () => {
    const { first, whole } = askFirst(address);
    await whole;
    for (const hear of listeners) hear({ kind: 'changed', what: 'inbox' }, { id: 'baton' });
    expect(first.close()).toEqual(['inbox']);
    expect(first.drafts()).toBeNull();
    expect(listeners.size).toBe(0);
  });

  it('leaves to whoever needs it what the worker did not answer', async () => {
    dropped = 'outbox';
    const { first, whole } = askFirst(address);
    await whole;
    const kinds = first.answers.map(({ key: [kind] }) => kind);
    expect(kinds.sort()).toEqual(['drafts', 'on-record', 'settings', 'setup', 'status']);
  });
});
