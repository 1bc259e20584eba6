import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type OwnershipChange, ownershipChanges } from './ownership-changes.ts';
import { openRulesDesk, type RulesDesk } from './rules-desk.ts';

/** Sam is in neither team of the seam, so nothing of its handoffs ever comes to this browser. */
let desk: RulesDesk;
let handoff = '';
beforeAll(async () => {
  desk = await openRulesDesk('sam');
});
afterAll(() => desk.close());
beforeEach(() => desk.forget());

const found = ownershipChanges.find(({ name }) => name === 'HubSpot, deal stage');
if (found === undefined) throw new Error('The table has no deal stage any more.');
const { host, url, record, kind, to, change, again, stored }: OwnershipChange = found;
const [, type = '', id = ''] = record.split(' ');
const deal = { host, type, id, url, name: 'Rollout for 40 dispatchers' };

const held = (page: Page) => page.getByText('This handoff is not complete yet');
const saved = () => desk.saved().map(({ surface, text }) => ({ surface, text }));

it('a change is held while nobody has sent a handoff', async () => {
  await desk.rule([{ host, kind, values: [to], seam: 'closed-deals', mode: 'block' }]);
  const page = await desk.open(url);
  await change(page, to);
  await held(page).waitFor();
  expect(saved()).toEqual([]);
  await page.close();
});

it('somebody whose page was open before is told at once that a colleague has sent it', async () => {
  const page = await desk.open(url);
  handoff = await desk.adminSends(deal);
  expect(await desk.statusOf(handoff)).toBeUndefined();
  await change(page, to);
  await page.getByText('You can save now').waitFor();
  expect(saved()).toEqual([]);
  await again(page, to);
  await expect.poll(saved).toMatchObject([stored(to)]);
  await page.close();
});

it('whoever comes later is not held at all', async () => {
  const page = await desk.open(url);
  await change(page, to);
  await expect.poll(saved).toMatchObject([stored(to)]);
  expect(await held(page).count()).toBe(0);
  await page.close();
});

it('after it was withdrawn the change is held again', async () => {
  await desk.adminWithdraws(handoff);
  const page = await desk.open(url);
  await change(page, to);
  await held(page).waitFor();
  expect(saved()).toEqual([]);
  await page.close();
});
