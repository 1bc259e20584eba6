import type { Frame, Page } from 'playwright';
import { expect, it } from 'vitest';
import { type Desk, editorOf, panelOf, seenBuild } from '../panel/beside-hubspot.ts';
import { openDemo } from '../worker/connected-browser.ts';
import { findSerious } from './axe.ts';
import { badgeIs, countOf, dealOf, openDesk, stands } from './desk-at-work.ts';
import { fillByKeys, focusedIn, named, tabTo } from './keys.ts';

const demo = await openDemo();
const build = seenBuild();
const deal = dealOf(90140001);
/** A card that has just come does not count a press of the same moment. */
const unhurried = { delay: 400 };

const day = (days: number): string => {
  const [year, month, date] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${month}${date}${year}`;
};

const answers: Readonly<Record<string, readonly string[]>> = {
  Severity: ['<Space>'],
  To: ['Ben', '<ArrowDown>', '<Enter>'],
  'Outcome wanted': ['Northgate plans its Hamburg tours in Larkfield from the start date on'],
  'Next step': ['Send Maria the kickoff agenda and two dates for the data import'],
  'By when': [day(6)],
  'Why they bought': ['Dispatching takes 3 people and 2 spreadsheets; the COO wants 1 person by summer'],
  'Success in 90 days': ['80 % of the tours are planned in Larkfield after 90 days'],
  'Sponsor / Name': ['Maria Lopez'],
  'Sponsor / Role': ['COO'],
  'Sponsor / E-mail': ['maria.lopez@northgate.example'],
  'Day-to-day contact / Name': ['Noor Haddad'],
  'Day-to-day contact / E-mail': ['noor@northgate.example'],
  'Promises: None': ['<Space>'],
  'Start date': [day(40)],
  'Why that date': ['Their old licence ends the week after'],
  'What the customer was told': ['Maria Lopez was told that the kickoff takes 60 minutes'],
  'Who needs extra care: None': ['<Space>'],
  'What looks standard but isn’t: None': ['<Space>'],
  'Which step will someone be tempted to skip: None': ['<Space>'],
};

async function openPage(desk: Desk): Promise<Page> {
  const page = await desk.context.newPage();
  page.setDefaultTimeout(40_000);
  await page.goto(`${deal.url}?interaction=note`);
  await editorOf(page).waitFor();
  const looks = async () => (await desk.tell('pages', { tab: null })).map(({ state }) => state.looks);
  await expect.poll(looks, { timeout: 40_000 }).toContain('guarding');
  return page;
}

async function openByKeys(page: Page): Promise<Frame> {
  await tabTo(page, page.mainFrame(), named('Open Baton'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  return panelOf(page);
}

/** An offer is opened, its form filled in and sent, all by keys. */
async function actByKeys(page: Page, panel: Frame, name: string, fields: typeof answers): Promise<void> {
  const form = panel.locator(`form[aria-label="${name}"]`);
  await tabTo(page, panel, (focused) => focused.name === name && focused.kind === 'button');
  await page.keyboard.press('Enter');
  await form.waitFor();
  expect(await findSerious(panel)).toEqual([]);
  expect(await fillByKeys(page, panel, fields, 'Cancel')).toEqual([]);
  const isIn = () =>
    panel.evaluate(
      (wanted) => document.activeElement?.closest(`form[aria-label="${wanted}"]`) !== null,
      name,
    );
  if ((await focusedIn(panel)).name !== name || !(await isIn()))
    await tabTo(page, panel, (focused) => focused.name === name && focused.kind === 'button');
  await page.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
}

it('the whole story by keyboard alone, and axe finds nothing serious on the way', async () => {
  const [mara, ben] = [await openDesk(build, demo, 'Mara'), await openDesk(build, demo, 'Ben Ito')];
  try {
    const before = await countOf(ben);
    const page = await openPage(mara);
    const main = page.mainFrame();
    while ((await editorOf(page).and(page.locator(':focus')).count()) === 0) await page.keyboard.press('Tab');
    await page.keyboard.type('Follow up.');
    await tabTo(page, main, ({ name, kind }) => kind === 'button' && /^Save|^Create/.test(name));
    await page.keyboard.press('Enter');
    await page.locator('section.card').waitFor();
    expect(mara.server.saved()).toEqual([]);
    expect(await findSerious(main, 'html > div')).toEqual([]);
    await page.keyboard.press('Tab', unhurried);
    expect((await focusedIn(main)).name).toBe('Fill it in');
    await page.keyboard.press('Enter', unhurried);

    const panel = await panelOf(page);
    await panel.getByRole('textbox', { name: 'Outcome wanted', exact: true }).waitFor();
    await tabTo(page, panel, ({ name }) => /Where does it go/.test(name), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Closed');
    await page.keyboard.press('Enter');
    await panel.getByRole('textbox', { name: 'Why they bought', exact: true }).waitFor();
    expect(await findSerious(panel)).toEqual([]);
    const more = await fillByKeys(page, panel, answers, 'Put into note');
    expect(more).toEqual([]);
    await tabTo(page, panel, named('Put into note'));
    await page.keyboard.press('Enter');
    // Once it stands there and waits for the page's save, the form makes room for that; else it says what is missing.
    const told = async () =>
      (await panel.locator('.b-issue:visible, .panel-foot, .b-notice').allTextContents()).join(' ');
    await expect
      .poll(told, { timeout: 40_000 })
      .toMatch(/It stands in the note|It is sent when the page has saved/);
    expect(await findSerious(panel)).toEqual([]);
    // The host's editor took the words and has the focus; from there it is the page's own way to its save.
    await editorOf(page).and(page.locator(':focus')).waitFor();
    await tabTo(page, main, ({ name, kind }) => kind === 'button' && /^Save|^Create/.test(name));
    await page.keyboard.press('Enter');
    await expect.poll(() => mara.server.saved().length).toBe(1);
    expect(mara.server.saved()[0]?.text).toContain('Outcome wanted: Northgate plans its Hamburg tours');
    await badgeIs(ben, before + 1);
    const { host, type, id } = deal;
    const onRecord = () => mara.tell('on-record', { record: { host, type, id } });
    await expect.poll(async () => (await onRecord()).length, { timeout: 20_000 }).toBe(1);
    const handoff = (await onRecord())[0]?.handoff.id ?? '';

    const his = await openPage(ben);
    const taking = await openByKeys(his);
    await taking.locator('.b-actions').waitFor();
    await actByKeys(his, taking, 'Accept', {
      'In your words: what will be true when this is done?': ['The dispatchers plan in our tool'],
      'Your first step': ['Ask Noor for last week’s tours'],
      'Done by when': [day(12)],
    });
    await stands(mara, handoff, 'accepted', 'ben');
    await actByKeys(his, taking, 'Done', { 'What came of it': ['Two dates are agreed and the data is in'] });
    await stands(mara, handoff, 'done', 'mara');

    const hers = await openPage(mara);
    const closing = await openByKeys(hers);
    await closing.locator('.b-actions').waitFor();
    await actByKeys(hers, closing, 'Confirm', {});
    await stands(ben, handoff, 'confirmed', null);
    expect(await findSerious(closing)).toEqual([]);
  } finally {
    await Promise.all([mara.close(), ben.close()]);
  }
}, 180_000);
