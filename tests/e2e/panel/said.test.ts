import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import { expect, it } from 'vitest';
import { servePractice } from '../../support/extension-browser.ts';
import { practiceHost } from '../../support/hosts/hubspot/practice-host.ts';
import { openDemo, openExtension, pair } from '../worker/connected-browser.ts';
import { openDeal, openHubspot, panelOf, seenBuild } from './beside-hubspot.ts';

const demo = await openDemo();
const build = seenBuild();
const patient = { timeout: 20_000 };
const words = 'Northgate gets the full export of its tours before the kickoff';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Where pictures go, when somebody wants to look. */
const pictures = process.env.BATON_PICTURES;
async function picture(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) });
}

const onRecord = (panel: Frame) => panel.getByRole('region', { name: 'On this record' });

async function writeDown(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: 'Something was said' }).click();
  const said = panel.getByRole('region', { name: 'Something was said' });
  await said.getByRole('textbox', { name: 'What was said', exact: true }).fill(words);
  await said.getByRole('textbox', { name: 'To whom', exact: true }).fill('Maria Lopez');
  await said.getByLabel('By when', { exact: true }).fill(inDays(6));
  const who = said.getByRole('combobox', { name: 'Who confirms it' });
  await who.click();
  await who.pressSequentially('Ben');
  await picture(panel.page(), 'said-picker');
  await panel.getByRole('option', { name: /Ben Ito/ }).click();
}

it('what was said is one-sided for both until the other side confirms it, in one press', async () => {
  const mara = await openHubspot(build);
  const ben = await openExtension(build);
  try {
    await servePractice(ben.context, practiceHost, mara.server);
    await pair(mara, demo, 'Mara');
    await pair(ben, demo, 'Ben Ito');
    const page = await openDeal(mara);
    await page.getByRole('button', { name: 'Open Baton' }).click();
    await writeDown(await panelOf(page));
    await page.reload();
    await page.getByRole('button', { name: 'Open Baton' }).click();
    const hers = await panelOf(page);
    const kept = hers.getByRole('textbox', { name: 'What was said', exact: true });
    await expect.poll(() => kept.inputValue(), patient).toBe(words);
    await hers.getByRole('button', { name: 'Ask to confirm it' }).click();
    await hers.getByText('Written down. You will hear when it is confirmed').waitFor();
    const row = onRecord(hers).getByRole('article').filter({ hasText: words });
    await row.getByText('One-sided').waitFor();
    await picture(page, 'said-hers');

    const waiting = async () => {
      const { inbox, handoffs } = await ben.tell('inbox', {});
      const isIt = ({ handoff }: { readonly handoff: string }) =>
        JSON.stringify(handoffs[handoff]?.handoff.note).includes(words);
      return { why: inbox.waitingForMe.find(isIt)?.why, badge: String(inbox.waitingForMe.length) };
    };
    await expect.poll(async () => (await waiting()).why, patient).toBe('to-accept');
    await expect.poll(async () => ben.badge(), patient).toBe((await waiting()).badge);
    const theirs = await openDeal({ ...mara, ...ben });
    await theirs.getByRole('button', { name: 'Open Baton' }).click();
    const his = await panelOf(theirs);
    await onRecord(his).getByText('wrote this down and nobody has confirmed it yet. Is it right?').waitFor();
    await picture(theirs, 'said-his');
    await his.getByRole('button', { name: 'Yes, that was said' }).click();
    await onRecord(his).getByText('Confirmed as it was written.').waitFor();
    await expect.poll(() => onRecord(his).getByText('One-sided').count()).toBe(0);

    await picture(theirs, 'said-confirmed');
    await row.getByText('Ben Ito’s turn: to finish it').waitFor(patient);
    await expect.poll(() => onRecord(hers).getByText('One-sided').count(), patient).toBe(0);
    expect((await waiting()).why).toBe('to-finish');
    expect(mara.complaints).toEqual([]);
  } finally {
    await Promise.all([mara.close(), ben.close()]);
  }
});
