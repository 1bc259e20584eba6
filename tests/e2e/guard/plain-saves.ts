import type { Page } from 'playwright';

export type Saved = {
  readonly key: string;
  readonly text: string;
  readonly by: string;
  readonly prevented: boolean;
};

export const savedOn = (page: Page): Promise<readonly Saved[]> =>
  page.evaluate(() => (window as unknown as { saved: readonly Saved[] }).saved);

/** The card comes with the page's next picture. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

export async function isHeld(page: Page): Promise<boolean> {
  await drawn(page);
  return (await page.locator('.card', { hasText: 'not saved yet' }).count()) > 0;
}
