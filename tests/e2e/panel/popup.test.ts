import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { person } from '#server/demo/notes.ts';
import { said } from '#shared/templates/defaults/said.ts';
import { openDemo, openExtension, pair } from '../worker/connected-browser.ts';
import { holdAndFill, openDeal, openHubspot, seenBuild } from './beside-hubspot.ts';

const demo = await openDemo();
const build = seenBuild();
const patient = { timeout: 20_000 };
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const pictures = process.env.BATON_PICTURES;
async function picture(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

const record = {
  ...{ host: 'hubspot', type: '0-3', id: '4821973:90112233', name: 'Northgate, 40 seats' },
  url: 'https://app.hubspot.com/contacts/4821973/record/0-3/90112233',
};
const given = (value: unknown) => ({ kind: 'given', value, source: 'typed' }) as const;

/** Mara heard somebody say something. */
const heard = (words: string, to = person('ben')) => ({
  ...({ type: 'Send', id: crypto.randomUUID(), handoff: crypto.randomUUID(), record, to: [to] } as const),
  seam: 'closed-deals',
  note: {
    template: { id: said.id, version: said.version },
    values: { said: given(words), whom: given('Maria Lopez'), by: given(inDays(6)), to: given(to) },
  },
});

async function openPopup({ context, id }: Pick<Awaited<ReturnType<typeof openExtension>>, 'context' | 'id'>) {
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${id}/popup.html`);
  return page;
}

it('the popup confirms what was said, says which pages are guarded, and leads to where a refused one is mended', async () => {
  const mara = await openHubspot(build);
  const ben = await openExtension(build);
  try {
    await pair(mara, demo, 'Mara');
    await pair(ben, demo, 'Ben Ito');
    const words = 'Northgate gets the export of its tours before the kickoff';
    const sent = heard(words);
    expect(await mara.tell('send', { command: sent, record })).toEqual({ outcome: 'accepted' });

    const his = await openPopup(ben);
    await his.getByRole('article').filter({ hasText: words }).getByText('One-sided').waitFor(patient);
    await picture(his, 'popup-said');
    await his.getByRole('button', { name: 'Confirm… Northgate, 40 seats' }).click();
    await his.getByText('Is it right?').waitFor();
    await picture(his, 'popup-confirm');
    await his.getByRole('button', { name: 'Yes, that was said' }).click();
    const status = async () => (await mara.tell('handoff', { handoff: sent.handoff }))?.handoff.status;
    await expect.poll(status, patient).toBe('accepted');
    await his.getByText('One-sided').waitFor({ state: 'detached' });

    const myself = heard('I send Maria the two dates for the import', person('mara'));
    expect(await mara.tell('send', { command: myself, record })).toMatchObject({ outcome: 'refused' });
    await openDeal(mara);
    const hers = await openPopup(mara);
    await hers.getByText('Other open pages: 1').click();
    await hers.getByText('Notes on this page are checked.').waitFor();
    await hers.getByText('What you wrote').click();
    await hers.getByText('I send Maria the two dates').waitFor();
    await picture(hers, 'popup-refused');
    const opened = mara.context.waitForEvent('page');
    await hers.getByRole('button', { name: 'Mend it' }).click();
    const panel = await opened;
    await panel.getByRole('button', { name: 'Mend it' }).click();
    const form = panel.getByRole('region', { name: 'Something was said' });
    const field = form.getByRole('textbox', { name: 'What was said', exact: true });
    await expect.poll(() => field.inputValue(), patient).toContain('I send Maria the two dates');
    await picture(panel, 'panel-alone-mending');
    const who = form.getByRole('combobox', { name: 'Who confirms it' });
    await who.click();
    await who.fill('Ben');
    await panel.getByRole('option', { name: /Ben Ito/ }).click();
    // By key: a press by pointer counts only once the list has left the button in plain sight for a while.
    await form.getByRole('button', { name: 'Ask to confirm it' }).press('Enter');
    await panel.getByText('Written down. You will hear when it is confirmed').waitFor();
    await expect
      .poll(async () => (await mara.tell('outbox', {})).filter(({ state }) => state === 'refused'))
      .toEqual([]);
    expect(mara.complaints).toEqual([]);
  } finally {
    await Promise.all([mara.close(), ben.close()]);
  }
});

it('in a hold the focus is in the first gap of the form, and Escape gives it back to the note', async () => {
  const desk = await openHubspot(build);
  try {
    const page = await openDeal(desk);
    const panel = await holdAndFill(page);
    const inFocus = () =>
      panel.evaluate(
        () => document.activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? null,
      );
    await expect.poll(inFocus, patient).toBe('outcome');
    await page.keyboard.press('Escape');
    await page.locator('aside.side').waitFor({ state: 'hidden' });
    const back = () => page.evaluate(() => document.activeElement?.getAttribute('contenteditable') ?? null);
    await expect.poll(back, patient).toBe('true');
  } finally {
    await desk.close();
  }
});
