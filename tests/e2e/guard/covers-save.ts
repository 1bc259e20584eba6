import type { Page } from 'playwright';
import { reach } from '../../support/hosts/salesforce/hands.ts';
import type { NoteField } from './note-fields.ts';

export const saveButton: Readonly<Record<string, string>> = {
  hubspot: '.activity-window .save',
  zendesk: '[data-test-id="submit_button-button"]',
  salesforce: 'button[name="SaveEdit"]',
};

/** Whether something of ours lies over the button that saves the field. */
export async function coversSave(page: Page, { host }: NoteField, ours: string): Promise<boolean> {
  const over = await page.locator(ours).boundingBox();
  const save = await (await reach(page, saveButton[host] ?? '')).boundingBox();
  if (over === null || save === null)
    throw new Error('What is ours and the save button are both on the screen.');
  return (
    over.x < save.x + save.width &&
    save.x < over.x + over.width &&
    over.y < save.y + save.height &&
    save.y < over.y + over.height
  );
}
