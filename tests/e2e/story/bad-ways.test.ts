import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { instant } from '#shared/time/instant.ts';
import { type Desk, seenBuild } from '../panel/beside-hubspot.ts';
import { openDemo } from '../worker/connected-browser.ts';
import {
  act,
  badgeIs,
  begin,
  countOf,
  dealOf,
  findAt,
  formOf,
  openDesk,
  openPanel,
  sayBack,
  sendOn,
  soon,
  stands,
  submit,
} from './desk-at-work.ts';

/** Inside of the extension's pages. */
declare const chrome: WxtBrowser;

let ahead = 0;
const demo = await openDemo((now) => instant(now + ahead));
const build = seenBuild();
let [mara, ben, priya]: readonly Desk[] = [];
const desks = () => {
  if (mara === undefined || ben === undefined || priya === undefined) throw new Error('Nobody is at work.');
  return { mara, ben, priya };
};

beforeAll(async () => {
  mara = await openDesk(build, demo, 'Mara');
  ben = await openDesk(build, demo, 'Ben Ito');
  priya = await openDesk(build, demo, 'priya');
});
afterAll(async () => {
  for (const desk of [mara, ben, priya]) await desk?.close();
});

it('returned with gaps and mended: the gap stands at its field, and the mended note is accepted', async () => {
  const { mara, ben } = desks();
  const deal = dealOf(90110001);
  const [maras, bens] = [await countOf(mara), await countOf(ben)];
  const handoff = await sendOn(mara, deal);
  await badgeIs(ben, bens + 1);

  const { page: bensPage, panel: taking } = await openPanel(ben, deal);
  await act(taking, 'Return with gaps', async () => {
    const form = formOf(taking, 'Return with gaps');
    await form.locator('label', { hasText: /^Next step$/ }).click();
    await form.getByLabel('What is missing in “Next step”').fill('Which two dates does Maria choose from?');
  });
  await stands(mara, handoff, 'returned', 'mara');
  await badgeIs(mara, maras + 1);
  await badgeIs(ben, bens);

  const { page: marasPage, panel: mending } = await openPanel(mara, deal);
  await mending.getByText('Which two dates does Maria choose from?').first().waitFor();
  await act(mending, 'Change the note', async () => {
    const form = formOf(mending, 'Change the note');
    await form.getByText('Returned: Which two dates does Maria choose from?').waitFor();
    await form
      .getByRole('textbox', { name: 'Next step', exact: true })
      .fill('Send Maria the kickoff agenda and 7 or 9 December for the data import');
  });
  await stands(ben, handoff, 'sent', 'ben');
  await badgeIs(ben, bens + 1);
  await badgeIs(mara, maras);

  await taking.getByText('7 or 9 December').first().waitFor();
  await act(taking, 'Accept', () => sayBack(taking));
  await stands(mara, handoff, 'accepted', 'ben');
  await Promise.all([bensPage.close(), marasPage.close()]);
});

it('declined and re-routed: the cover is asked, and it never goes back to who said it is not theirs', async () => {
  const { mara, ben, priya } = desks();
  const deal = dealOf(90110002);
  const [bens, priyas] = [await countOf(ben), await countOf(priya)];
  const handoff = await sendOn(mara, deal);
  await badgeIs(ben, bens + 1);

  const { page, panel } = await openPanel(ben, deal);
  await act(panel, 'Not mine', () =>
    formOf(panel, 'Not mine').getByLabel('Why').fill('Tours by rail are done by the other group'),
  );
  await stands(priya, handoff, 'sent', 'priya');
  await badgeIs(priya, priyas + 1);
  await badgeIs(ben, bens);

  const { page: hers, panel: next } = await openPanel(priya, deal);
  await next.getByText('Maria', { exact: false }).first().waitFor();
  await act(next, 'Not mine', () =>
    formOf(next, 'Not mine').getByLabel('Why').fill('Rail belongs to Dana’s own customers'),
  );
  await stands(mara, handoff, 'sent', 'dana');
  expect((await findAt(mara, handoff))?.declined).toEqual(['ben', 'priya']);
  await badgeIs(priya, priyas);
  await badgeIs(ben, bens);
  await Promise.all([page.close(), hers.close()]);
});

