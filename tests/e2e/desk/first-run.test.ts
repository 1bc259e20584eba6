import { expect, it } from 'vitest';
import { openDesk } from './open-desk.ts';

const desk = await openDesk();
const password = 'quiet otters weigh lemons';

it('leads from an empty company to a seam somebody owns, and can be left and resumed', async () => {
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
  await page.getByRole('radio', { name: /Sales to onboarding/ }).check();
  expect(await page.getByLabel('As the sender sees it').textContent()).toContain('Why they bought');

  // Left here, and gone on with in another window: what was kept is there.
  await page.close();
  const later = await context.newPage();
  await later.goto('/start');
  await later.getByRole('heading', { name: 'Name what must cross' }).waitFor();
  await later.getByRole('radio', { name: /Sales to onboarding/ }).check();
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
  expect(complaints).toEqual([]);
});
