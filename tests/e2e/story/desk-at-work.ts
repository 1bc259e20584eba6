import type { Frame, Page } from 'playwright';
import { expect, vi } from 'vitest';
import type { CommandBody } from '#extension/worker-door.ts';
import type { Handoff } from '#shared/handoffs/handoff.ts';
import type { RecordRef } from '#shared/records/record-ref.ts';
import { type Desk, openHubspot, panelOf } from '../panel/beside-hubspot.ts';
import { pair } from '../worker/connected-browser.ts';
import { sendDeal } from '../worker/deal.ts';
import type { Demo } from '../worker/demo-server.ts';

export const soon = { timeout: 20_000 };

/** A deal of the practice HubSpot: each number is a record of its own. */
export const dealOf = (number: number): RecordRef => ({
  ...{ host: 'hubspot', type: '0-3', id: `4821973:${number}`, name: 'Rollout for 40 dispatchers' },
  url: `https://app.hubspot.com/contacts/4821973/record/0-3/${number}`,
});

export async function openDesk(build: string, demo: Demo, name: string): Promise<Desk> {
  const desk = await openHubspot(build);
  await pair(desk, demo, name);
  // Connected is said before all that waits has come; who counts from here on counts from the whole.
  await vi.waitUntil(async () => (await desk.tell('inbox', {})).asOf !== null, soon);
  return desk;
}

/** Sends a complete handoff that hangs on a deal; what the tests here are about comes after that. */
export async function sendOn(
  desk: Desk,
  record: RecordRef,
  wanted: Parameters<typeof sendDeal>[1] = {},
): Promise<string> {
  const command = { ...sendDeal('Northgate', wanted), record } as CommandBody;
  expect(await desk.tell('send', { command, record })).toEqual({ outcome: 'accepted' });
  return command.handoff;
}

/** The panel beside a deal, with what waits there opened. */
export async function openPanel(desk: Desk, { url }: RecordRef): Promise<{ page: Page; panel: Frame }> {
  const page = await desk.context.newPage();
  page.setDefaultTimeout(40_000);
  await page.goto(`${url}?interaction=note`);
  await page.getByRole('button', { name: 'Open Baton' }).click();
  const panel = await panelOf(page);
  const here = panel.getByRole('region', { name: 'On this record' });
  const title = here.locator('.b-line-title').first();
  await title.or(here.locator('.b-actions').first()).first().waitFor();
  if (await title.isVisible()) await title.click();
  await here.locator('.b-actions').first().waitFor();
  return { page, panel };
}

/** One of the offers: its form is opened, filled in, and sent. */
export async function act(panel: Frame, name: string, fill: () => Promise<void>): Promise<void> {
  await begin(panel, name);
  await fill();
  await submit(panel, name);
}

export const formOf = (panel: Frame, name: string) => panel.locator(`form[aria-label="${name}"]`);
export const begin = (panel: Frame, name: string) =>
  panel.getByRole('button', { name, exact: true }).first().click();
/** By key: a press by pointer counts only some moments after its button was scrolled into sight. */
export const submit = (panel: Frame, name: string) =>
  formOf(panel, name).locator('button[type="submit"]').press('Enter');

export async function sayBack(panel: Frame): Promise<void> {
  const form = formOf(panel, 'Accept');
  await form.getByLabel(/what will be true when this is done/).fill('The dispatchers plan in our tool');
  await form.getByLabel('Your first step').fill('Ask Noor for last week’s tours');
  const day = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10);
  await form.locator('input[type="date"]').fill(day);
}

export const findAt = async (desk: Desk, handoff: string): Promise<Handoff | undefined> =>
  (await desk.tell('handoff', { handoff }))?.handoff;

/** Status and whose turn, as this person's browser knows it. */
export const stands = async (desk: Desk, handoff: string, status: string, turn: string | null) =>
  expect
    .poll(async () => {
      const found = await findAt(desk, handoff);
      const holder = found?.turn?.holder;
      return [found?.status, holder?.kind === 'person' ? holder.id : null];
    }, soon)
    .toEqual([status, turn]);

export const badgeIs = (desk: Desk, count: number) =>
  expect.poll(async () => Number((await desk.badge()) || 0), soon).toBe(count);

/** As drawn, once what is drawn is what is stored. */
export async function countOf(desk: Desk): Promise<number> {
  const { badge } = await desk.tell('status', {});
  await badgeIs(desk, badge.count);
  return badge.count;
}
