import { expect, it } from 'vitest';
import { dayIn, openDesk, visitAs } from './open-desk.ts';

const desk = await openDesk({ demo: true });

it('opens a link from a mail after sign-in, on a phone, and takes the handoff with a read-back', async () => {
  const { page, complaints } = await desk.visit({ width: 390, height: 844 });
  await page.goto('/handoffs/demo-deal-fresh');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  expect(new URL(page.url()).searchParams.get('next')).toBe('/handoffs/demo-deal-fresh');

  const ben = await visitAs(desk, 'Ben Ito', { width: 390, height: 844 });
  await ben.page.goto('/handoffs/demo-deal-fresh');
  await ben.page.getByText('Your turn').waitFor();
  expect(await ben.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await ben.page.getByRole('button', { name: 'Accept' }).first().click();
  const outcome = ben.page.getByLabel(/what will be true when this is done/);
  await outcome.fill('Acme plans its Hamburg tours in Larkfield from the start date on');
  await ben.page.getByLabel('Your first step').fill('Ask Noor for last week’s tours');
  await ben.page.getByLabel('Done by when').fill(dayIn(5));
  await ben.page.getByRole('form', { name: 'Accept' }).getByRole('button', { name: 'Accept' }).click();
  await ben.page.getByText('Please restate', { exact: false }).waitFor();
  expect(await ben.page.getByLabel('Your first step').inputValue()).toBe('Ask Noor for last week’s tours');

  // The page is left with its words in it, and they are there again.
  await ben.page.reload();
  await ben.page.getByRole('button', { name: 'Accept' }).first().click();
  expect(await ben.page.getByLabel('Your first step').inputValue()).toBe('Ask Noor for last week’s tours');

  await outcome.fill('The Hamburg dispatchers use our planner and nothing else');
  await ben.page.getByRole('form', { name: 'Accept' }).getByRole('button', { name: 'Accept' }).click();
  await ben.page.getByText('accepted it and said it back').waitFor();
  expect([...complaints, ...ben.complaints]).toEqual([]);
});

it('says so when a link leads to a handoff somebody may not see', async () => {
  const mara = await visitAs(desk, 'Mara', { width: 390, height: 844 });
  await mara.page.goto('/handoffs/demo-live-paused');
  await mara.page.getByRole('heading', { name: 'This handoff can’t be shown' }).waitFor();
});

it('speaks to whoever takes a handoff in the language of their browser', async () => {
  const { page, complaints } = await visitAs(desk, 'Lucia', { width: 390, height: 844, locale: 'de-AT' });
  const spoken = (place: string) => page.locator(place).getAttribute('lang');
  await page.goto('/?list=all');
  await page.getByRole('heading', { name: 'Eingang' }).waitFor();
  expect([await spoken('html'), await spoken('main')]).toEqual(['de', 'de']);

  await page.locator('.rows .b-line-title').first().click();
  await page.getByText('Fristen', { exact: true }).waitFor();
  await page.goto('/?search=zzzz');
  await page.getByText('Nichts hier beginnt mit „zzzz“.', { exact: false }).waitFor();

  await page.goto('/seams');
  await page.getByRole('heading', { name: 'Seams', level: 1 }).waitFor();
  expect(await spoken('main')).toBe('en');
  expect(complaints).toEqual([]);
});
