import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { openDesk, visitAs } from './open-desk.ts';

const desk = await openDesk({ demo: true });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pages = [
  '/',
  '/?list=all',
  '/?list=all&search=acme',
  '/promises',
  '/handoffs/demo-deal-fresh',
  '/handoffs/demo-deal-promised',
  '/send',
  '/start',
  '/seams',
  '/people',
  '/teams',
  '/templates',
  '/templates/quick',
  '/templates/quick/edit',
  '/guard',
  '/connections',
] as const;

type Finding = { readonly id: string; readonly impact: string; readonly nodes: readonly string[] };

it.each(['light', 'dark'] as const)('leaves axe nothing serious to find on any page, %s', async (scheme) => {
  const people = { light: 'Ada', dark: 'Lucia' } as const;
  const { page, complaints } = await visitAs(desk, people[scheme], { scheme });
  const found: Record<string, readonly Finding[]> = {};
  for (const path of pages) {
    await page.goto(path);
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    // By the debugger and not by a script tag: the page's own policy stays as it is.
    await page.evaluate(axe);
    const findings = await page.evaluate<Finding[]>(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => html.slice(0, 200)) })))`,
    );
    if (findings.length > 0) found[path] = findings;
  }
  expect(found).toEqual({});
  expect(complaints).toEqual([]);
});

it('is an inbox for the keyboard alone', async () => {
  const { page } = await visitAs(desk, 'Mara');
  await page.goto('/?list=all');
  await page.locator('.rows li').first().waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const [first = '', second = ''] = await page.locator('.rows .b-line-title').allTextContents();
  await page.keyboard.press('j');
  await expect.poll(focused).toBe(first);
  await page.keyboard.press('j');
  await expect.poll(focused).toBe(second);
  await page.keyboard.press('k');
  await expect.poll(focused).toBe(first);
  await page.keyboard.press('/');
  await page.keyboard.type('jk');
  expect(await page.getByRole('searchbox').inputValue()).toBe('jk');
  await expect.poll(() => page.url()).toContain('search=jk');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('.rows li').first().waitFor();
  await page.keyboard.press('j');
  await expect.poll(focused).toBe(first);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: first, level: 2 }).waitFor();
});
