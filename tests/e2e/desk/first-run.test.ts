import { expect, it } from 'vitest';
import { dayIn, openDesk } from './open-desk.ts';

const desk = await openDesk();
const password = 'quiet otters weigh lemons';

it('leads from an empty company to the first accepted handoff, without the extension, and can be left and resumed', async () => {
  const { page, context, complaints } = await desk.visit();
  await page.goto(/http\S+\/welcome\/\S+/.exec(desk.lines.join('\n'))?.[0] ?? '');
  await page.getByLabel(/company/i).fill('Acme');
  await page.getByLabel(/your name/i).fill('Ada Lund');
  await page.getByLabel(/e-mail/i).fill('ada@acme.test');
  await page.getByLabel(/password/i).fill(password);
  await page.getByRole('button').first().click();

  await page.getByRole('heading', { name: 'Name the seam that hurts' }).waitFor();
  await page.getByLabel('Who hands over').fill('Sales');
  await page.getByLabel('Who takes over').fill('Onboarding');
  await page.getByRole('button', { name: 'Add a workaround' }).click();
  await page.getByLabel('Workaround 1').fill('The Monday meeting');
  await page.getByLabel('Hours a week, everybody together').fill('6');
  await page.getByRole('button', { name: 'Keep this and go on' }).click();

  await page.getByRole('heading', { name: 'Name what must cross' }).waitFor();
  await page.getByRole('radio', { name: /Quick handoff/ }).check();
  expect(await page.getByLabel('As the sender sees it').textContent()).toContain('Outcome wanted');

  // Left here, and gone on with in another window: what was kept is there.
  await page.close();
  const later = await context.newPage();
  await later.goto('/start');
  await later.getByRole('heading', { name: 'Name what must cross' }).waitFor();
  await later.getByRole('radio', { name: /Quick handoff/ }).check();
  await later.getByRole('button', { name: 'Keep this and go on' }).click();

  await later.getByRole('button', { name: 'Keep this and go on' }).click();
  expect(
    await later
      .getByLabel('Owner', { exact: true })
      .evaluate((select: HTMLSelectElement) => select.checkValidity()),
  ).toBe(false);
  await later.getByLabel('Owner', { exact: true }).selectOption({ label: 'Ada Lund (you)' });
  await later.getByRole('button', { name: 'Keep this and go on' }).click();

  await later.getByLabel('Name', { exact: true }).fill('Ben Ito');
  await later.getByLabel('Mail address').fill('ben@acme.test');
  await later.getByRole('button', { name: 'Invite' }).click();
  const link = await later.locator('.done code').textContent();
  expect(link).toContain('/invitation/');
  await later.getByRole('button', { name: 'Go on' }).click();

  await later.getByText('Today it costs about 6 hours a week').waitFor();
  expect(await later.getByRole('radio', { name: /Observe/ }).isChecked()).toBe(true);

  await later.getByRole('link', { name: 'Send the first handoff' }).click();
  await later.getByLabel('What it is about').fill('Northwind renewal');
  await later.getByLabel(/Link to it/).fill('https://crm.example.com/deals/4711');
  await later
    .getByRole('textbox', { name: 'Outcome wanted' })
    .fill('Forty dispatchers in Leeds plan their routes in the app');
  await later
    .getByRole('textbox', { name: 'Next step', exact: true })
    .fill('Call Maria Lopez about the import file');
  await later.getByLabel('By when', { exact: true }).fill(dayIn(7));
  await later.getByRole('combobox', { name: 'Who' }).fill('Ben');
  await later.getByRole('option', { name: /Ben Ito/ }).click();
  await later.getByRole('button', { name: 'Send', exact: true }).click();
  await later.getByText('Ben Ito’s turn').first().waitFor();
  const address = later.url();

  // Ben has a phone, an invitation and a link; nothing is installed.
  const ben = await desk.visit({ width: 390, height: 844 });
  await ben.page.goto(link ?? '');
  await ben.page.getByLabel(/password/i).fill('seven brass kettles hum');
  await ben.page.getByRole('button').first().click();
  await ben.page.getByRole('heading', { name: 'Inbox' }).waitFor();
  await ben.page.goto(address);
  await ben.page.getByRole('button', { name: 'Accept' }).first().click();
  await ben.page.getByLabel(/what will be true when this is done/).fill('Leeds runs on our planner');
  await ben.page.getByLabel('Your first step').fill('Ring Maria for a sample of the file');
  await ben.page.getByLabel('Done by when').fill(dayIn(6));
  await ben.page.getByRole('form', { name: 'Accept' }).getByRole('button', { name: 'Accept' }).click();
  await ben.page.getByText('accepted it and said it back').waitFor();

  // Ada’s page hears of it by itself.
  await later.getByText('accepted it and said it back').waitFor();
  expect([...complaints, ...ben.complaints]).toEqual([]);
});
