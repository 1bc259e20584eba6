import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rulesWith } from '../../extension/guard/practice-line.ts';
import { type Guarded, openGuarded } from './plain-extension.ts';
import { isHeld, savedOn } from './plain-saves.ts';

let guarded: Guarded;
const won = {
  host: 'plain',
  kind: 'stage',
  values: ['won'],
  seam: 'sales-onboarding',
  template: { id: 'sales-to-onboarding', version: 1 },
  mode: 'block',
} as const;

beforeAll(async () => {
  guarded = await openGuarded(rulesWith({ triggers: [won] }));
});
afterAll(() => guarded.close());

const panelIn = (page: Page) => page.frameLocator('iframe[title="Baton"]');
const unhurried = { delay: 400 };

async function filling(query = ''): Promise<Page> {
  const page = await guarded.open(query);
  await page.fill('#body', 'Follow up.');
  await page.click('#save');
  await page.getByRole('button', { name: 'Fill it in' }).click(unhurried);
  return page;
}

describe('fill it in', () => {
  it.each(['', '?csp'])('opens the panel beside the held note (%s)', async (query) => {
    const page = await filling(query);
    await panelIn(page).getByText('"text":"Follow up."').waitFor();
    const context = JSON.parse((await panelIn(page).locator('pre').textContent()) ?? '');
    expect(context).toMatchObject({ host: 'plain', record: { id: '7' }, hold: { verdict: 'nothing' } });
  });

  it('puts the note into the field, and the person saves with the page’s own button', async () => {
    const page = await filling();
    await panelIn(page).getByRole('button', { name: 'Put into note' }).click();
    await page.getByText('You can save now').waitFor();
    expect(await page.inputValue('#body')).toContain('INV-2231');
    expect(await savedOn(page)).toEqual([]);
    await page.click('#save');
    expect(await savedOn(page)).toHaveLength(1);
    expect(await isHeld(page)).toBe(false);
    await expect.poll(async () => (await guarded.heard('host-saved')).length).toBe(1);
  });

  it('completes a change of ownership', async () => {
    const page = await guarded.open();
    await page.getByRole('button', { name: 'Open Baton' }).waitFor();
    await page.click('#won');
    await page.getByText('This handoff is not complete yet').waitFor();
    await page.getByRole('button', { name: 'Fill it in' }).click(unhurried);
    await panelIn(page).getByRole('button', { name: 'Complete' }).click();
    await page.getByText('You can save now').waitFor();
    await page.click('#won');
    expect(await savedOn(page)).toHaveLength(1);
  });
});

describe('the panel', () => {
  it('opens from its tab, closes with Escape, and gives focus back', async () => {
    const page = await guarded.open();
    await page.focus('#body');
    await page.getByRole('button', { name: 'Open Baton' }).click();
    await panelIn(page).getByText('"host":"plain"').waitFor();
    await panelIn(page).locator('#put').press('Escape');
    await page.locator('aside').waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('body');
  });

  it('is as wide as it was left', async () => {
    const page = await guarded.open();
    await page.getByRole('button', { name: 'Open Baton' }).click();
    const grip = page.getByRole('separator', { name: 'Width of the panel' });
    await grip.press('ArrowLeft');
    await grip.press('ArrowLeft');
    const width = () => page.locator('aside').evaluate((aside) => aside.clientWidth);
    await expect.poll(width).toBe(420);
    const again = await guarded.open();
    await again.getByRole('button', { name: 'Open Baton' }).click();
    await expect.poll(() => again.locator('aside').evaluate((aside) => aside.clientWidth)).toBe(420);
  });

  it('hears of what changes in the page', async () => {
    const page = await filling();
    await panelIn(page).getByText('"text":"Follow up."').waitFor();
    await page.fill('#body', 'Call Dana.');
    await panelIn(page).getByText('"verdict":"unclear"').first().waitFor();
  });

  it('that can’t stand in the page is opened in a window', async () => {
    const page = await guarded.open('?coep');
    await page.getByRole('button', { name: 'Open Baton' }).click();
    await expect.poll(async () => (await guarded.heard('panel-window')).length, { timeout: 8_000 }).toBe(1);
    await page.locator('aside').waitFor({ state: 'hidden' });
  });
});
