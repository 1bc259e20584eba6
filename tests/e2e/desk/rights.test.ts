import { expect, it } from 'vitest';
import { openDesk, visitAs } from './open-desk.ts';

const desk = await openDesk({ demo: true });

it('shows a member nothing of an admin’s, and does nothing of it either', async () => {
  const { page } = await visitAs(desk, 'Mara');
  expect(await page.getByRole('link', { name: 'Connections' }).count()).toBe(0);
  const closed = [
    ['/connections', 'Only an admin'],
    ['/start', 'Only an admin'],
    ['/templates/quick/edit', 'Only an admin'],
  ] as const;
  for (const [path, words] of closed) {
    await page.goto(path);
    await page.getByText(words).waitFor();
    expect(await page.locator('main form, main button').count()).toBe(0);
  }
  await page.goto('/people');
  await page.getByText('Ada Kern', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Invite' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Open Ben Ito' }).click();
  expect(await page.getByRole('dialog').getByRole('button').allTextContents()).toEqual(['Close']);
  await page.goto('/seams');
  await page.getByRole('link', { name: 'Closed deals' }).click();
  await page.getByRole('heading', { name: 'Closed deals' }).waitFor();
  expect(await page.getByRole('radio', { name: /Block/ }).isDisabled()).toBe(true);
  expect(await page.getByRole('button', { name: /Save|Remove|Add/ }).count()).toBe(0);

  await page.goto('/guard');
  await page.getByText('Only an admin of your company changes this.').waitFor();
  expect(await page.locator('main button, main select:enabled').count()).toBe(0);

  // The same by direct call, with the cookie of the page.
  const answers = await page.evaluate(async () => {
    const call = async (name: string, input: unknown) =>
      (
        await fetch(`/trpc/${name}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(input),
        })
      ).status;
    return [
      await call('access.changeRole', { person: 'mara', role: 'admin' }),
      await call('seams.keepDraft', { draft: {} }),
      await call('delivery.connect', { connection: {} }),
      await call('delivery.test', { connection: null }),
      await call('seams.savePolicy', { policy: {} }),
      await call('seams.switchHost', { host: 'zendesk', isOff: true }),
      await call('people.removeTeam', { team: 'sales' }),
    ];
  });
  expect(answers).toEqual([403, 403, 403, 403, 403, 403, 403]);
});
