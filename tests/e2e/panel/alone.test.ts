import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Desk,
  fillQuick,
  holdAndFill,
  noteState,
  openDeal,
  openHubspot,
  saveOf,
  seenBuild,
} from './beside-hubspot.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openHubspot(seenBuild());
});
afterAll(() => desk.close());
beforeEach(() => desk.server.forget());

describe('without any server', () => {
  it('a vague note is held, filled in, put into the editor, and saved once by the page’s own button', async () => {
    const page = await openDeal(desk);
    const panel = await holdAndFill(page);
    await panel.getByText('This browser is not connected').waitFor();
    await fillQuick(panel);
    await panel.getByRole('button', { name: 'Put into note' }).click();
    await panel.getByText('Now save with the page’s own button').waitFor();
    await page.getByText('You can save now.').waitFor();
    expect(await panel.getByText('Now save with the page’s own button').isVisible()).toBe(true);
    const text = await noteState(page);
    expect(text).toContain('Outcome wanted: Maria Lopez has the import dates for Hamburg');
    expect(text).toContain('Who: Ben Ito');
    expect(desk.server.saved()).toEqual([]);
    await saveOf(page).click();
    await expect.poll(() => desk.server.saved().length).toBe(1);
    expect(desk.server.saved()[0]?.text).toContain('Next step: Call Maria about the second import');
    expect(desk.complaints).toEqual([]);
    await page.close();
  });
});
