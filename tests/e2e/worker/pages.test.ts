import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { allowedBuild, type Connected, openDemo, openExtension, pair } from './connected-browser.ts';
import { sendDeal } from './deal.ts';

/** Inside of the extension's pages. */
declare const chrome: WxtBrowser;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const demo = await openDemo();
const build = allowedBuild();

async function openPopup(
  { context, id }: Connected,
  query = '',
): Promise<Page & { readonly complaints?: never }> {
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${id}/popup.html${query}`);
  return page;
}

/**
 * What axe finds serious; run in a world of its own, since the page's policy lets nothing else in. The announcer is left out: its
 * lines are gone with what they were about.
 */
async function findSerious(page: Page): Promise<unknown> {
  const devtools = await page.context().newCDPSession(page);
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await devtools.send('Runtime.evaluate', { expression: axe, contextId: executionContextId });
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `axe.run({ exclude: ['[data-live-announcer]'] }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`,
    ...{ contextId: executionContextId, awaitPromise: true, returnByValue: true },
  });
  return result.value;
}

it('the popup shows what waits, takes it with a read-back by keyboard, and says what it knows when offline', async () => {
  const [ben, mara] = [await openExtension(build), await openExtension(build, { colorScheme: 'dark' })];
  const complaints: string[] = [];
  ben.context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  try {
    const fresh = await openPopup(ben);
    await fresh.getByText('This browser is not connected').waitFor();
    expect(await findSerious(fresh)).toEqual([]);
    await fresh.close();
    await pair(ben, demo, 'Ben Ito');
    await pair(mara, demo, 'Mara');

    const popup = await openPopup(ben);
    await popup.getByRole('heading', { name: /Waiting for me/ }).waitFor();
    expect(await findSerious(popup)).toEqual([]);
    await mara.tell('send', { command: sendDeal('Popup Freight'), record: null });
    const accept = popup.getByRole('button', { name: 'Accept… Popup Freight' });
    await accept.waitFor();
    await accept.focus();
    await popup.keyboard.press('Enter');
    await popup
      .getByLabel(/what will be true when this is done/)
      .fill('The dispatchers of Hamburg use our planner');
    await popup.getByLabel('Your first step').fill('Ask Noor for last week’s tours');
    expect(await findSerious(popup)).toEqual([]);
    // A popup closes when somebody looks elsewhere; what was typed is there again.
    await popup.reload();
    await popup.getByRole('button', { name: 'Accept… Popup Freight' }).click();
    await expect
      .poll(() => popup.getByLabel('Your first step').inputValue())
      .toBe('Ask Noor for last week’s tours');
    // Refused without a date: its sentence is shown, and nothing is left behind in the queue.
    await popup.getByRole('button', { name: 'Accept', exact: true }).press('Enter');
    await popup.getByText('Missing: by when', { exact: false }).waitFor();
    expect((await ben.tell('outbox', {})).filter(({ state }) => state === 'refused')).toEqual([]);
    const day = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10);
    await popup.getByLabel('By when', { exact: true }).fill(day);
    await popup.getByRole('button', { name: 'Accept', exact: true }).press('Enter');
    await popup.getByRole('heading', { name: /I wait for/ }).waitFor();
    await expect
      .poll(
        async () =>
          (await mara.tell('inbox', {})).inbox.iWaitFor.find(({ handoff }) => handoff.startsWith('deal-'))
            ?.why,
      )
      .toBe('to-finish');

    demo.line.set('cut');
    await ben.settings.evaluate(() => chrome.storage.local.get('session'));
    await popup.reload();
    await popup.getByRole('heading', { name: /Waiting for me/ }).waitFor();
    demo.line.set('whole');
    expect(complaints.filter((text) => !/WebSocket|ERR_|Failed to load/.test(text))).toEqual([]);
  } finally {
    await Promise.all([ben.close(), mara.close()]);
  }
});

it('the settings leave axe nothing serious to find, and wiping forgets everything', async () => {
  const lucia = await openExtension(build);
  try {
    expect(await findSerious(lucia.settings)).toEqual([]);
    await pair(lucia, demo, 'Lucia');
    expect(await findSerious(lucia.settings)).toEqual([]);
    await lucia.tell('keep-draft', { key: 'a draft', content: { text: 'typed' } });
    await lucia.settings.getByRole('button', { name: 'Wipe…' }).click();
    await lucia.settings.getByRole('button', { name: /Wipe now/ }).click();
    await lucia.settings.getByText('Everything was wiped.').waitFor();
    expect(await lucia.tell('stored', {})).toEqual({ handoffs: 0, queued: 0, drafts: 0, reports: 0 });
    expect(JSON.stringify(await lucia.settings.evaluate(() => chrome.storage.local.get(null)))).not.toContain(
      'token',
    );
    expect((await lucia.tell('status', {})).session).toBeNull();
  } finally {
    await lucia.close();
  }
});

it('content scripts can’t read what is stored', async () => {
  const browser = await openExtension(build);
  try {
    await browser.context.route('https://app.hubspot.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A page</title>' }),
    );
    const page = await browser.context.newPage();
    const devtools = await browser.context.newCDPSession(page);
    const worlds: { id: number; origin: string; name: string }[] = [];
    devtools.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await devtools.send('Runtime.enable');
    await page.goto('https://app.hubspot.com/contacts/1');
    await expect
      .poll(() =>
        worlds.some(({ name, origin }) => name === 'Baton' || origin.startsWith('chrome-extension')),
      )
      .toBe(true);
    const world = worlds.findLast(
      ({ name, origin }) => name === 'Baton' || origin.startsWith('chrome-extension'),
    );
    const { result } = await devtools.send('Runtime.evaluate', {
      expression: `(async () => { const said = [];
        for (const area of ['local', 'session']) {
          try { await chrome.storage[area].get(null); said.push(area + ' was read'); } catch (error) { said.push(String(error)); }
        }
        return said; })()`,
      ...{ contextId: world?.id ?? 0, awaitPromise: true, returnByValue: true },
    });
    expect(result.value).toEqual([
      expect.stringContaining('not allowed'),
      expect.stringContaining('not allowed'),
    ]);
  } finally {
    await browser.close();
  }
});
