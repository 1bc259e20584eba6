import type { Page } from 'playwright';
import { expect } from 'vitest';
import { fillQuick, panelOf } from '../panel/beside-hubspot.ts';
import type { HostPages } from './host-pages.ts';
import type { NoteField } from './note-fields.ts';

/** A person's press: a card that has just come or moved does not count one. */
export const unhurried = { delay: 400 };

export const vague = 'Follow up.';

export const isHeld = (page: Page) => page.getByText('This note is not saved yet');

/** What the panel composes of the four answers of `fillQuick`. */
const lines = [
  'Outcome wanted: Maria Lopez has the import dates for Hamburg',
  'Next step: Call Maria about the second import',
  'Who: Ben Ito',
];

/** An editor joins what comes within this into one step of undo. */
const joinedWithin = 1_000;

/** Markup and blanks differ from editor to editor; the words are the same. */
const words = (state: string | null) =>
  (state ?? '')
    .replace(/<[^>]+>|&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export async function writeVague(page: Page, field: NoteField): Promise<void> {
  await field.enter(page);
  await field.type(page, vague);
}

/** From a held note to a saved one, in the host's own editor and by its own button. */
export async function putsIntoNote(pages: HostPages, field: NoteField): Promise<void> {
  const page = await pages.open(field.url);
  await writeVague(page, field);
  const typedAt = Date.now();
  await field.save(page);
  await isHeld(page).waitFor();
  const typed = words(await field.state(page));
  expect(typed).toBe(vague);
  expect(pages.saved()).toEqual([]);

  await page.getByRole('button', { name: 'Fill it in' }).click(unhurried);
  const panel = await panelOf(page);
  await fillQuick(panel);
  await expect.poll(() => Date.now() - typedAt).toBeGreaterThan(joinedWithin);
  await panel.getByRole('button', { name: 'Put into note' }).click();
  await page.getByText('You can save now').waitFor();
  await panel.getByText('Now save with the page’s own button').waitFor();
  await panel.getByRole('button', { name: 'Close panel' }).click();
  await expectLines(page, field);

  if (field.redo !== null) {
    await field.enter(page);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => words(await field.state(page))).toBe(typed);
    await page.keyboard.press(field.redo);
    await expectLines(page, field);
  }
  expect(pages.saved()).toEqual([]);
  await field.save(page);
  await expect.poll(() => pages.saved().length, { timeout: 10_000 }).toBe(1);
  const stored = words(pages.saved()[0]?.text ?? '');
  for (const line of lines) expect(stored.split(line), line).toHaveLength(2);
  expect(stored).not.toContain(vague);
  await page.close();
}

async function expectLines(page: Page, field: NoteField): Promise<void> {
  for (const line of lines)
    await expect
      .poll(async () => words(await field.state(page)).split(line).length, { message: line })
      .toBe(2);
}
