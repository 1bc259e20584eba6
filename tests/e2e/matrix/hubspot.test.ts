import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceHost } from '../../support/hosts/hubspot/practice-host.ts';
import { clear, type GuardedBrowser, openGuarded, tell, vague } from './guarded-pages.ts';

let browser: GuardedBrowser;
beforeAll(async () => {
  browser = await openGuarded(practiceHost);
});
afterAll(() => browser.close());

const record = 'contacts/4821973/record/0-3/90112233';
const editorOf = (page: Page) => page.locator('.activity-window [contenteditable="true"]').last();
const saveOf = (page: Page) => page.locator('.activity-window .save').last();

type Press = (page: Page) => Promise<void>;
const onSave =
  (key: string): Press =>
  async (page) => {
    await saveOf(page).focus();
    await page.keyboard.press(key);
  };
const buttonWays: Readonly<Record<string, Press>> = {
  mouse: (page) => saveOf(page).click(),
  touch: (page) => saveOf(page).tap(),
  Enter: onSave('Enter'),
  Space: onSave('Space'),
  'click()': (page) => saveOf(page).evaluate((button) => (button as HTMLElement).click()),
};
const shortcutWays: Readonly<Record<string, Press>> = {
  'Ctrl+Enter': async (page) => {
    await editorOf(page).focus();
    await page.keyboard.press('Control+Enter');
  },
};

const byMouse: Readonly<Record<string, Press>> = { mouse: (page) => saveOf(page).click() };

type Row = {
  readonly query: string;
  readonly ways: Readonly<Record<string, Press>>;
  readonly path?: string;
  readonly name?: string;
};
const rows: readonly Row[] = [
  { query: 'interaction=note&react=18', ways: buttonWays },
  { query: 'interaction=note&react=16', ways: buttonWays },
  { query: 'interaction=note&react=17&editor=draft', ways: buttonWays },
  { query: 'interaction=note&react=19&save=aria', ways: buttonWays },
  { query: 'interaction=note&react=18&save=form', ways: buttonWays },
  { query: 'interaction=note&keys=keymap', ways: shortcutWays },
  { query: 'interaction=note&keys=keyup', ways: shortcutWays },
  { query: 'interaction=note&lang=de', ways: buttonWays },
  { query: 'interaction=note&lang=ja&i18n=renamed', ways: buttonWays },
  { query: 'interaction=note', ways: byMouse, name: 'app-eu1.hubspot.com' },
  {
    query: 'interaction=note',
    ways: byMouse,
    path: 'contacts/1/record/2-118/77',
    name: 'app-na2.hubspot.com',
  },
];

const open = async (query: string, path = record, name = 'app.hubspot.com') => {
  browser.server.forget();
  const page = await browser.open(`https://${name}/${path}?${query}`);
  await editorOf(page).click();
  await browser.untilGuarding();
  return page;
};

const write = async (page: Page, text: string) => {
  await editorOf(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
};

describe('with the built extension on HubSpot’s names', () => {
  it.each(rows)('$query on $name', async ({ query, ways, path, name }) => {
    for (const [way, press] of Object.entries(ways)) {
      const page = await open(query, path, name);
      await write(page, vague);
      await press(page);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 80)));
      const held = browser.server.saved();
      const stands = await editorOf(page).textContent();
      await page.keyboard.press('Escape');
      await write(page, clear);
      await press(page);
      await page.locator('.activity-window').waitFor({ state: 'detached' });
      const saved = browser.server.saved();
      tell({
        surface: `note (${query})`,
        way,
        vague: held.length === 0 ? 'held' : 'NOT HELD',
        clear: saved.length === 1 ? 'saved once' : `saved ${saved.length} times`,
      });
      expect(held, way).toEqual([]);
      expect(stands?.trim(), way).toBe(vague);
      expect(
        saved.map(({ text }) => text.trim()),
        way,
      ).toEqual([clear]);
      await page.close();
    }
  });

  it('never touches a mail, a reply to a customer, a property or Breeze', async () => {
    for (const [query, path] of [
      ['interaction=email', record],
      ['interaction=email&editor=draft', record],
      ['channel=email', 'help-desk/4821973/view/1/ticket/55'],
      ['channel=chat', 'help-desk/4821973/view/1/ticket/55'],
    ] as const) {
      browser.server.forget();
      const page = await browser.open(`https://app.hubspot.com/${path}?${query}`);
      const editor = page
        .locator('.activity-window [contenteditable="true"], .composer [contenteditable="true"]')
        .last();
      await editor.click();
      await page.keyboard.type(vague);
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.locator('.activity-window .save, [data-test-id="composer-send-button"]').last().click();
      await answered;
      expect(browser.server.saved()).toMatchObject([{ text: vague, isPublic: true }]);
      tell({ surface: `public (${query})`, way: 'mouse', vague: 'passed untouched', clear: '-' });
      await page.close();
    }
  });
});
