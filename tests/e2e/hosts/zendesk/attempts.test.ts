import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facts } from '#extension/hosts/zendesk/index.ts';
import { type AdapterBrowser, openAdapter } from '../../../support/hosts/adapter-browser.ts';
import { practiceHost } from '../../../support/hosts/zendesk/practice-host.ts';
import {
  buttonWays,
  itemBySpace,
  itemWays,
  openWorkspace,
  type Press,
  pressTwice,
  shortcut,
  vague,
} from './workspace.ts';

let browser: AdapterBrowser;
beforeAll(async () => {
  browser = await openAdapter(facts, practiceHost, { hasTouch: true });
});
afterAll(() => browser.close());

type Case = readonly [query: string, ways: Readonly<Record<string, Press>>];

const buttons = buttonWays();
const current = { ...buttons, ...itemWays, 'item by Space': itemBySpace };
const legacy = { ...buttons, ...itemWays };
const { mouse, Enter } = buttons;
const some = { mouse, Enter, 'item by Enter': itemWays['item by Enter'] };
const keys = Object.fromEntries(['O', 'P', 'D', 'S'].map((key) => [`Ctrl+Alt+${key}`, shortcut(key)]));
const send = buttonWays('omnichannel-omnicomposer-send-button');

const table: readonly Case[] = [
  ['ck=48', current],
  ['ck=41&garden=legacy', legacy],
  ['ck=35&lang=de', some],
  ['lang=es&theme=dark&early=1', some],
  ['layout=flexible&tabs=aria-selected', some],
  ['layout=grid&tabs=aria-current&garden=legacy', some],
  ['layout=ember&tabs=entity', some],
  ['footer=single', buttons],
  ['footer=omni-save', buttonWays('omni-save-button')],
  ['composer=top&save=batch', { mouse }],
  ['save=xhr', { mouse }],
  ['readonly=1', { mouse }],
  ['surface=standard', some],
  ['surface=plain', { mouse, ...keys }],
  ['layout=split&tabs=address', { ...some, ...keys }],
  ['layout=nameless&garden=legacy', { ...some, ...keys }],
  ['items=actions', itemWays],
  ['items=nameless', itemWays],
  ['items=nameless&garden=legacy', itemWays],
  ['surface=standard-inner', some],
  ['keys=bubble', keys],
  ['keys=capture&garden=legacy', keys],
  ['keys=keyup', keys],
  ['messaging=1&keys=off', send],
];

describe.each(table)('on ?%s', (query, ways) => {
  it('a held press of a vague note saves nothing; let through it saves once, unchanged', async () => {
    const workspace = await openWorkspace(browser, query);
    for (const [way, press] of Object.entries(ways)) {
      const { attempts, whileHeld, textWhileHeld, after } = await pressTwice(browser, workspace, press);
      expect(attempts.length, way).toBeGreaterThan(0);
      for (const attempt of attempts) {
        expect(attempt.editors, way).toMatchObject([
          { surface: 'internal-note', audience: 'internal', text: 'Follow up.', key: 'ticket:4711' },
        ]);
        expect(attempt.record, way).toMatchObject({ host: 'zendesk', type: 'ticket', id: 'acme:4711' });
        expect(attempt.changes, way).toEqual([]);
      }
      expect(whileHeld, way).toBe(0);
      expect(textWhileHeld, way).toBe(vague);
      expect(after, way).toMatchObject([{ surface: 'internal-note', record: '4711', text: 'Follow up.' }]);
    }
    await workspace.page.close();
  });
});

it('sees each event of a press, and tells by which way it came', async () => {
  const workspace = await openWorkspace(browser, 'keys=bubble');
  const told: Record<string, readonly string[]> = {};
  for (const [way, press] of Object.entries({ ...buttons, 'Ctrl+Alt+S': shortcut('S') })) {
    const { attempts } = await pressTwice(browser, workspace, press);
    told[way] = attempts.map((attempt) => `${attempt.event} ${attempt.way}`);
  }
  expect(told).toEqual({
    mouse: ['click mouse'],
    touch: ['click touch'],
    Enter: ['keydown key', 'keyup key'],
    Space: ['keydown key', 'keyup key'],
    script: ['click script'],
    'Ctrl+Alt+S': ['keydown shortcut', 'keyup shortcut'],
  });
  await workspace.page.close();
});

it('sees a shortcut with the focus nowhere', async () => {
  const workspace = await openWorkspace(browser, 'keys=bubble&layout=ember');
  const press: Press = async ({ page }) => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Control+Alt+S');
  };
  const { attempts, whileHeld, after } = await pressTwice(browser, workspace, press);
  expect(attempts[0]).toMatchObject({ way: 'shortcut', editors: [{ key: 'ticket:4711' }] });
  expect(whileHeld).toBe(0);
  expect(after).toMatchObject([{ record: '4711', fields: { status: 'solved' } }]);
  await workspace.page.close();
});

it('sees a note on a new ticket, which has no record yet', async () => {
  const workspace = await openWorkspace(browser, '', 'new/1');
  const { attempts, whileHeld, after } = await pressTwice(browser, workspace, mouse);
  expect(attempts[0]).toMatchObject({
    record: null,
    editors: [{ audience: 'internal', text: 'Follow up.' }],
  });
  expect(attempts[0]?.editors[0]?.key).toBe('ticket:/agent/tickets/new/1');
  expect(whileHeld).toBe(0);
  expect(after).toMatchObject([{ record: 'new', text: 'Follow up.' }]);
  await workspace.page.close();
});

it('sees a note in a text area, as the Markdown composer may be', async () => {
  const workspace = await openWorkspace(browser, 'surface=markdown');
  await workspace.page.locator('textarea:visible').fill('Follow up.');
  await workspace.hold(true);
  await mouse(workspace);
  expect((await workspace.seen())[0]?.editors).toMatchObject([{ audience: 'internal', text: 'Follow up.' }]);
  expect(browser.server.saved()).toEqual([]);
  await workspace.page.close();
});
