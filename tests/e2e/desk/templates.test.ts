import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openDesk, visitAs } from './open-desk.ts';

const desk = await openDesk({ demo: true });
const { page, complaints } = await visitAs(desk, 'Ada');

const order = (on: Page) =>
  on.getByRole('grid', { name: 'Fields in their order' }).locator('strong').allTextContents();

it('shows while a template is changed what the sender will see, and what note comes of it', async () => {
  await page.goto('/templates/quick/edit');
  await page.getByLabel('Label of a new field').fill('Licence ends');
  await page.getByLabel('What it holds').selectOption('date');
  await page.getByRole('button', { name: 'Add the field' }).click();
  const field = page.getByRole('region', { name: 'The field Licence ends' });
  await field.getByLabel('Help').fill('The day on the contract.');
  await field.getByLabel('Has to be filled in').selectOption('when');
  await field.getByLabel('Field', { exact: true }).selectOption('severity');
  await field.getByLabel('is', { exact: true }).selectOption('equal');
  await field.getByLabel('this', { exact: true }).selectOption('critical');
  await field.getByText('is required when “Severity” is Critical').waitFor();
  await page.getByText('2 of at most 6 fields').waitFor();

  const preview = page.locator('.form-preview');
  expect(await preview.getByText('The day on the contract.').count()).toBe(0);
  await preview.getByRole('radio', { name: 'Critical' }).check({ force: true });
  await preview.getByText('The day on the contract.').waitFor();
  await preview.getByLabel('Licence ends', { exact: true }).fill('2027-01-31');
  await page
    .getByRole('region', { name: 'The note it composes' })
    .getByText('Licence ends: Sun 31 Jan 2027')
    .waitFor();
});

it('orders fields by the keyboard alone', async () => {
  const before = await order(page);
  const grid = page.getByRole('grid', { name: 'Fields in their order' });
  await grid.getByRole('row', { name: 'Licence ends' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => order(page)).not.toEqual(before);
  expect([...(await order(page))].sort()).toEqual([...before].sort());
});

it('orders fields by dragging', async () => {
  const grid = page.getByRole('grid', { name: 'Fields in their order' });
  const [first = '', ...others] = await order(page);
  await grid.getByRole('row', { name: first }).dragTo(grid.getByRole('row', { name: others.at(-1) ?? '' }), {
    targetPosition: { x: 60, y: 40 },
  });
  await expect.poll(async () => (await order(page)).at(-1)).toBe(first);
});

it('names in place what can’t be published, and publishes nothing of it', async () => {
  await page.getByRole('row', { name: 'Next step' }).first().click();
  const field = page.getByRole('region', { name: 'The field Next step' });
  await field.getByLabel('Label', { exact: true }).fill('Who');
  await page.getByText('Another field is called “Who” already.').first().waitFor();
  expect(await page.getByRole('button', { name: 'Publish version 2' }).isDisabled()).toBe(true);
  await page
    .getByRole('region', { name: 'The field Who' })
    .getByLabel('Label', { exact: true })
    .fill('Next step');
});

it('publishes a version whose difference can be read, and leaves what was sent as it was', async () => {
  await page.getByText('Licence ends: new').waitFor();
  // What was changed is still there after the page was loaded again.
  await page.reload();
  await page.getByText('Licence ends: new').waitFor();
  await page.getByRole('button', { name: 'Publish version 2' }).click();
  await page.getByText('Version 2 is published.').waitFor();
  await page.goto('/templates/quick');
  await page.getByText('version 2').first().waitFor();
  await page.getByText('Licence ends: new').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const text = readFileSync(await (await saved).path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ id: 'quick', version: 2 });

  await page.goto('/templates');
  await page.getByLabel('A template as a JSON file').setInputFiles({
    ...{ name: 'quick.json', mimeType: 'application/json', buffer: Buffer.from(text) },
  });
  await page.getByText('is published like this already').waitFor();
  expect(complaints).toEqual([]);
});

it('says what the note check makes of a real note, and what the form finds in it', async () => {
  await page.goto('/templates/quick/edit');
  await page.getByRole('button', { name: 'Paste a note' }).click();
  const note = page.getByLabel('A note', { exact: true });
  await note.fill('follow up with them asap');
  await page.getByText('As a plain note this says nothing to the next person.').waitFor();
  await note.fill('Outcome wanted: Priya signs the amended SOW\nWho: Nobody Known');
  await page.getByText('Nobody here is called “Nobody Known”').waitFor();
  await note.fill('Outcome wanted: Priya signs the amended SOW\nWho: Ben Ito');
  await page.getByText('Found in it: Who, Outcome wanted.').waitFor();
});
