import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openDesk, visitAs } from './open-desk.ts';

const desk = await openDesk({ demo: true });
const mostSteps = 80;

/** Goes on with the Tab key until something is in focus that is called so. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const focused = page.locator(':focus');
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) === 0) continue;
    const named = await focused.evaluate((element) => {
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
      return (labels?.[0] ?? element).textContent?.trim() ?? '';
    });
    if (typeof name === 'string' ? named === name : name.test(named)) return;
  }
  throw new Error(`The Tab key does not lead to ${name}.`);
}

it('sets up a seam by the keyboard alone', async () => {
  const { page, complaints } = await visitAs(desk, 'Ada');
  const keys = page.keyboard;
  await page.goto('/start');
  await page.getByRole('heading', { name: 'Name the seam that hurts' }).waitFor();
  await tabTo(page, 'Who hands over: name of the new team');
  await keys.type('Night desk');
  await tabTo(page, 'Who takes over: name of the new team');
  await keys.type('Day desk');
  await tabTo(page, 'Add a workaround');
  await keys.press('Enter');
  await tabTo(page, 'Workaround 1');
  await keys.type('The whiteboard');
  await tabTo(page, 'Keep this and go on');
  await keys.press('Enter');

  await page.getByRole('heading', { name: 'Name what must cross' }).waitFor();
  await tabTo(page, /^\S.*fields$/);
  await keys.press('Space');
  await page.getByText('As the sender sees it').first().waitFor();
  await tabTo(page, 'Keep this and go on');
  await keys.press('Enter');

  await page.getByRole('heading', { name: 'Give it an owner' }).waitFor();
  await tabTo(page, 'Owner');
  await keys.type('Ada');
  await tabTo(page, 'Keep this and go on');
  await keys.press('Enter');

  await page.getByRole('heading', { name: 'Invite the people' }).waitFor();
  await tabTo(page, 'Name');
  await keys.type('Ida Holm');
  await tabTo(page, 'Mail address');
  await keys.type('ida@larkfield.test');
  await tabTo(page, 'Invite');
  await keys.press('Enter');
  await page.locator('.done code').waitFor();
  await tabTo(page, 'Go on');
  await keys.press('Enter');
  await page.getByRole('heading', { name: 'Observe, warn, block' }).waitFor();
  expect(await page.getByRole('radio', { name: /Observe/ }).isChecked()).toBe(true);
  await page.goto('/seams');
  await page.getByRole('link', { name: 'Night desk to Day desk' }).waitFor();
  expect(complaints).toEqual([]);
});
