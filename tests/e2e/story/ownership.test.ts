import { expect, it } from 'vitest';
import { editorOf, openHubspot, panelOf, seenBuild } from '../panel/beside-hubspot.ts';
import { openDemo, pair } from '../worker/connected-browser.ts';

const demo = await openDemo();
const build = seenBuild();
const unhurried = { delay: 400 };

it('a deal that is won on a live seam is held until its handoff is complete or somebody says why; other stages pass', async () => {
  const desk = await openHubspot(build);
  try {
    await pair(desk, demo, 'Mara');
    const page = await desk.context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto('https://app.hubspot.com/contacts/4821973/record/0-3/90112233?interaction=note');
    await editorOf(page).click();
    const looks = async () => (await desk.tell('pages', { tab: null })).map(({ state }) => state.looks);
    await expect.poll(looks, { timeout: 15_000 }).toContain('guarding');
    const stage = page.locator('[data-test-id="property-input-dealstage"] button');
    const choose = async (name: string) => {
      if ((await stage.getAttribute('aria-expanded')) !== 'true') await stage.click();
      await page.getByRole('option', { name }).click();
    };

    await choose('Closed won');
    await page.getByText('This handoff is not complete yet').waitFor();
    expect(desk.server.saved()).toEqual([]);
    expect(await stage.textContent()).toContain('Contract sent');

    await page.getByRole('button', { name: 'Fill it in' }).click(unhurried);
    const panel = await panelOf(page);
    await panel.getByText('This change passes work on', { exact: false }).waitFor();
    await panel.getByRole('textbox', { name: 'Why they bought', exact: true }).waitFor();
    await panel.getByRole('button', { name: 'Close panel' }).click();

    await choose('Appointment scheduled');
    await expect.poll(() => desk.server.saved().map(({ text }) => text)).toEqual(['appointmentscheduled']);

    await choose('Closed won');
    await page.getByRole('button', { name: 'Save anyway' }).click(unhurried);
    await page.getByRole('textbox', { name: /Why save it/ }).fill('Dana has it in writing already');
    await page.getByRole('button', { name: 'Allow this save' }).click(unhurried);
    expect(desk.server.saved()).toHaveLength(1);
    await choose('Closed won');
    await expect
      .poll(() => desk.server.saved().map(({ text }) => text))
      .toEqual(['appointmentscheduled', 'closedwon']);
  } finally {
    await desk.close();
  }
});
