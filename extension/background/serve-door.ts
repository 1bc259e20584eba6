import { ownDomainsItem, readItem, settingsItem, writeItem } from '../storage.ts';
import type { WorkerDoor } from '../worker-door.ts';
import { ask } from './ask.ts';
import { findKept } from './database.ts';
import { dropDraft, findDraft, keepDraft, listDrafts } from './drafts.ts';
import { findHandoff, listOnRecord, readInbox } from './inbox.ts';
import { drop, listOutbox, shown } from './outbox.ts';
import { listPages } from './page-states.ts';
import { cancelPairing, goOnPairing, startPairing } from './pairing.ts';
import type { DoorKind, DoorMessage } from './read-door-message.ts';
import { mendAndSend, prepare, send, sendPrepared } from './send.ts';
import { disconnect, findSession } from './session.ts';
import { readStatus } from './status.ts';
import { readStored, wipe } from './stored.ts';
import type { Tools } from './worker-tools.ts';

type Handlers = {
  readonly [K in DoorKind]: (
    message: { readonly kind: K } & WorkerDoor[K]['said'],
  ) => Promise<WorkerDoor[K]['answer']>;
};

export type DoorWorld = {
  /** Out and in at once, with badge and notices. */
  readonly refresh: () => Promise<boolean>;
  readonly registerOwnDomains: () => Promise<void>;
};

/** The functions behind what our own pages say, one a sentence. */
export function doorHandlers(tools: Tools, world: DoorWorld): Handlers {
  const done = async (work: Promise<unknown>): Promise<null> => {
    await work;
    return null;
  };
  return {
    status: () => readStatus(tools),
    inbox: () => readInbox(tools),
    handoff: ({ handoff }) => findHandoff(tools, handoff),
    'on-record': ({ record }) => listOnRecord(tools, record),
    setup: async () =>
      (await findSession(tools)) === null ? null : findKept(await tools.database(), 'setup'),
    ask: ({ path, input }) => ask(tools, path, input),
    outbox: async () => {
      const session = await findSession(tools);
      return (await listOutbox(await tools.database()))
        .filter(({ me }) => session === null || me === session.me)
        .map(shown);
    },
    pages: ({ tab }) => listPages(tools, tab),
    send: ({ command, record }) => send(tools, { command, record }),
    prepare: ({ command, record }) => prepare(tools, { command, record }),
    'send-prepared': ({ id }) => sendPrepared(tools, id),
    mend: ({ id, command }) => mendAndSend(tools, id, command),
    drop: ({ id }) => drop(tools, id),
    'find-draft': ({ key }) => findDraft(tools, key),
    drafts: () => listDrafts(tools),
    'keep-draft': ({ key, content }) => done(keepDraft(tools, key, content)),
    'drop-draft': ({ key }) => done(dropDraft(tools, key)),
    settings: async () => ({
      settings: await readItem(tools.areas, settingsItem),
      managed: await tools.managed(),
    }),
    'change-settings': async ({ settings }) => {
      await writeItem(tools.areas, settingsItem, settings);
      tools.say('settings');
      return null;
    },
    'own-domains': () => readItem(tools.areas, ownDomainsItem),
    'change-own-domains': async ({ host, patterns }) => {
      const own = await readItem(tools.areas, ownDomainsItem);
      await writeItem(tools.areas, ownDomainsItem, { ...own, [host]: patterns });
      await world.registerOwnDomains();
      tools.say('settings');
      return null;
    },
    stored: () => readStored(tools),
    wipe: () => done(wipe(tools)),
    connect: ({ server }) => startPairing(tools, server),
    pairing: async () => {
      const before = await findSession(tools);
      const pairing = await goOnPairing(tools);
      if (before === null && pairing.step === 'done') await world.refresh();
      return pairing;
    },
    'cancel-pairing': () => done(cancelPairing(tools)),
    disconnect: () => done(disconnect(tools)),
    refresh: async () => ({ isOnline: await world.refresh() }),
  };
}

export function serveDoor(handlers: Handlers, message: DoorMessage): Promise<unknown> {
  // Each kind has the handler of its own message; the compiler can't follow that through the index.
  const handle = handlers[message.kind] as (message: DoorMessage) => Promise<unknown>;
  return handle(message);
}
