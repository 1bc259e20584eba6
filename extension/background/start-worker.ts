import { browser } from 'wxt/browser';
import type { Changed } from '../worker-door.ts';
import { browserTools, closeStorage } from './browser-tools.ts';
import type { HostPlace, Sender } from './judge-sender.ts';
import { laidDownReader } from './laid-down.ts';
import { openLive } from './live.ts';
import { showNotices } from './notify.ts';
import { registerOwnDomains, withOwnDomains } from './own-domains.ts';
import type { WordsOf } from './page-rules.ts';
import { forgetPages, listPages } from './page-states.ts';
import { goOnPairing } from './pairing.ts';
import { sendReports } from './send-reports.ts';
import { type Serving, serve } from './serve.ts';
import { doorHandlers, serveDoor } from './serve-door.ts';
import { servePage } from './serve-page.ts';
import { tidyUp } from './stored.ts';
import { sync } from './sync.ts';
import { drawToolbar } from './toolbar.ts';
import { openPanelWindow, pressNotification, showNotification, tell } from './windows.ts';
import type { Tools } from './worker-tools.ts';

type Given = {
  readonly hosts: readonly HostPlace[];
  readonly languages: readonly string[];
  readonly wordsOf: WordsOf;
};

const beat = 'beat';
const tidying = 'tidying';
const drawnFrom: readonly Changed[] = ['inbox', 'session', 'settings'];
const ruledBy: readonly Changed[] = ['setup', 'session', 'settings'];
const movedBy: readonly Changed[] = ['inbox', 'outbox'];

/** Registers every listener before it gives way once: what wakes the worker is heard by the worker it wakes. */
export function startWorker({ hosts, languages, wordsOf }: Given): void {
  const toPages = browserTools(languages);
  const { areas, managed: ask } = toPages;
  const managed = laidDownReader({ areas, ask, onChange: () => say('settings') });
  const tools: Tools = { ...toPages, say, managed };
  const live = openLive(tools, (isBack) => quietly(refresh(isBack, false)));

  function say(what: Changed): void {
    toPages.say(what);
    if (drawnFrom.includes(what)) quietly(drawToolbar(tools));
    if (ruledBy.includes(what)) quietly(tellPages(tools, 'rules-changed'));
    if (movedBy.includes(what)) quietly(tellPages(tools, 'inbox-changed'));
    if (what === 'session') quietly(live.ensure());
  }

  function quietly(work: Promise<unknown>): void {
    work.catch((error: unknown) => tools.log('Something in the worker went wrong.', error));
  }

  async function refresh(isHurried = false, withSetup = true): Promise<boolean> {
    const isThere = await sync(tools, { isHurried, withSetup });
    await Promise.all([drawToolbar(tools), showNotices(tools, showNotification)]);
    return isThere;
  }

  const handlers = doorHandlers(tools, {
    refresh: () => refresh(true),
    registerOwnDomains: () => registerOwnDomains(tools, hosts),
  });
  const world = {
    ...{ wordsOf, openPanelWindow, drawBadge: () => drawToolbar(tools) },
    showPanel: (tab: number, frame: number) => tell(tab, { kind: 'show-panel', frame }),
  };
  const serving: Serving = {
    home: { id: browser.runtime.id, origin: location.origin },
    hosts: () => withOwnDomains(tools, hosts),
    page: (message, place) => servePage(tools, world, message, place),
    door: (message) => serveDoor(handlers, message),
  };

  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, answer: (value: unknown) => void) => {
      void serve(tools, serving, message, sender).then(answer);
      return true;
    },
  );
  browser.runtime.onInstalled.addListener(() => quietly(refresh()));
  browser.runtime.onStartup.addListener(() => quietly(refresh()));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === tidying) quietly(tidyUp(tools));
    if (name !== beat) return;
    quietly(goOnPairing(tools));
    quietly(live.ensure());
    quietly(refresh().then(() => sendReports(tools)));
  });
  browser.tabs.onRemoved.addListener((tab) => quietly(forgetPages(tools, tab)));
  browser.notifications.onClicked.addListener((id) => quietly(pressNotification(tools, id, 0)));
  browser.notifications.onButtonClicked?.addListener((id, button) =>
    quietly(pressNotification(tools, id, button)),
  );
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-panel' && tab?.id !== undefined) tell(tab.id, { kind: 'toggle-panel' });
  });
  browser.permissions.onRemoved.addListener(() => quietly(registerOwnDomains(tools, hosts)));
  self.addEventListener('online', () => quietly(refresh(true)));

  quietly(closeStorage());
  quietly(setAlarms());
  quietly(registerOwnDomains(tools, hosts));
  quietly(live.ensure());
  quietly(drawToolbar(tools));
}

async function tellPages(tools: Tools, kind: 'rules-changed' | 'inbox-changed'): Promise<void> {
  for (const { tab, frame } of await listPages(tools, null)) tell(tab, { kind }, frame);
}

/** Set at each start where they are missing: a browser may forget them. */
async function setAlarms(): Promise<void> {
  const periods = { [beat]: 0.5, [tidying]: 12 * 60 };
  for (const [name, periodInMinutes] of Object.entries(periods)) {
    if ((await browser.alarms.get(name)) === undefined)
      await browser.alarms.create(name, { periodInMinutes });
  }
}
