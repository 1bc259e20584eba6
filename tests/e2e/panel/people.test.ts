import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import { expect, it } from 'vitest';
import { holdAndFill, openDeal, openHubspot, panelOf, seenBuild } from './beside-hubspot.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const build = seenBuild();
/** Where pictures go, when somebody wants to look. */
const pictures = process.env.BATON_PICTURES;

async function picture(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** What axe finds serious in the panel. The page's policy lets no script in, so it comes by the tools' own way. */
async function findSerious(panel: Frame): Promise<unknown> {
  const page = await panel.page().context().newPage();
  await page.goto(panel.url().replace(/\?.*$/, ''));
  await page.locator('main.panel').waitFor();
  const devtools = await page.context().newCDPSession(page);
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await devtools.send('Runtime.evaluate', { expression: axe, contextId });
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `axe.run({ exclude: ['[data-live-announcer]'] }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`,
    ...{ contextId, awaitPromise: true, returnByValue: true },
  });
  await page.close();
  return result.value;
}

it.each([
  ['light', 'en-US'],
  ['dark', 'de-DE'],
] as const)('in %s, %s: axe finds nothing serious', async (colorScheme, locale) => {
  const desk = await openHubspot(build, { colorScheme, locale });
  try {
    const page = await openDeal(desk);
    const panel = await openByTab(page);
    expect(await findSerious(panel)).toEqual([]);
    await picture(page, `panel-${colorScheme}`);
    const grip = page.locator('aside .grip');
    for (let step = 0; step < 5; step += 1) await grip.press('ArrowRight');
    await picture(page, `panel-${colorScheme}-narrow`);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  } finally {
    await desk.close();
  }
});

async function openByTab(page: Page): Promise<Frame> {
  await page.locator('button.tab').click();
  return panelOf(page);
}

it('Escape closes the panel', async () => {
  const desk = await openHubspot(build);
  try {
    const page = await openDeal(desk);
    const panel = await holdAndFill(page);
    await panel.getByRole('textbox', { name: 'Outcome wanted', exact: true }).press('Escape');
    await page.locator('aside.side').waitFor({ state: 'hidden' });
  } finally {
    await desk.close();
  }
});
