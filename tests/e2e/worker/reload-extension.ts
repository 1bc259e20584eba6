import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Connected } from './person-browser.ts';

/** Inside of the browser's own page of extensions. */
declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(wanted: { readonly inDeveloperMode: boolean }): Promise<void>;
    reload(id: string): Promise<unknown>;
    getExtensionInfo(id: string): Promise<{ readonly state: string }>;
  };
};

/**
 * An unpacked extension comes back from a reload only where its person is a developer. Long before the reload: in the same moment
 * Chromium now and then leaves a worker behind that runs and whose every call it answers with "No SW".
 */
export async function becomeDeveloper({ context }: Connected): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
}

/** As an update does it. Answers with the new settings page, since the old one is gone. */
export async function reloadExtension({ context, id }: Connected): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((extension) => chrome.developerPrivate.reload(extension), id);
  const state = () =>
    page.evaluate(async (extension) => (await chrome.developerPrivate.getExtensionInfo(extension)).state, id);
  await expect.poll(state, { timeout: 15_000 }).toBe('ENABLED');
  await page.goto(`chrome-extension://${id}/options.html`);
  return page;
}
