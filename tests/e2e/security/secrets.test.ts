import { expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { dealPage, editorOf, openHubspot, panelOf, seenBuild } from '../panel/beside-hubspot.ts';
import { openDemo, pair } from '../worker/connected-browser.ts';
import { sendDeal } from '../worker/deal.ts';
import { contentWorld, textOf } from './worlds.ts';

/** Inside of the extension's pages. */
declare const chrome: WxtBrowser;

const demo = await openDemo();
const build = seenBuild();

it('the token is in no page, no log, no address and no storage a page can read', async () => {
  const desk = await openHubspot(build);
  const said: string[] = [];
  const asked: string[] = [];
  try {
    desk.context.on('console', (message) => said.push(message.text()));
    desk.context.on('request', (request) => asked.push(request.url()));
    (await desk.worker()).on('console', (message) => said.push(message.text()));
    await pair(desk, demo, 'Mara');
    const stored = await desk.settings.evaluate(() => chrome.storage.local.get('session'));
    const { token } = (stored as { session: { value: { token: string } } }).session.value;
    expect(token.length).toBeGreaterThanOrEqual(32);

    const page = await desk.context.newPage();
    page.setDefaultTimeout(15_000);
    const world = await contentWorld(page);
    await page.goto(dealPage);
    await page.getByRole('button', { name: 'Open Baton' }).click();
    const panel = await panelOf(page);
    await panel.getByRole('region', { name: 'On this record' }).waitFor();
    await desk.tell('send', { command: sendDeal('Secret Keepers'), record: null });
    demo.line.set('failing');
    await desk.tell('refresh', {});
    demo.line.set('whole');
    await desk.tell('refresh', {});
    await page.evaluate(() => console.log('A word of the page'));
    const popup = await desk.context.newPage();
    await popup.goto(`chrome-extension://${desk.id}/popup.html`);
    await popup.getByRole('heading', { name: /I wait for/ }).waitFor();

    const read = `JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }, Object.getOwnPropertyNames(globalThis)])`;
    const seen: readonly (readonly [string, string])[] = [
      ['the page', await textOf(page.mainFrame())],
      ['the panel', await textOf(panel)],
      ['the popup', await textOf(popup.mainFrame())],
      ['the settings', await textOf(desk.settings.mainFrame())],
      ['what the page stores', String(await page.evaluate(read))],
      ['what the content script stores', String(await world.run(read))],
      ['the logs', said.join('\n')],
      ['the addresses', asked.join('\n')],
      [
        'storage of the session',
        await desk.settings.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null))),
      ],
    ];
    for (const [where, text] of seen) {
      expect(text, where).not.toBe('');
      expect(text.includes(token), where).toBe(false);
    }
    const levels = await world.run(`Promise.all(['local', 'session', 'managed'].map((area) =>
      chrome.storage[area].get(null).then((found) => JSON.stringify(found), () => 'closed')))`);
    expect(levels).toEqual(['closed', 'closed', expect.not.stringContaining(token)]);
    const databases = await world.run('indexedDB.databases().then((all) => all.map(({ name }) => name))');
    expect(databases).not.toContain('baton');
  } finally {
    demo.line.set('whole');
    await desk.close();
  }
});

it('a foreign page can frame none of our pages and read none of our files; a host’s page only shows the panel', async () => {
  const desk = await openHubspot(build);
  try {
    await desk.context.route('https://evil.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }),
    );
    const files = ['manifest.json', 'background.js', 'guard-late.js', 'lexicons/en.json', 'icon/128.png'];
    const pages = ['panel.html', 'popup.html', 'options.html'];
    const tryAll = (names: readonly string[]) => names.map((name) => `chrome-extension://${desk.id}/${name}`);
    const foreign = await desk.context.newPage();
    const host = await desk.context.newPage();
    await foreign.goto('https://evil.example/');
    await host.goto(dealPage);
    await editorOf(host).waitFor();
    for (const page of [foreign, host]) {
      const read = await page.evaluate(
        (urls) =>
          Promise.all(
            urls.map((url) =>
              fetch(url).then(
                () => url,
                () => 'closed',
              ),
            ),
          ),
        tryAll([...files, ...pages]),
      );
      expect(new Set(read)).toEqual(new Set(['closed']));
      await page.evaluate((urls) => {
        for (const url of urls) {
          const frame = document.createElement('iframe');
          frame.src = url;
          document.body.append(frame);
        }
      }, tryAll(pages));
      await expect.poll(() => page.frames().length).toBeGreaterThan(pages.length);
      const shown = await Promise.all(
        page
          .frames()
          .map(async (frame) =>
            frame === page.mainFrame()
              ? ''
              : await frame.evaluate(() => `${location.href} ${document.title}`).catch(() => ''),
          ),
      );
      // A browser shows its own error page where a frame may not be.
      expect(shown.filter((text) => text.startsWith('chrome-extension:'))).toEqual([]);
    }
    await host.getByRole('button', { name: 'Open Baton' }).click();
    await panelOf(host);
  } finally {
    await desk.close();
  }
});
