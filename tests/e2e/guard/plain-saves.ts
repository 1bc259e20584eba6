import type { Page } from 'playwright';

export type Saved = {
  readonly key: string;
  readonly text: string;
  readonly by: string;
  readonly prevented: boolean;
};

export const savedOn = (page: Page): Promise<readonly Saved[]> =>
  page.evaluate(() => (window as unknown as { saved: readonly Saved[] }).saved);

export const isHeld = (page: Page): Promise<boolean> =>
  page
    .locator('.card', { hasText: 'not saved yet' })
    .count()
    .then((count) => count > 0);