it('asked and answered: the turn goes to who is asked and comes back, and both badges say so', async () => {
  const { mara, ben } = desks();
  const deal = dealOf(90110003);
  const [maras, bens] = [await countOf(mara), await countOf(ben)];
  const handoff = await sendOn(mara, deal);
  await badgeIs(ben, bens + 1);

  const { page, panel } = await openPanel(ben, deal);
  await act(panel, 'Ask', () =>
    formOf(panel, 'Ask').getByLabel('Your question').fill('Does Maria know that Kiel comes later?'),
  );
  await stands(mara, handoff, 'sent', 'mara');
  await badgeIs(mara, maras + 1);
  await badgeIs(ben, bens);

  const { page: hers, panel: answering } = await openPanel(mara, deal);
  await answering.getByText('Does Maria know that Kiel comes later?').first().waitFor();
  await act(answering, 'Answer', () =>
    formOf(answering, 'Answer').getByLabel('Your answer').fill('She does, I told her on the phone'),
  );
  await stands(ben, handoff, 'sent', 'ben');
  await badgeIs(ben, bens + 1);
  await badgeIs(mara, maras);
  await act(panel, 'Accept', () => sayBack(panel));
  await stands(mara, handoff, 'accepted', 'ben');
  await Promise.all([page.close(), hers.close()]);
});

it('what was typed and not sent is there again after its page was left, in the panel and in the popup', async () => {
  const { mara, ben } = desks();
  const deal = dealOf(90110005);
  const handoff = await sendOn(mara, deal);
  await stands(ben, handoff, 'sent', 'ben');
  const words = 'The dispatchers plan in our tool';
  const first = await openPanel(ben, deal);
  await begin(first.panel, 'Accept');
  await formOf(first.panel, 'Accept')
    .getByLabel(/what will be true when this is done/)
    .fill(words);
  await first.page.close();

  const again = await openPanel(ben, deal);
  await begin(again.panel, 'Accept');
  const outcome = formOf(again.panel, 'Accept').getByLabel(/what will be true when this is done/);
  expect(await outcome.inputValue()).toBe(words);
  await again.page.close();

  const popup = await ben.context.newPage();
  await popup.goto(`chrome-extension://${ben.id}/popup.html?accept=${handoff}`);
  await expect.poll(() => popup.locator('form textarea').first().inputValue(), soon).toBe(words);
  await popup.close();
});

it('nobody accepts: the cover is asked and told; accepted by both at once, the second reads who was first', async () => {
  const { mara, ben, priya } = desks();
  const deal = dealOf(90110004);
  // Critical, so that a notification comes whatever the hour is.
  const handoff = await sendOn(mara, deal, { severity: 'critical' });
  await stands(ben, handoff, 'sent', 'ben');
  const before = await countOf(priya);
  ahead = 5 * 86_400_000;
  await stands(priya, handoff, 'sent', 'priya');
  await expect.poll(async () => Number((await priya.badge()) || 0), soon).toBeGreaterThan(before);
  const waits = async () => (await priya.tell('inbox', {})).inbox.waitingForMe.length;
  await badgeIs(priya, await waits());
  const told = async () => Object.keys(await priya.settings.evaluate(() => chrome.notifications.getAll()));
  await expect.poll(told).toContain(`handoff ${handoff}`);

  const [his, hers] = [await openPanel(ben, deal), await openPanel(priya, deal)];
  for (const { panel } of [his, hers]) {
    await begin(panel, 'Accept');
    await sayBack(panel);
  }
  await Promise.all([his, hers].map(({ panel }) => submit(panel, 'Accept')));
  await expect.poll(async () => (await findAt(mara, handoff))?.status, soon).toBe('accepted');
  const [first, second] =
    (await findAt(mara, handoff))?.holder === 'ben'
      ? (['Ben Ito', hers.panel] as const)
      : (['Priya Raman', his.panel] as const);
  // In its form; or, where the answer took long, with what is on its way.
  const read = () => second.locator('body').textContent();
  await expect.poll(read, soon).toMatch(new RegExp(`Already accepted by ${first} at .+\\d`));
  await Promise.all([his, hers].map(({ page }) => page.close()));
});
