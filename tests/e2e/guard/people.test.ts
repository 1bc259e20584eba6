import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Guarded, inLanguage, openGuarded } from './plain-extension.ts';
import { isHeld, savedOn } from './plain-saves.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const unhurried = { delay: 400 };

type Violation = { readonly id: string; readonly impact: string };
/** What axe finds in our own root and nowhere else. */
const findings = (page: Page) =>
  page.evaluate(async (source) => {
    new Function(source)();
    const { axe } = window as unknown as {
      axe: { run: (at: Element | null) => Promise<{ violations: Violation[] }> };
    };
    const { violations } = await axe.run(document.querySelector('html > div'));
    return violations.map(({ id, impact }) => `${impact} ${id}`);
  }, axe);

let guarded: Guarded;
beforeAll(async () => {
  guarded = await openGuarded();
});
afterAll(() => guarded.close());

async function held(query = ''): Promise<Page> {
  const page = await guarded.open(query);
  await page.fill('#body', 'Follow up.');
  await page.focus('#body');
  await page.locator('.mark').waitFor();
  await page.focus('#save');
  await page.keyboard.press('Enter');
  expect(await isHeld(page)).toBe(true);
  return page;
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('axe finds nothing in mark, card and reason', async () => {
    const page = await held();
    await page.emulateMedia({ colorScheme });
    await page.getByRole('button', { name: /Note check/ }).click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save anyway' }).click(unhurried);
    await page.locator('.card textarea').press('Enter');
    expect(await findings(page)).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('goes into the card, and Escape goes back to the page’s own button', async () => {
    const page = await held();
    expect(await page.locator('.card').evaluate((card) => card.matches(':focus-within'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.card').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('save');
  });

  it('gives a reason and saves', async () => {
    const page = await held();
    await page.keyboard.press('Tab', unhurried);
    await page.keyboard.press('Tab', unhurried);
    await page.keyboard.press('Enter');
    await page.locator('.card textarea').waitFor();
    await page.keyboard.type('Customer is on the phone', { delay: 20 });
    await page.keyboard.press('Enter');
    await page.getByText('You can save now').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('save');
    await page.keyboard.press('Enter');
    expect(await savedOn(page)).toHaveLength(1);
  });

  it('types into the card without waking the page’s own shortcuts', async () => {
    const page = await held();
    await page.getByRole('button', { name: 'Save anyway' }).click(unhurried);
    await page.evaluate(() => {
      (window as unknown as { keys: string[] }).keys.length = 0;
    });
    await page.locator('.card textarea').pressSequentially('dsu');
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
  });

  it('is not trapped in the card', async () => {
    const page = await held();
    const places = new Set<string>();
    for (let at = 0; at < 12; at += 1) {
      await page.keyboard.press('Tab');
      places.add(await page.evaluate(() => document.activeElement?.tagName ?? ''));
    }
    expect(places.size).toBeGreaterThan(1);
  });
});

it('a mouse press leaves the focus where the person types', async () => {
  const page = await guarded.open();
  await page.fill('#body', 'Follow up.');
  await page.focus('#body');
  await page.click('#save');
  expect(await isHeld(page)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('body');
});

it.each(['en', 'es', 'de', 'fr', 'pt', 'ja'] as const)(
  'in %s nothing runs out of its box at 200 %%',
  async (language) => {
    await guarded.use(inLanguage(language));
    const page = await guarded.open();
    await page.setViewportSize({ width: 640, height: 430 });
    await page.fill('#body', 'Follow up.');
    await page.click('#save');
    const card = page.locator('.card');
    await card.waitFor();
    const { box, overflow } = await card.evaluate((element) => ({
      box: element.getBoundingClientRect().toJSON(),
      overflow: element.scrollWidth > element.clientWidth,
    }));
    expect(overflow).toBe(false);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(640);
    expect(box.bottom).toBeLessThanOrEqual(430);
  },
);

it('says the state aloud once, politely', async () => {
  await guarded.use(inLanguage('en'));
  const page = await guarded.open();
  await page.fill('#body', 'Follow up.');
  await page.focus('#body');
  const live = page.locator('[role=status]');
  await expect.poll(() => live.textContent(), { timeout: 5_000 }).toBe('Note check: Says nothing yet');
});

it.each(['.mark', '.tab'])('what the page opens where %s stands can be pressed', async (ours) => {
  const page = await guarded.open();
  await page.evaluate(() => {
    const opener = Object.assign(document.createElement('button'), { id: 'more', textContent: 'More' });
    // As a host's buttons do that leave the cursor in the field.
    opener.onmousedown = (event) => event.preventDefault();
    document.body.prepend(opener);
  });
  await page.fill('#body', 'Follow up.');
  const box = await page.locator(ours).boundingBox();
  await page.evaluate((at) => {
    const item = Object.assign(document.createElement('button'), { id: 'item', textContent: 'Close it' });
    item.style.cssText = `position:fixed;left:${at?.x}px;top:${at?.y}px;width:${at?.width}px;height:${at?.height}px`;
    item.onclick = () => item.setAttribute('data-chosen', '');
    document
      .getElementById('more')
      ?.addEventListener('click', () => setTimeout(() => document.body.append(item), 100));
  }, box);
  await page.click('#more');
  await page.click('#item', { timeout: 5_000 });
  expect(await page.locator('#item[data-chosen]').count()).toBe(1);
});
