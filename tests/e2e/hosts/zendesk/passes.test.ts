import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facts } from '#extension/hosts/zendesk/index.ts';
import { type AdapterBrowser, openAdapter } from '../../../support/hosts/adapter-browser.ts';
import { practiceHost } from '../../../support/hosts/zendesk/practice-host.ts';
import { chevron, menuItem, openMenu, openWorkspace, submit, vague, type Workspace } from './workspace.ts';

let browser: AdapterBrowser;
beforeAll(async () => {
  browser = await openAdapter(facts, practiceHost);
});
afterAll(() => browser.close());

const editorsOfSubmit = async (workspace: Workspace) => {
  await workspace.seen();
  await workspace.hold(true);
  await workspace.shown(submit).click();
  const [attempt] = await workspace.seen();
  return attempt?.editors;
};

describe('a channel', () => {
  it.each(['web', 'email', 'sms', 'native_messaging', 'chat'])('%s is public', async (channel) => {
    const workspace = await openWorkspace(browser, `channel=${channel}`);
    await workspace.putText(vague);
    expect(await editorsOfSubmit(workspace)).toMatchObject([
      { surface: 'public-reply', audience: 'public', text: 'Follow up.' },
    ]);
    await workspace.page.close();
  });

  it.each(['channel=pigeon', 'channel=none', 'surface=standard-unmarked'])(
    'of %s is unknown, and the page says so',
    async (query) => {
      const workspace = await openWorkspace(browser, query);
      await workspace.putText(vague);
      expect(await editorsOfSubmit(workspace)).toMatchObject([{ audience: 'unknown' }]);
      expect(await workspace.ask('check')).toEqual({ sees: 'not-enough', why: 'unknown-audience' });
      await workspace.page.close();
    },
  );

  it.each(['layout=nameless', 'layout=split', 'layout=nameless&tabs=address'])(
    'is that of the ticket in view, whatever the notes before it in the page are: %s',
    async (query) => {
      const workspace = await openWorkspace(browser, query, '4713');
      await workspace.putText(vague);
      await workspace.shown('omnichannel-channel-switcher-button').click();
      await workspace.shown('omnichannel-channel-switcher-menuitem-web').click();
      expect(await editorsOfSubmit(workspace)).toMatchObject([{ key: 'ticket:4713', audience: 'public' }]);
      await workspace.page.keyboard.press('Control+Alt+s');
      expect((await workspace.seen())[0]?.editors).toMatchObject([{ audience: 'public' }]);
      await workspace.page.close();
    },
  );

  it('is followed when it is switched', async () => {
    const workspace = await openWorkspace(browser, 'channel=web');
    await workspace.putText(vague);
    await workspace.shown('omnichannel-channel-switcher-button').click();
    await workspace.shown('omnichannel-channel-switcher-menuitem-internal').click();
    expect(await editorsOfSubmit(workspace)).toMatchObject([{ audience: 'internal' }]);
    await workspace.page.close();
  });
});

describe.each(['9', 'legacy'])('in the menu of Garden %s nothing is an attempt', (garden) => {
  it('while it is opened, walked through and closed', async () => {
    const workspace = await openWorkspace(browser, `garden=${garden}`);
    const { page, shown, settle, seen } = workspace;
    await workspace.putText(vague);
    await workspace.hold(true);
    const item = page.locator(`[data-test-id="${menuItem}"]:visible`);
    for (const key of ['Enter', 'Space', 'ArrowDown']) {
      await shown(chevron).focus();
      await page.keyboard.press(key);
      await item.waitFor();
      for (const other of ['ArrowDown', 'ArrowUp', 's', 'End', 'Home']) await page.keyboard.press(other);
      await page.keyboard.press('Escape');
      await item.waitFor({ state: 'hidden' });
      await settle();
    }
    await openMenu(workspace);
    await page.keyboard.press('Tab');
    await settle();
    expect(await seen()).toEqual([]);
    expect(browser.server.saved()).toEqual([]);
    await page.close();
  });
});

