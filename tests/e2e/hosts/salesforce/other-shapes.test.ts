import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdapterBrowser } from '../../../support/hosts/adapter-browser.ts';
import {
  deal,
  holdThenPass,
  openSalesforce,
  press,
  reach,
  ticket,
  type,
} from '../../../support/hosts/salesforce/hands.ts';

let browser: AdapterBrowser;
beforeAll(async () => {
  browser = await openSalesforce();
});
afterAll(() => browser.close());

type Page = Awaited<ReturnType<AdapterBrowser['open']>>['page'];

const named = (field: string) => `[data-target-selection-name="sfdc:RecordField.${field}"]`;
const inForm = `records-lwc-detail-panel ${named('Opportunity.Description')} textarea`;
const inOwn = `lightning-record-edit-form ${named('Opportunity.Description')} textarea`;
const inNote = '.notesEditPanel .ql-editor';
const comment = `${named('CaseComment.CommentBody')} textarea`;

async function pressed(url: string, field: string, save: string, ready = async (_: Page) => {}) {
  const { page, seen } = await browser.open(url);
  await type(page, field, 'Follow up.');
  await ready(page);
  await seen();
  await press(page, await reach(page, save), 'mouse');
  const attempts = await seen();
  await page.close();
  return attempts;
}

describe('a form of a company’s own around a field of Salesforce’s', () => {
  it.each([
    ['by a button with nothing but its word', 'own=1', 'button:text-is("Save")'],
    ['in German', 'own=1&lang=de', 'button:text-is("Sichern")'],
    ['in Portuguese', 'own=1&lang=pt', 'button:text-is("Salvar")'],
    ['by a button that submits, whatever it says', 'own=submit&lang=es', 'button[type="submit"]'],
  ])('is held and saved once, %s', async (_, query, button) => {
    const opened = await browser.open(deal(query));
    await type(opened.page, inOwn, 'Follow up.');
    const save = `lightning-record-edit-form ${button}`;
    const { attempts, whileHeld, after } = await holdThenPass(browser, opened, save, ['mouse', 'enter']);
    for (const attempt of attempts)
      expect(attempt).toMatchObject([{ editors: [{ surface: 'Opportunity.Description' }] }]);
    expect(whileHeld).toEqual([]);
    expect(after).toMatchObject([{ surface: 'Opportunity.Description', text: 'Follow up.' }]);
    await opened.page.close();
  });

  it('lets its other buttons be', async () => {
    const cancel = 'lightning-record-edit-form button:text-is("Cancel")';
    expect(await pressed(deal('own=1'), inOwn, cancel)).toEqual([]);
  });
});

describe('what stands beside a save and is none', () => {
  it('a path with an open form around it saves no field of that form', async () => {
    const attempts = await pressed(deal('edit=inline&path=bare'), inForm, '.slds-path__mark-complete');
    expect(attempts).toMatchObject([{ editors: [], changes: [{ kind: 'stage' }] }]);
  });

  it('mail is public by its frame alone, whatever the frame is called, and takes no field of the record with it', async () => {
    const attempts = await pressed(
      deal('open=email&edit=inline'),
      inForm,
      'button.cuf-publisherShareButton',
      (page) =>
        page.locator('iframe[title="Email Body"]').evaluate((frame: HTMLIFrameElement) => {
          frame.title = 'E-Mail-Text';
          frame.name = 'body';
        }),
    );
    expect(attempts).toMatchObject([{ editors: [{ surface: 'email', audience: 'public', text: null }] }]);
    expect(attempts[0]?.editors).toHaveLength(1);
  });

  it.each(['en', 'de', 'pt', 'es'])('the version history in the footer of a note, %s', async (lang) => {
    expect(await pressed(deal(`open=note&lang=${lang}`), inNote, '.historyButton')).toEqual([]);
  });
});

describe('a case comment whose flag has no name we know', () => {
  const save = 'button[name="SaveEdit"]';
  const box = 'records-lwc-detail-panel input[type="checkbox"]';

  it('is internal while the one box of its form is empty, and public once it is ticked', async () => {
    const off = await pressed(ticket('open=case-comment&flag=bare'), comment, save);
    expect(off[0]?.editors).toMatchObject([{ audience: 'internal' }]);
    const on = await pressed(ticket('open=case-comment&flag=bare'), comment, save, async (page) =>
      (await reach(page, box)).check(),
    );
    expect(on[0]?.editors).toMatchObject([{ audience: 'public' }]);
  });
});
