import { expect, it } from 'vitest';
import { dayIn, openDesk, visitAs } from './open-desk.ts';

const desk = await openDesk({ demo: true });

it('asks the cover of somebody who is away, and says so before anything is sent', async () => {
  const { page, complaints } = await visitAs(desk, 'Ada');
  await page.goto('/people');
  await page.getByRole('button', { name: 'Open Ben Ito' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Away from').fill(`${dayIn(-1)}T09:00`);
  await dialog.getByLabel('Back at').fill(`${dayIn(6)}T09:00`);
  await dialog.getByLabel('Covered by').selectOption({ label: 'Dana Cole' });
  await dialog.getByRole('button', { name: 'Enter the absence' }).click();
  await dialog.getByText('covered by Dana Cole').waitFor();

  await page.goto('/seams');
  await page.getByRole('link', { name: 'Closed deals' }).click();
  await page.getByLabel('If a handoff came now for').selectOption({ label: 'Ben Ito' });
  await page.getByText('First: Dana Cole as the cover, in place of Ben Ito').waitFor();

  await page.goto('/send');
  await page.getByLabel('Over which seam').selectOption({ label: 'Closed deals' });
  await page.getByRole('combobox', { name: 'To' }).fill('Ben');
  await page.getByRole('option', { name: /Ben Ito/ }).click();
  await page.getByText(/Ben Ito is away until .* Dana Cole/).waitFor();

  await page.goto('/people');
  await page.getByRole('button', { name: 'Open Ben Ito' }).click();
  await dialog.getByRole('button', { name: 'Take it back' }).click();
  await dialog.getByText('No absence is entered.').waitFor();
  expect(complaints).toEqual([]);
});

it('says that it can’t be reached, offers to try again, and goes on by itself', async () => {
  const { page } = await visitAs(desk, 'Lucia');
  let isAway = false;
  const ends: (() => Promise<void>)[] = [];
  await page.routeWebSocket(/\/live$/, (socket) => {
    if (isAway) return void socket.close();
    const server = socket.connectToServer();
    ends.push(async () => {
      await server.close();
      await socket.close();
    });
  });
  await page.route('**/trpc/**', (route) => (isAway ? route.abort() : route.continue()));
  await page.goto('/send');
  await page.getByLabel('Over which seam').selectOption({ label: 'Closed deals' });

  isAway = true;
  for (const end of ends) await end();
  const banner = page.getByText('Baton can’t be reached just now. What you see may be old');
  await banner.waitFor();
  await page.getByRole('link', { name: 'Promises' }).click();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await page.goBack();

  isAway = false;
  await banner.waitFor({ state: 'detached', timeout: 60_000 });
  await page.getByRole('link', { name: 'Promises' }).click();
  await page.getByRole('heading', { name: 'Promises', level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
});
