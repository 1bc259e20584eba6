import type { BrowserContext, Page } from 'playwright';
import type { WxtBrowser } from 'wxt/browser';
import type { WorkerDoor } from '#extension/worker-door.ts';
import { type ExtensionBrowser, openBrowser } from '../../support/extension-browser.ts';
import type { Demo } from './demo-server.ts';

/** Inside of the extension's pages. */
declare const chrome: WxtBrowser;

/** A server with links for people to sign in by. */
type WithLinks = Pick<Demo, 'address' | 'lines' | 'invite'>;

type Options = Parameters<typeof openBrowser>[0];

export type Connected = ExtensionBrowser & {
  readonly settings: Page;
  /** Says something to the worker, as a page of ours does. */
  readonly tell: <K extends Exclude<keyof WorkerDoor, 'changed'>>(
    kind: K,
    said: WorkerDoor[K]['said'],
  ) => Promise<WorkerDoor[K]['answer']>;
  readonly badge: () => Promise<string>;
};

export async function openExtension(extension: string, options: Options = {}): Promise<Connected> {
  const browser = await openBrowser({ ...options, extension });
  const settings = await browser.context.newPage();
  settings.setDefaultTimeout(40_000);
  await settings.goto(`chrome-extension://${browser.id}/options.html`);
  const tell: Connected['tell'] = (kind, said) =>
    settings.evaluate((message) => chrome.runtime.sendMessage(message), { kind, ...said }) as Promise<never>;
  const badge = () => settings.evaluate(() => chrome.action.getBadgeText({}));
  return { ...browser, settings, tell, badge };
}

/**
 * By hand, as a person does it: the address, the code, the approval on the server's own page. The extension asks the server each
 * five seconds whether it was approved; only who is `patient` waits for that, for the others its next time is now.
 */
export async function pair(
  { context, settings }: Connected,
  demo: WithLinks,
  name: string,
  patience: 'patient' | 'hurried' = 'hurried',
): Promise<void> {
  await settings.getByLabel('Address of your company’s Baton').fill(demo.address);
  await settings.getByRole('button', { name: 'Connect', exact: true }).click();
  const code = (await settings.locator('output').textContent()) ?? '';
  const page = await signIn(context, demo, name);
  await page.goto(`${demo.address}/pair?code=${code}`);
  await page.getByRole('button', { name: 'Yes, connect it' }).click();
  await page.getByText('signs itself in within a few seconds').waitFor();
  if (patience === 'hurried') await settings.evaluate(askAtOnce);
  await settings.getByText('Connected to').waitFor({ timeout: 30_000 });
  await page.close();
}

/** Runs in a page of the extension, so it uses nothing of this file. Under the worker's own lock: it may be asking just now. */
async function askAtOnce(): Promise<void> {
  await navigator.locks.request('baton pairing', async () => {
    const { pairing } = (await chrome.storage.local.get('pairing')) as {
      pairing?: { readonly value: object | null };
    };
    if (!pairing?.value) return;
    const value = { ...pairing.value, nextPollAt: Date.now() };
    await chrome.storage.local.set({ pairing: { ...pairing, value } });
  });
  await chrome.runtime.sendMessage({ kind: 'pairing' });
}

/** Each link works once, so one browser signs in once. */
export async function signIn(context: BrowserContext, demo: WithLinks, name: string): Promise<Page> {
  const line = demo.lines.find((one) => one.trim().startsWith(name)) ?? (await demo.invite(name));
  const link = /http\S+/.exec(line)?.[0] ?? '';
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForLoadState();
  return page;
}
