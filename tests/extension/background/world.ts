import 'fake-indexeddb/auto';
import { type Database, openDatabase } from '#extension/background/database.ts';
import type { Tools } from '#extension/background/worker-tools.ts';
import { type Areas, type Session, type StorageArea, sessionItem, writeItem } from '#extension/storage.ts';
import type { Changed } from '#extension/worker-door.ts';
import type { Instant } from '#shared/time/instant.ts';
import { instant } from '#shared/time/instant.ts';
import { monday } from '../../support/company.ts';

export type Answering = (request: {
  readonly path: string;
  readonly input: unknown;
}) => Response | Promise<Response>;

/** What outlives a worker: storage and database. And what does not depend on it: the clock and the server. */
export type Ground = {
  readonly areas: Areas;
  readonly name: string;
  now: Instant;
  answer: Answering;
  readonly said: Changed[];
  readonly logged: string[];
  readonly closedTabs: Set<number>;
};

let grounds = 0;

export function newGround(answer: Answering = () => new Response('', { status: 404 })): Ground {
  grounds += 1;
  const areas = { local: memoryArea(), session: memoryArea() };
  const name = `ground-${grounds}`;
  return { areas, name, now: monday, answer, said: [], logged: [], closedTabs: new Set() };
}

export function memoryArea(): StorageArea {
  const items = new Map<string, unknown>();
  return {
    get: async (key) =>
      structuredClone(Object.fromEntries([...items].filter(([one]) => key === null || one === key))),
    set: async (added) => {
      for (const [key, value] of Object.entries(added)) items.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

/** A worker on its ground. `stepsToLive`: after so many steps outside of itself it is gone, and nothing in it goes on. */
export function wake(
  ground: Ground,
  stepsToLive = Number.POSITIVE_INFINITY,
): Tools & { readonly isDead: () => boolean } {
  let steps = 0;
  const isDead = () => steps >= stepsToLive;
  const step = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (isDead()) return never();
    steps += 1;
    const value = await work();
    return isDead() ? never() : value;
  };
  const locks = new Map<string, Promise<unknown>>();
  let opened: Promise<Database> | null = null;
  const alive = (area: StorageArea): StorageArea => ({
    get: (key) => step(() => area.get(key)),
    set: (items) => step(() => area.set(items)),
    remove: (keys) => step(() => area.remove(keys)),
  });
  return {
    isDead,
    areas: { local: alive(ground.areas.local), session: alive(ground.areas.session) },
    database: () =>
      step(() => {
        opened ??= openDatabase(ground.name);
        return opened;
      }),
    now: () => ground.now,
    dice: () => 0.5,
    newId: () => crypto.randomUUID(),
    fetch: (address, options) =>
      step(async () => {
        const url = new URL(String(address));
        const body = typeof options?.body === 'string' ? options.body : url.searchParams.get('input');
        return ground.answer({ path: url.pathname, input: body === null ? null : JSON.parse(body) });
      }),
    alone: async (name, work) => {
      const before = locks.get(name) ?? Promise.resolve();
      const mine = before.then(work, work);
      locks.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
    managed: async () => ({ server: null, hostsOff: [], plainNotes: null }),
    browserLanguage: () => 'en-US',
    lexicons: async () => [],
    mayReach: async () => true,
    isOpen: async (tab) => !ground.closedTabs.has(tab),
    say: (what) => ground.said.push(what),
    log: (sentence) => ground.logged.push(sentence),
  };
}

const never = <Value>() => new Promise<Value>(() => undefined);

export const session: Session = {
  ...{ server: 'https://baton.example', token: 'a-token', me: 'rita', name: 'Rita', company: 'Acme' },
};

/** Connected as somebody of the small company. */
export async function connect(ground: Ground, me = 'rita'): Promise<void> {
  await writeItem(ground.areas, sessionItem, { ...session, me });
}

export const later = (ground: Ground, milliseconds: number): void => {
  ground.now = instant(ground.now + milliseconds);
};

export const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });

export const result = (data: unknown): Response => json({ result: { data } });

export const failure = (httpStatus: number, code: string, message: string): Response =>
  json({ error: { code: -32_600, message, data: { code, httpStatus, problems: [] } } }, httpStatus);
