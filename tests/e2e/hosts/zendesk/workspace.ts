import type { Page } from 'playwright';
import type { AdapterBrowser, AdapterPage } from '../../../support/hosts/adapter-browser.ts';
import type { SeenAttempt } from '../../../support/hosts/adapter-gate.ts';

export const vague = '<p>Follow up.</p>';

type Practice = {
  readonly getData: (ticket: string) => string | null;
  readonly setData: (ticket: string, html: string) => void;
  readonly setReadOnly: (ticket: string, isReadOnly: boolean) => void;
  readonly undo: (ticket: string) => void;
  readonly focus: (ticket: string) => void;
  readonly assign: Readonly<Record<string, (group: string, agent: string) => void>>;
  readonly submit: Readonly<Record<string, () => void>>;
};

declare global {
  const practice: Practice;
}

export type Workspace = AdapterPage & {
  readonly putText: (html: string) => Promise<void>;
  readonly readText: () => Promise<string | null>;
  readonly shown: (testId: string) => ReturnType<Page['locator']>;
  /** Until a question asked after the page's own is answered: whatever it wanted to send is there by then. */
  readonly settle: () => Promise<void>;
};

/** An agent's page with a ticket in view and a live editor in it, unless the query folds it away. */
export async function openWorkspace(
  browser: AdapterBrowser,
  query = '',
  ticket = '4711',
): Promise<Workspace> {
  browser.server.forget();
  const opened = await browser.open(`https://acme.zendesk.com/agent/tickets/${ticket}?${query}`);
  const { page } = opened;
  const shown = (testId: string) => page.locator(`[data-test-id="${testId}"]:visible`);
  await page.locator('[data-test-id="ticket-footer"]:visible').waitFor();
  const id = ticket.split('/')[0] ?? ticket;
  const hasEditor = !/composer=collapsed|surface=markdown/.test(query);
  if (hasEditor) await page.waitForFunction((one) => practice.getData(one) !== null, id);
  return {
    ...opened,
    shown,
    putText: (html) => page.evaluate(([one, text]) => practice.setData(one, text), [id, html] as const),
    readText: () => page.evaluate((one) => practice.getData(one), id),
    settle: () =>
      page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        await (await fetch('/api/v2/tickets/4711.json')).text();
      }),
  };
}

export type Press = (workspace: Workspace) => Promise<void>;

export const submit = 'submit_button-button';
export const chevron = 'submit_button-menu-button';
export const menuItem = 'submit_button-menu-solved';

const onFocused =
  (testId: string, key: string): Press =>
  async ({ shown, page }) => {
    await shown(testId).focus();
    await page.keyboard.press(key);
  };

/** By their place in the menu, for not every generation gives them names. */
const solved = 3;
const ownStatus = 4;
const itemAt = ({ page }: Workspace, place: number) =>
  page.locator('ul[role="menu"] > [role="menuitem"]:visible').nth(place);

export const openMenu = async (workspace: Workspace) => {
  const { shown } = workspace;
  if ((await shown(chevron).getAttribute('aria-expanded')) !== 'true') await shown(chevron).click();
  await itemAt(workspace, solved).waitFor();
};

const isOnItem = ({ page }: Workspace): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.matches('[role="menuitem"],[aria-activedescendant]') === true);

const byItemKey =
  (key: string): Press =>
  async (workspace) => {
    await openMenu(workspace);
    // A menu that is still opening does not hear keys yet.
    for (let turn = 0; turn < 20 && !(await isOnItem(workspace)); turn += 1) {
      await workspace.page.keyboard.press('ArrowDown');
      await workspace.settle();
    }
    await workspace.page.keyboard.press(key);
  };

export const buttonWays = (testId = submit) =>
  ({
    mouse: ({ shown }: Workspace) => shown(testId).click(),
    touch: ({ shown }: Workspace) => shown(testId).tap(),
    Enter: onFocused(testId, 'Enter'),
    Space: onFocused(testId, 'Space'),
    script: ({ shown }: Workspace) => shown(testId).evaluate((button) => (button as HTMLElement).click()),
  }) satisfies Readonly<Record<string, Press>>;

export const itemWays = {
  'item by mouse': async (workspace: Workspace) => {
    await openMenu(workspace);
    await itemAt(workspace, solved).click();
  },
  'custom status by mouse': async (workspace: Workspace) => {
    await openMenu(workspace);
    await itemAt(workspace, ownStatus).click();
  },
  'item by touch': async (workspace: Workspace) => {
    await openMenu(workspace);
    await itemAt(workspace, solved).tap();
  },
  'item by Enter': byItemKey('Enter'),
} satisfies Readonly<Record<string, Press>>;

/** Only the current menu takes Space for a choice. */
export const itemBySpace: Press = byItemKey('Space');

export const shortcut =
  (key: string): Press =>
  async ({ page }) => {
    await page.evaluate(() => practice.focus('4711'));
    await page.keyboard.press(`Control+Alt+${key}`);
  };

export const escapeMenu: Press = async ({ shown, page, settle }) => {
  if ((await shown(chevron).count()) === 0) return;
  if ((await shown(chevron).getAttribute('aria-expanded')) === 'true') await page.keyboard.press('Escape');
  await settle();
};

export type Outcome = {
  readonly attempts: readonly SeenAttempt[];
  readonly whileHeld: number;
  readonly textWhileHeld: string | null;
  readonly after: ReturnType<AdapterBrowser['server']['saved']>;
};

/** Presses once with everything held, then once let through. */
export async function pressTwice(
  { server }: AdapterBrowser,
  workspace: Workspace,
  press: Press,
  html = vague,
): Promise<Outcome> {
  server.forget();
  await workspace.putText(html);
  await workspace.seen();
  await workspace.hold(true);
  await press(workspace);
  await workspace.settle();
  const attempts = await workspace.seen();
  const whileHeld = server.saved().length;
  const textWhileHeld = await workspace.readText();
  await workspace.hold(false);
  await escapeMenu(workspace);
  await press(workspace);
  for (let turn = 0; turn < 40 && server.saved().length === 0; turn += 1) await workspace.settle();
  await workspace.settle();
  return { attempts, whileHeld, textWhileHeld, after: server.saved() };
}
