import { expect, it } from 'vitest';
import { openBrowser } from '../support/extension-browser.ts';

it('the production build loads in a fresh browser and its worker runs', async () => {
  const browser = await openBrowser();
  try {
    const worker = await browser.worker();
    expect(worker.url()).toBe(`chrome-extension://${browser.id}/background.js`);
  } finally {
    await browser.close();
  }
});
