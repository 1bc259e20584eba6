import { expect, it } from 'vitest';
import { openDesk, visitAs } from './open-desk.ts';

const desk = await openDesk({ demo: true });
const ada = await visitAs(desk, 'Ada');
const { page } = ada;

it('names the line of a file of people that is wrong, and changes nothing', async () => {
  await page.goto('/people');
  const text = 'name,email\nNora Vik,nora@larkfield.example\nNobody,not an address\n';
  await page
    .getByLabel('A CSV file')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const alarm = await page.getByRole('alert').textContent();
  expect(alarm).toContain('line 3');
  expect(alarm).toContain('Nothing was saved');
  expect(await page.getByRole('button', { name: /^Import/ }).count()).toBe(0);
  await page.reload();
  await page.getByText('Ada Kern', { exact: true }).waitFor();
  expect(await page.getByText('Nora Vik').count()).toBe(0);
});

it('says beside the day what is wrong with a calendar, and keeps what was typed', async () => {
  await page.goto('/teams');
  await page.getByRole('link', { name: 'Onboarding' }).click();
  const monday = page.getByLabel('Monday');
  await monday.fill('17:00-09:00');
  await page.getByRole('button', { name: 'Save the team' }).click();
  await page.getByText('These hours close before they open', { exact: false }).waitFor();
  expect(await monday.getAttribute('aria-invalid')).toBe('true');
  expect(await monday.inputValue()).toBe('17:00-09:00');
  await page.getByLabel('Holidays', { exact: true }).fill('2026-12-25 Christmas Day\nsometime in May');
  await page.getByRole('button', { name: 'Save the team' }).click();
  await page.getByText('Line 2', { exact: false }).waitFor();
});

it('refuses a template that can’t be one, with its places, and publishes nothing', async () => {
  await page.goto('/templates');
  const given = {
    id: 'odd',
    version: 1,
    name: 'Odd',
    language: 'en',
    fields: [{ key: 'A b', type: 'none' }],
  };
  await page.getByLabel('A template as a JSON file').setInputFiles({
    name: 'odd.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(given)),
  });
  const alarm = await page.getByRole('alert').textContent();
  expect(alarm).toContain('fields[0]');
  expect(await page.getByRole('button', { name: 'Publish it' }).count()).toBe(0);
  expect(await page.getByText('Odd', { exact: true }).count()).toBe(0);
});

it('refuses a webhook that leads into the own network, and adds nothing', async () => {
  await page.goto('/connections');
  await page.getByLabel('Where to').selectOption('webhook');
  await page.getByLabel('Name').fill('Stock');
  await page.getByLabel('Address').fill('https://127.0.0.1/hook');
  await page.getByRole('button', { name: 'Add the connection' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('Address').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByText('None yet.').count()).toBe(1);
});