it('takes no other key for a save', async () => {
  const workspace = await openWorkspace(browser, 'keys=bubble');
  const { page, seen } = workspace;
  await workspace.hold(true);
  await page.evaluate(() => practice.focus('4711'));
  await page.keyboard.type('Line one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('line two');
  for (const key of ['C', 'X', 'M', 'F', 'W', 'U']) await page.keyboard.press(`Control+Alt+${key}`);
  await page.keyboard.press('Control+s');
  await page.evaluate(() => {
    const field = document.activeElement;
    const modifiers = { code: 'KeyS', ctrlKey: true, altKey: true, bubbles: true };
    field?.dispatchEvent(new KeyboardEvent('keydown', { ...modifiers, key: 'ś', modifierAltGraph: true }));
    field?.dispatchEvent(new KeyboardEvent('keydown', { ...modifiers, key: 'Process', isComposing: true }));
  });
  expect(await seen()).toEqual([]);
  expect(await workspace.ask('read')).toBe('Line one\nline two');
  await page.close();
});

it('says that an empty composer holds nothing', async () => {
  const workspace = await openWorkspace(browser);
  expect(await editorsOfSubmit(workspace)).toMatchObject([{ text: '' }]);
  await workspace.page.close();
});

it('looks at the ticket of the press, not at one that is hidden', async () => {
  const workspace = await openWorkspace(browser);
  await workspace.putText('<p>Maria at Alder cannot sign in; ask Okta for req 8f3a91 by Friday.</p>');
  expect(await editorsOfSubmit(workspace)).toMatchObject([
    { key: 'ticket:4711', text: 'Maria at Alder cannot sign in; ask Okta for req 8f3a91 by Friday.' },
  ]);
  await workspace.page.close();
});

it.each(['layout=standard', 'layout=grid&tabs=aria-current', 'layout=ember&tabs=entity'])(
  'follows to another ticket on %s',
  async (query) => {
    const workspace = await openWorkspace(browser, query);
    for (const [ticket, text] of [
      ['4713', 'Follow up.'],
      ['4712', 'As discussed.'],
    ] as const) {
      await workspace.page.locator(`[data-test-id="header-tab"][data-entity-id="${ticket}"]`).click();
      expect(await editorsOfSubmit(workspace)).toMatchObject([{ key: `ticket:${ticket}`, text }]);
      expect(await workspace.ask('record')).toMatchObject({ id: `acme:${ticket}` });
    }
    await workspace.page.close();
  },
);

describe('what only looks like a note', () => {
  it('is left alone: side conversation, merge, bulk edit, macro, searches, fields and the log', async () => {
    const workspace = await openWorkspace(browser, 'decoys=1');
    const { page, shown, seen } = workspace;
    await workspace.hold(true);
    const side = page.locator('.side:visible');
    await side.locator('.side-text').click();
    await page.keyboard.type('Follow up.');
    await page.keyboard.press('Enter');
    await side.locator('.send').click();
    for (const form of ['#merge_form', '#bulk_form']) await page.locator(`${form} [type="submit"]`).click();
    for (const field of ['ticket-footer-macro-menu-autocomplete-input', 'omni-header-subject']) {
      await shown(field).click();
      await page.keyboard.press('Enter');
    }
    await page.locator('.top [type="search"]').click();
    await page.keyboard.press('Enter');
    await shown('assignee-field-autocomplete-trigger').click();
    await shown('assignee-field-dropdown-menu').locator('input').click();
    await page.keyboard.press('Enter');
    await shown('ticket-footer-post-save-actions-menu-button').click();
    await shown('omni-log-message-content').last().click();
    await workspace.settle();
    expect(await seen()).toEqual([]);
    expect(browser.server.saved().map(({ surface }) => surface)).toEqual([
      'side-conversation',
      'merge',
      'update_many',
    ]);
    await page.close();
  });

  it('is not asked when page code saves by itself', async () => {
    const workspace = await openWorkspace(browser);
    await workspace.putText(vague);
    await workspace.hold(true);
    await workspace.page.evaluate(() => practice.submit['4711']?.());
    await expect.poll(() => browser.server.saved().length).toBe(1);
    expect(await workspace.seen()).toEqual([]);
    await workspace.page.close();
  });
});

describe('plain Enter in messaging', () => {
  const pressEnter = async (channel: string, key = 'Enter') => {
    const workspace = await openWorkspace(browser, `messaging=1&channel=${channel}`);
    await workspace.putText(vague);
    await workspace.page.evaluate(() => practice.focus('4711'));
    await workspace.hold(true);
    await workspace.page.keyboard.press(key);
    await workspace.settle();
    const attempts = await workspace.seen();
    const saved = browser.server.saved();
    await workspace.page.close();
    return { attempts, saved };
  };

  it('is a surface of its own for an internal note', async () => {
    const { attempts, saved } = await pressEnter('internal');
    expect(attempts[0]?.editors).toMatchObject([{ surface: 'internal-note-on-enter', audience: 'internal' }]);
    expect(saved).toEqual([]);
  });

  it('is nobody’s business for a message to the customer, nor with Shift', async () => {
    const message = await pressEnter('native_messaging');
    expect(message.attempts).toEqual([]);
    expect(message.saved).toMatchObject([{ isPublic: true }]);
    expect((await pressEnter('internal', 'Shift+Enter')).attempts).toEqual([]);
  });
});
