import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import { afterAll, expect } from 'vitest';
import { builtExtension, servePractice } from '../../support/extension-browser.ts';
import { practiceHost } from '../../support/hosts/hubspot/practice-host.ts';
import type { PracticeServer } from '../../support/hosts/practice-host.ts';
import { openPractice } from '../../support/open-practice.ts';
import { type Connected, openExtension } from '../worker/connected-browser.ts';

/** The card and the panel's tab stand in a closed root; a test has no eyes but the tree, so here it is open. */
const opensRoot =
  'Element.prototype.attachShadow = ((attach) => function (how) { return attach.call(this, { ...how, mode: "open" }); })(Element.prototype.attachShadow);\n';

/** The production build, but that tests can look into our root, and that the server on this machine may be reached. */
export function seenBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-panel-'));
  cpSync(builtExtension, folder, { recursive: true });
  const scripts = join(folder, 'content-scripts');
  for (const name of readdirSync(scripts).filter((one) => one.endsWith('.js')))
    writeFileSync(join(scripts, name), opensRoot + readFileSync(join(scripts, name), 'utf8'));
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type Desk = Connected & { readonly server: PracticeServer; readonly complaints: readonly string[] };

/** A browser with the extension, in which the practice HubSpot answers on its real names. */
export async function openHubspot(
  build: string,
  options: Parameters<typeof openExtension>[1] = {},
): Promise<Desk> {
  const server = await openPractice(practiceHost);
  const browser = await openExtension(build, options);
  await servePractice(browser.context, practiceHost, server);
  const complaints: string[] = [];
  browser.context.on('console', (message) => {
    if (message.page() === browser.settings) return;
    if (message.type() === 'error' && message.location().url.startsWith('chrome-extension:'))
      complaints.push(message.text());
  });
  return { ...browser, server, complaints };
}

export const dealPage = `https://app.hubspot.com${practiceHost.start}`;

/** Open and guarded: a worker that has just woken may need a moment to hand over the rules. */
export async function openDeal({ context, tell }: Desk, address = dealPage): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  await page.goto(address);
  await editorOf(page).waitFor();
  const looks = async () => (await tell('pages', { tab: null })).map(({ state }) => state.looks);
  await expect.poll(looks, { timeout: 40_000 }).toContain('guarding');
  return page;
}

export const editorOf = (page: Page) => page.locator('.activity-window [contenteditable="true"]').last();
export const saveOf = (page: Page) => page.locator('.activity-window .save').last();

/** A person's press: a card that has just come or moved does not count one. */
const unhurried = { delay: 400 };

export async function panelOf(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().includes('/panel.html'));
  await expect.poll(find, { timeout: 40_000 }).toBeDefined();
  const frame = find();
  if (frame === undefined) throw new Error('There is no panel.');
  await frame.locator('main.panel').waitFor();
  return frame;
}

/** Writes a note that says nothing, presses the page's save, and takes the way to the panel. */
export async function holdAndFill(page: Page, text = 'Follow up.'): Promise<Frame> {
  await editorOf(page).click();
  await page.keyboard.type(text);
  await saveOf(page).click();
  await page.getByRole('button', { name: 'Fill it in' }).click(unhurried);
  return panelOf(page);
}

/** The text of the editor's own state, not what is drawn. */
export const noteState = (page: Page): Promise<string | null> =>
  page.evaluate(() =>
    (window as unknown as { practice: { state: (name: string) => string | null } }).practice.state('note'),
  );

/** The four fields of the quick form that have to say something. */
export async function fillQuick(panel: Frame): Promise<void> {
  const field = (name: string) => panel.getByRole('textbox', { name, exact: true });
  await field('Outcome wanted').fill('Maria Lopez has the import dates for Hamburg');
  await field('Next step').fill('Call Maria about the second import');
  await panel.getByLabel('By when', { exact: true }).fill('2027-03-03');
  await field('Who').fill('Ben Ito');
}
