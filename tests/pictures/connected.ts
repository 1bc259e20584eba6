import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright';
import { sendDeal } from '../e2e/worker/deal.ts';
import { type Connected, openExtension, pair } from '../e2e/worker/person-browser.ts';
import { builtExtension, servePractice } from '../support/extension-browser.ts';
import { practiceHost as hubspot } from '../support/hosts/hubspot/practice-host.ts';
import { openPractice } from '../support/open-practice.ts';
import { copyTried } from '../support/tried-build.ts';
import type { RunningDemo } from './running-demo.ts';

const out = fileURLToPath(new URL('./out/', import.meta.url));

const record = {
  ...{ host: 'hubspot', type: '0-3', id: '4821973:77120045', name: 'Rollout for 40 dispatchers' },
  url: 'https://app.hubspot.com/contacts/4821973/record/0-3/77120045',
};

/** What has just come fades in. */
const settle = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));

async function panelIn(page: Page): Promise<Frame> {
  for (;;) {
    const panel = page.frames().find((frame) => frame.url().includes('/panel.html'));
    if (panel !== undefined) return panel;
    await settle(page);
  }
}

/** Popup, settings and panel of two people between whom there is work: who gets it in light, who sent it in dark. */
export async function drawConnected(demo: RunningDemo): Promise<void> {
  mkdirSync(out, { recursive: true });
  const build = mkdtempSync(join(tmpdir(), 'baton-pictures-build-'));
  copyTried(builtExtension, build);
  const practice = await openPractice(hubspot);
  const [ben, mara] = [
    await openExtension(build, { colorScheme: 'light' }),
    await openExtension(build, { colorScheme: 'dark' }),
  ];
  for (const { context } of [ben, mara]) await servePractice(context, hubspot, practice);
  await pair(ben, demo, 'Ben Ito');
  await pair(mara, demo, 'Mara');
  const command = { ...sendDeal('Northgate'), record };
  await mara.tell('send', { command, record });
  while ((await ben.tell('handoff', { handoff: command.handoff })) === null) await settle(ben.settings);
  await draw(ben, 'light');
  await draw(mara, 'dark');
  await Promise.all([ben.close(), mara.close()]);
  rmSync(build, { recursive: true, force: true });
}

async function draw({ context, id, settings }: Connected, scheme: string): Promise<void> {
  const shoot = async (page: Page, name: string) => {
    await settle(page);
    await page.screenshot({ path: `${out}${name}-${scheme}.png` });
  };
  await settings.bringToFront();
  await shoot(settings, 'settings');
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await popup.locator('.b-line').first().waitFor();
  await shoot(popup, 'popup');
  await popup.close();
  const page = await context.newPage();
  await page.goto(`${record.url}?interaction=note`);
  await page.getByRole('button', { name: 'Open Baton' }).click();
  const panel = await panelIn(page);
  const title = panel.locator('.b-line-title').first();
  const actions = panel.locator('.b-actions').first();
  await title.or(actions).first().waitFor();
  if (await title.isVisible()) await title.click();
  await actions.waitFor();
  await shoot(page, 'panel-handoff');
  await panel.getByRole('button', { name: 'Something was said' }).click();
  await shoot(page, 'panel-said');
  await page.close();
}
