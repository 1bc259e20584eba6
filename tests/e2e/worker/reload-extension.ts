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
 * As an update does it. An unpacked extension comes back from it only where its person is a developer. Answers with the new
 * settings page, since the old one is gone.
 */
export async function reloadExtension({ context, id }: Connected): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extension) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(extension);
  }, id);
  const state = () =>
    page.evaluate(async (extension) => (await chrome.developerPrivate.getExtensionInfo(extension)).state, id);
  await expect.poll(state, { timeout: 15_000 }).toBe('ENABLED');
  await page.goto(`chrome-extension://${id}/options.html`);
  return page;
}
