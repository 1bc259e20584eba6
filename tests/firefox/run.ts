import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningDemo, withDemo } from '../pictures/running-demo.ts';
import { practiceHost as hubspot } from '../support/hosts/hubspot/practice-host.ts';
import type { PracticeHost } from '../support/hosts/practice-host.ts';
import { practiceHost as salesforce } from '../support/hosts/salesforce/practice-host.ts';
import { practiceHost as zendesk } from '../support/hosts/zendesk/practice-host.ts';
import { openPractice } from '../support/open-practice.ts';
import { type Firefox, findFirefox, openFirefox } from './open-firefox.ts';
import { openTab, serveIn, type Tab } from './tab.ts';

/** `npm run firefox`: what Baton does in a real Firefox with the build that is packed for it. A line each, and a count. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const vague = 'Follow up.';
const clear = 'Call Maria Lopez on Tue 24 Nov about PO 55812, she signs the order form';

type Stage = {
  readonly host: PracticeHost;
  readonly url: string;
  readonly field: string;
  readonly save: string;
};

const stages: readonly Stage[] = [
  {
    ...{ host: hubspot, url: `https://app.hubspot.com${hubspot.start}` },
    ...{ field: '.activity-window [contenteditable="true"]', save: '.activity-window .save' },
  },
  {
    ...{ host: zendesk, url: `https://acme.zendesk.com${zendesk.start}` },
    field: '[data-test-id="omnicomposer-rich-text-ckeditor"]',
    save: '[data-test-id="submit_button-button"]',
  },
  {
    ...{ host: salesforce, url: `https://brightharbor.lightning.force.com${salesforce.start}` },
    field: '[data-target-selection-name="sfdc:RecordField.Task.Description"] textarea',
    save: 'button.cuf-publisherShareButton',
  },
];

const path = findFirefox();
if (path === null) {
  console.error('There is no Firefox here. Install one (Debian: firefox-esr), or name it in BATON_FIREFOX.');
  process.exit(1);
}
const out = mkdtempSync(join(tmpdir(), 'baton-firefox-build-'));
execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'firefox'], {
  ...{ cwd: root, stdio: 'ignore' },
  env: { ...process.env, NODE_ENV: 'production', BATON_OUT: out },
});

let shown = 0;
let failed = 0;
async function show(what: string, prove: () => Promise<void>): Promise<void> {
  try {
    await prove();
    shown += 1;
    console.log(`shown   ${what}`);
  } catch (error) {
    failed += 1;
    console.log(`failed  ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const must = (holds: boolean, what: string) => {
  if (!holds) throw new Error(what);
};

const firefox = await openFirefox(path);
const own = await firefox.install(join(out, 'firefox-mv3'));
for (const stage of stages) await showHost(firefox, stage);
await withDemo((demo) => showConnected(demo));
await firefox.close();
rmSync(out, { recursive: true, force: true });
console.log(`\n${shown} shown, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function showHost({ bidi }: Firefox, { host, url, field, save }: Stage): Promise<void> {
  const server = await openPractice(host);
  await serveIn(bidi, host, server);
  const tab = await openTab(bidi);
  const text = `[...document.querySelectorAll(${JSON.stringify(field)})].map((one) => one.value ?? one.textContent).join('|')`;
  await show(`${host.label}: the page opens and is guarded`, async () => {
    await tab.go(url);
    await untilGuarding(host);
  });
  await show(`${host.label}: “${vague}” is held, and stays in its editor`, async () => {
    await tab.press(field);
    await tab.clear();
    await tab.type(vague);
    await tab.press(save);
    await tab.pressOurs('Fill it in');
    must(server.saved().length === 0, 'It reached the store.');
    must((await tab.read(text)).includes(vague), 'The text is gone.');
  });
  await show(`${host.label}: “Fill it in” opens the panel`, async () => {
    const end = Date.now() + 20_000;
    const isOpen = async () => (await tab.frames()).some((frame) => frame.startsWith(`${own}/panel.html`));
    while (!(await isOpen())) must(Date.now() < end, 'No panel came.');
  });
  await show(`${host.label}: a clear note is saved once, unchanged`, async () => {
    await tab.go(url);
    await untilGuarding(host);
    await tab.press(field);
    await tab.clear();
    await tab.type(clear);
    await tab.press(save);
    const end = Date.now() + 20_000;
    while (server.saved().length === 0) {
      must(Date.now() < end, 'It was not saved.');
      await tab.read('new Promise((resolve) => setTimeout(resolve, 50))');
    }
    must(server.saved().length === 1, 'It was saved more than once.');
    must(server.saved()[0]?.text.includes(clear) === true, 'It was changed.');
  });
  // The next page is asked after alone.
  await bidi.send('browsingContext.close', { context: tab.id });
}

/** Asked of the worker in a page of ours, as the popup does. */
async function untilGuarding(host: PracticeHost): Promise<void> {
  const tab = await ownTab('popup.html');
  const asked = `browser.runtime.sendMessage({ kind: 'pages', tab: null }).then((pages) => JSON.stringify(pages))`;
  const end = Date.now() + 20_000;
  for (;;) {
    const pages = await tab.read(asked);
    if (pages.includes('"guarding"')) break;
    must(Date.now() < end, `${host.label} is not guarded: ${pages}`);
  }
  await firefox.bidi.send('browsingContext.close', { context: tab.id });
}

async function ownTab(page: string): Promise<Tab> {
  const tab = await openTab(firefox.bidi);
  await tab.go(`${own}/${page}`);
  return tab;
}

async function showConnected({ address, lines }: RunningDemo): Promise<void> {
  const link = /http\S+/.exec(lines.find((line) => line.trim().startsWith('Ben Ito')) ?? '')?.[0] ?? '';
  const body = 'document.body.innerText';
  const settings = await ownTab('options.html');
  await show('the settings connect this browser to a company, by the code', async () => {
    await settings.press('input[type="url"], input[inputmode="url"], form input');
    await settings.type(address);
    await settings.press('form button');
    await settings.until('document.querySelector("output")?.textContent?.trim()', 'a code is shown');
    const code = await settings.read('document.querySelector("output").textContent.trim()');
    const web = await openTab(firefox.bidi);
    await web.go(link);
    await web.press('form button');
    await web.until('!location.pathname.startsWith("/link")', 'somebody is signed in');
    await web.go(`${address}/pair?code=${code}`);
    await web.press('form button');
    await settings.until(`${body}.includes('Connected to')`, 'it is connected');
  });
  await show('the badge counts what waits', async () => {
    const badge = `browser.action.getBadgeText({})`;
    const end = Date.now() + 20_000;
    while ((await settings.read(badge)) !== '1') must(Date.now() < end, 'The badge shows nothing.');
  });
  await show('the popup shows what waits, and whose turn it is', async () => {
    const popup = await ownTab('popup.html');
    await popup.until(`${body}.includes('Acme Freight')`, 'the handoff is listed');
    must((await popup.read(body)).includes('Waiting for me'), 'It does not say so.');
  });
}
