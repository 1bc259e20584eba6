import type { Page, Worker } from 'playwright';
import { expect } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import type { Connected } from './person-browser.ts';

/** Inside of the browser's own page of extensions, and of a worker. */
declare const chrome: Pick<WxtBrowser, 'tabs'> & {
  readonly developerPrivate: {
    updateProfileConfiguration(wanted: { readonly inDeveloperMode: boolean }): Promise<void>;
    reload(id: string): Promise<unknown>;
    getExtensionInfo(id: string): Promise<{ readonly state: string }>;
  };
};

/** An unpacked extension comes back from a reload only where its person is a developer. */
export async function becomeDeveloper({ context }: Connected): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
}

/**
 * As an update does it. Answers with the new settings page, since the old one is gone.
 * Under load Chromium starts about every tenth worker before its process has heard of the extension: such a worker has no
 * interfaces (`chrome.tabs` is not there, or every call is answered with "No SW"), hears nothing, and since a debugger is attached
 * it never idles away. That is seen by asking inside of it, is no extension's fault, and is answered with another reload.
 */
export async function reloadExtension(one: Connected): Promise<Page> {
  const page = await one.context.newPage();
  for (let time = 1; time <= 5; time += 1) {
    const worker = await reloadOnce(one, page);
    await page.goto(`chrome-extension://${one.id}/options.html`);
    if (await hasInterfaces(worker)) return page;
    console.log(`reload ${time}: the browser started a worker without an extension's interfaces`);
  }
  throw new Error('Five reloads each left a worker without interfaces.');
}

async function reloadOnce({ context, id }: Connected, page: Page): Promise<Worker> {
  const old = new Set(context.serviceWorkers());
  await page.goto('chrome://extensions');
  await page.evaluate((extension) => chrome.developerPrivate.reload(extension), id);
  const state = () =>
    page.evaluate(async (extension) => (await chrome.developerPrivate.getExtensionInfo(extension)).state, id);
  await expect.poll(state, { timeout: 40_000 }).toBe('ENABLED');
  const fresh = () => context.serviceWorkers().filter((worker) => !old.has(worker));
  await expect.poll(fresh, { timeout: 40_000 }).toHaveLength(1);
  const [worker] = fresh();
  if (worker === undefined) throw new Error('The extension came back without a worker.');
  return worker;
}

async function hasInterfaces(worker: Worker): Promise<boolean> {
  try {
    await worker.evaluate(async () => {
      await chrome.tabs.query({});
    });
    return true;
  } catch {
    return false;
  }
}
