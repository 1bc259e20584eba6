import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillQuick, panelOf, seenBuild } from '../panel/beside-hubspot.ts';
import { type HostPages, openHostPages } from './host-pages.ts';
import { noteFields } from './note-fields.ts';
import { isHeld, putsIntoNote, unhurried, vague, writeVague } from './put-into-note.ts';

let pages: HostPages;
beforeAll(async () => {
  pages = await openHostPages(seenBuild());
});
afterAll(() => pages.close());
beforeEach(() => pages.forget());

describe('a held note, filled in', () => {
  it.each(noteFields.map((field) => [field.name, field] as const))(
    'stands in the host’s own state and is saved once by its own button (%s)',
    async (_, field) => putsIntoNote(pages, field),
  );

  it('comes onto the clipboard where the editor takes nothing, with a word why', async () => {
    const [field] = noteFields.filter(({ host }) => host === 'zendesk');
    if (field === undefined) throw new Error('There is no field of Zendesk.');
    const page = await pages.open(field.url);
    await writeVague(page, field);
    await page.evaluate(() => practice.setReadOnly('4711', true));
    await field.save(page);
    await isHeld(page).waitFor();
    await page.getByRole('button', { name: 'Fill it in' }).click(unhurried);
    const panel = await panelOf(page);
    await fillQuick(panel);
    await panel.getByRole('button', { name: 'Put into note' }).click();
    await panel.getByText('The page did not take it, so it was copied.', { exact: false }).waitFor();
    expect(await field.state(page)).toBe(`<p>${vague}</p>`);
    expect(pages.saved()).toEqual([]);
    await pages.settings.bringToFront();
    const anyField = pages.settings.getByLabel('Address of your company’s Baton');
    await anyField.focus();
    await pages.settings.keyboard.press('ControlOrMeta+v');
    expect(await anyField.inputValue()).toContain('Outcome wanted: Maria Lopez has the import dates');
    await page.close();
  });
});
