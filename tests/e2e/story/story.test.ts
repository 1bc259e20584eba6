import type { Frame, Page } from 'playwright';
import { expect, it } from 'vitest';
import type { CommandBody } from '#extension/worker-door.ts';
import { servePractice } from '../../support/extension-browser.ts';
import { practiceHost as hubspot } from '../../support/hosts/hubspot/practice-host.ts';
import type { PracticeHost } from '../../support/hosts/practice-host.ts';
import { practiceHost as salesforce } from '../../support/hosts/salesforce/practice-host.ts';
import { practiceHost as zendesk } from '../../support/hosts/zendesk/practice-host.ts';
import { openPractice } from '../../support/open-practice.ts';
import { panelOf, seenBuild } from '../panel/beside-hubspot.ts';
import { type Connected, openDemo, openExtension, pair } from '../worker/connected-browser.ts';
import { sendDeal } from '../worker/deal.ts';

/** A link into the demonstration works once, so each story has a company of its own. */
const demos = [await openDemo(), await openDemo(), await openDemo()] as const;
const build = seenBuild();

type Stage = {
  readonly host: PracticeHost;
  readonly url: string;
  readonly field: string;
  readonly save: string;
};

const task = '[data-target-selection-name="sfdc:RecordField.Task.Description"] textarea';
const stages: readonly Stage[] = [
  {
    host: hubspot,
    url: `https://app.hubspot.com${hubspot.start}`,
    field: '.activity-window [contenteditable="true"]',
    save: '.activity-window .save',
  },
  {
    host: zendesk,
    url: `https://acme.zendesk.com${zendesk.start}`,
    field: '[data-test-id="omnicomposer-rich-text-ckeditor"]:visible',
    save: '[data-test-id="submit_button-button"]:visible',
  },
  {
    host: salesforce,
    url: `https://brightharbor.lightning.force.com${salesforce.start}`,
    field: task,
    save: 'button.cuf-publisherShareButton',
  },
];

const unhurried = { delay: 400 };

async function openPage(person: Connected, { url, field }: Stage): Promise<Page> {
  const page = await person.context.newPage();
  page.setDefaultTimeout(40_000);
  await page.goto(url);
  await page.locator(field).first().waitFor();
  const looks = async () => (await person.tell('pages', { tab: null })).map(({ state }) => state.looks);
  await expect.poll(looks, { timeout: 40_000 }).toContain('guarding');
  return page;
}

/** A vague note, held, and the way from its card to the panel. */
async function holdAndFill(page: Page, { field, save }: Stage): Promise<Frame> {
  await page.locator(field).first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Follow up.');
  await page.locator(save).first().click();
  await page.getByRole('button', { name: 'Fill it in' }).click(unhurried);
  return panelOf(page);
}

async function chooseSeam(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: /Where does it go/ }).click();
  await panel.getByRole('option', { name: 'Closed deals' }).click();
  await panel.getByRole('textbox', { name: 'Outcome wanted', exact: true }).waitFor();
}

async function act(panel: Frame, name: string, fill: () => Promise<void>): Promise<void> {
  await panel.getByRole('button', { name, exact: true }).first().click();
  await fill();
  const form = panel.locator(`form[aria-label="${name}"]`);
  await form.locator('button[type="submit"]').click();
}

it.each(stages.map((stage, index) => [stage.host.label, stage, demos[index] ?? demos[0]] as const))(
  'the whole story in %s: held, filled in, saved, sent, accepted, done, confirmed',
  async (_, stage, demo) => {
    const server = await openPractice(stage.host);
    const [mara, ben] = [await openExtension(build), await openExtension(build)];
    try {
      for (const { context } of [mara, ben]) await servePractice(context, stage.host, server);
      await pair(mara, demo, 'Mara');
      await pair(ben, demo, 'Ben Ito');
      const before = Number((await ben.badge()) || 0);

      const page = await openPage(mara, stage);
      const first = await holdAndFill(page, stage);
      expect(server.saved()).toEqual([]);
      await chooseSeam(first);
      // The long form is filled in as a draft would be; one field is typed by hand.
      await first.getByRole('textbox', { name: 'Outcome wanted', exact: true }).fill('Tours');
      const draftKey = async () =>
        (await mara.tell('drafts', {})).find(({ key }) => key.endsWith('sales-to-onboarding'))?.key;
      await expect.poll(draftKey).toBeDefined();
      const { note } = sendDeal('Northgate') as Extract<CommandBody, { type: 'Send' }>;
      const draft = { note, command: crypto.randomUUID(), handoff: crypto.randomUUID() };
      await page.goto('about:blank');
      await mara.tell('keep-draft', {
        key: (await draftKey()) ?? '',
        content: { ...draft, mends: null, isWritten: false },
      });

      await page.goto(stage.url);
      await page.locator(stage.field).first().waitFor();
      await expect
        .poll(async () => (await mara.tell('pages', { tab: null })).map(({ state }) => state.looks), {
          timeout: 40_000,
        })
        .toContain('guarding');
      const panel = await holdAndFill(page, stage);
      const outcome = panel.getByRole('textbox', { name: 'Outcome wanted', exact: true });
      await outcome.waitFor();
      if (!(await outcome.inputValue()).includes('Hamburg')) await chooseSeam(panel);
      await expect.poll(() => outcome.inputValue()).toContain('Hamburg tours');
      await panel.getByRole('button', { name: 'Put into note' }).click();
      await panel
        .getByText('It stands in the note.', { exact: false })
        .or(panel.getByText('It is sent when the page has saved', { exact: false }))
        .first()
        .waitFor();
      await panel.getByRole('button', { name: 'Close panel' }).click();
      expect(server.saved()).toEqual([]);
      await page.locator(stage.save).first().click();
      await expect.poll(() => server.saved().length, { timeout: 40_000 }).toBe(1);
      expect(server.saved()[0]?.text).toContain('Outcome wanted: Northgate plans its Hamburg tours');
      expect(server.saved()[0]?.text).toContain(`${demo.address}/handoffs/${draft.handoff}`);

      await expect.poll(async () => Number(await ben.badge()), { timeout: 20_000 }).toBe(before + 1);
      const theirs = await openPage(ben, stage);
      await theirs.getByRole('button', { name: 'Open Baton' }).click();
      const taking = await panelOf(theirs);
      await act(taking, 'Accept', async () => {
        const day = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10);
        await taking
          .getByLabel(/what will be true when this is done/)
          .fill('The dispatchers plan in our tool');
        await taking.getByLabel('Your first step').fill('Ask Noor for last week’s tours');
        const form = taking.locator('form').filter({ has: taking.getByLabel('Your first step') });
        await form.locator('input[type="date"]').fill(day);
      });
      const status = async (person: Connected) =>
        (await person.tell('handoff', { handoff: draft.handoff }))?.handoff.status;
      await expect.poll(() => status(mara), { timeout: 20_000 }).toBe('accepted');

      await act(taking, 'Done', async () => {
        await taking.getByLabel('What came of it').fill('Two dates are agreed with Maria and the data is in');
      });
      await expect.poll(() => status(mara), { timeout: 20_000 }).toBe('done');
      const last = await openPage(mara, stage);
      await last.getByRole('button', { name: 'Open Baton' }).click();
      const closing = await panelOf(last);
      await act(closing, 'Confirm', async () => undefined);
      await expect.poll(() => status(ben), { timeout: 20_000 }).toBe('confirmed');
    } finally {
      await Promise.all([mara.close(), ben.close()]);
    }
  },
  180_000,
);
