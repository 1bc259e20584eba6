import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rulesWith } from '../../extension/guard/practice-line.ts';
import { type Guarded, openGuarded } from './plain-extension.ts';
import { isHeld, type Saved, savedOn } from './plain-saves.ts';

let guarded: Guarded;
let page: Page;

beforeAll(async () => {
  guarded = await openGuarded(rulesWith(), { hasTouch: true });
});
afterAll(() => guarded.close());
beforeEach(async () => {
  await guarded.use(rulesWith());
  page = await guarded.open();
});

const clear = 'Call Dana Reyes on 3 March 2027 about invoice INV-2231.';

/** A person's press: a card that has just come or moved does not count one. */
const unhurried = { delay: 400 };

/** Every way to press a save of a page. */
const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  mouse: (page) => page.click('#save'),
  touch: (page) => page.tap('#save'),
  Enter: (page) => page.focus('#save').then(() => page.keyboard.press('Enter')),
  Space: (page) => page.focus('#save').then(() => page.keyboard.press('Space')),
  shortcut: (page) => page.focus('#body').then(() => page.keyboard.press('Control+Enter')),
  script: (page) => page.evaluate(() => document.querySelector<HTMLElement>('#save')?.click()),
};

describe.each(Object.entries(ways))('by %s', (_way, press) => {
  it('a note that says nothing is held, and nothing of the press reaches the page', async () => {
    await page.fill('#body', 'Follow up.');
    await press(page);
    expect(await isHeld(page)).toBe(true);
    expect(await savedOn(page)).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await page.inputValue('#body')).toBe('Follow up.');
  });

  it('a clear note is saved once and untouched', async () => {
    await page.fill('#body', clear);
    await press(page);
    const saved: readonly Saved[] = await savedOn(page);
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatchObject({ key: 'body', text: clear, prevented: false });
    expect(await isHeld(page)).toBe(false);
  });

  it('a held note is saved with a reason, by the page’s own button', async () => {
    await page.fill('#body', 'Follow up.');
    await press(page);
    await page.getByRole('button', { name: 'Save anyway' }).click(unhurried);
    await page.getByRole('textbox', { name: /Why save it/ }).fill('x');
    await page.getByRole('button', { name: 'Allow this save' }).click(unhurried);
    await page.getByText('That gives no reason yet').waitFor();
    await page.getByRole('textbox', { name: /Why save it/ }).fill('Customer is on the phone');
    await page.getByRole('button', { name: 'Allow this save' }).click(unhurried);
    await page.getByText('You can save now').waitFor();
    expect(await savedOn(page)).toEqual([]);
    await press(page);
    expect(await savedOn(page)).toHaveLength(1);
    const told = (await guarded.heard('saved-anyway')).at(-1);
    expect(told).toMatchObject({ surface: 'note', verdict: 'nothing', reason: 'Customer is on the phone' });
  });
});

it('two quick presses are held, with one card', async () => {
  await page.fill('#body', 'Follow up.');
  await page.dblclick('#save');
  await expect.poll(() => page.locator('.card').count()).toBe(1);
  expect(await savedOn(page)).toEqual([]);
});

it('a public reply, an empty note and another field pass', async () => {
  await page.click('#save');
  await page.fill('#body', 'Follow up.');
  await page.fill('#reply', 'Follow up.');
  await page.click('#send');
  await page.fill('#other', clear);
  await page.click('#save-other');
  expect((await savedOn(page)).map(({ key }) => key)).toEqual(['body', 'reply', 'other']);
});

it('what is still being composed is left alone', async () => {
  await page.fill('#body', 'Follow up.');
  await page.evaluate(() =>
    document
      .querySelector('#body')
      ?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, isComposing: true }),
      ),
  );
  expect(await isHeld(page)).toBe(false);
});

it('without rules the save passes', async () => {
  await guarded.use(null);
  const blind = await guarded.open();
  await blind.fill('#body', 'Follow up.');
  await blind.click('#save');
  expect(await savedOn(blind)).toHaveLength(1);
});
