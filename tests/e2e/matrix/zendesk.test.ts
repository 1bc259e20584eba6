import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdapterBrowser } from '../../support/hosts/adapter-browser.ts';
import { practiceHost } from '../../support/hosts/zendesk/practice-host.ts';
import {
  buttonWays,
  itemBySpace,
  itemWays,
  openWorkspace,
  type Press,
  shortcut,
} from '../hosts/zendesk/workspace.ts';
import { clear, type GuardedBrowser, openGuarded, tell, vague } from './guarded-pages.ts';

let browser: GuardedBrowser;
beforeAll(async () => {
  browser = await openGuarded(practiceHost);
});
afterAll(() => browser.close());

/** The hands of the adapter's own tests, on pages where the guard itself stands at the gate. */
const pages = (): AdapterBrowser => ({
  context: browser.context,
  server: browser.server,
  close: browser.close,
  open: async (url) => {
    const nobody = async () => undefined;
    return { page: await browser.open(url), seen: async () => [], hold: nobody, ask: nobody };
  },
});

const buttons = buttonWays();
const current = { ...buttons, ...itemWays, 'item by Space': itemBySpace };
const legacy = { ...buttons, ...itemWays };
const { mouse, Enter } = buttons;
const some = { mouse, Enter, 'item by Enter': itemWays['item by Enter'] };
const keys = Object.fromEntries(['O', 'P', 'D', 'S'].map((key) => [`Ctrl+Alt+${key}`, shortcut(key)]));
const send = buttonWays('omnichannel-omnicomposer-send-button');

const rows: readonly (readonly [query: string, ways: Readonly<Record<string, Press>>])[] = [
  ['ck=48', current],
  ['ck=41&garden=legacy', legacy],
  ['lang=de', current],
  ['ck=35&lang=de', some],
  ['lang=es&theme=dark&early=1', some],
  ['layout=ember&tabs=entity', some],
  ['footer=omni-save', buttonWays('omni-save-button')],
  ['surface=standard', some],
  ['surface=standard-inner', { mouse }],
  ['surface=plain', { mouse }],
  ['layout=split&tabs=address', some],
  ['layout=nameless&garden=legacy', some],
  ['items=nameless', itemWays],
  ['keys=bubble', keys],
  ['keys=capture&garden=legacy', keys],
  ['keys=keyup', keys],
  ['messaging=1&keys=off', send],
];

describe('with the built extension on Zendesk’s names', () => {
  it.each(rows)('?%s', async (query, ways) => {
    const workspace = await openWorkspace(pages(), query);
    const { page, putText, readText, settle } = workspace;
    await page.evaluate(() => practice.focus('4711'));
    await browser.untilGuarding();
    for (const [way, press] of Object.entries(ways)) {
      browser.server.forget();
      await putText(`<p>${vague}</p>`);
      await press(workspace);
      await settle();
      const held = browser.server.saved();
      const stands = await readText();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await putText(`<p>${clear}</p>`);
      const answered = page.waitForResponse((response) => response.request().method() !== 'GET');
      await press(workspace);
      await answered;
      await settle();
      const saved = browser.server.saved();
      tell({
        surface: `internal note (${query})`,
        way,
        vague: held.length === 0 ? 'held' : 'NOT HELD',
        clear: saved.length === 1 ? 'saved once' : `saved ${saved.length} times`,
      });
      expect(held, way).toEqual([]);
      expect(stands, way).toBe(`<p>${vague}</p>`);
      expect(saved, way).toMatchObject([{ surface: 'internal-note', text: clear, isPublic: false }]);
    }
    await page.close();
  });

  it.each(['web', 'email', 'native_messaging'])('a reply by %s is never touched', async (channel) => {
    const workspace = await openWorkspace(pages(), `channel=${channel}`);
    await workspace.putText(`<p>${vague}</p>`);
    const answered = workspace.page.waitForResponse((response) => response.request().method() !== 'GET');
    await mouse(workspace);
    await answered;
    expect(browser.server.saved()).toMatchObject([{ text: vague, isPublic: true }]);
    tell({ surface: `public reply (${channel})`, way: 'mouse', vague: 'passed untouched', clear: '-' });
    await workspace.page.close();
  });
});
