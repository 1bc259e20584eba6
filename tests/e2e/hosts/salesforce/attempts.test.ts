import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdapterBrowser } from '../../../support/hosts/adapter-browser.ts';
import {
  deal,
  holdThenPass,
  openSalesforce,
  press,
  reach,
  settle,
  ticket,
  type,
  type Way,
} from '../../../support/hosts/salesforce/hands.ts';

let browser: AdapterBrowser;
beforeAll(async () => {
  browser = await openSalesforce();
});
afterAll(() => browser.close());

const every: readonly Way[] = ['mouse', 'touch', 'enter', 'space', 'script'];
const named = (field: string) => `[data-target-selection-name="sfdc:RecordField.${field}"]`;
const description = `${named('Opportunity.Description')} textarea`;
const handover = `${named('Opportunity.Handover__c')} .ql-editor`;
const call = `${named('Task.Description')} textarea`;
const share = 'button.cuf-publisherShareButton';
const saveEdit = 'button[name="SaveEdit"]';
const post = '.forceChatterMessageBodyInputRichTextEditor .ql-editor';
const inNote = '.notesEditPanel .ql-editor';
const footer = (which: string) => `.footerCmps ${which}`;

type Row = {
  readonly name: string;
  readonly url: string;
  readonly field: string;
  readonly save: string;
  readonly surface: string;
  readonly ways?: readonly Way[];
  readonly first?: string;
};

const shadows = ['synthetic', 'native', 'closed', 'mixed'];
const rows: readonly Row[] = [
  ...shadows.flatMap((shadow) =>
    ['SaveEdit', 'SaveAndNew'].map((button) => ({
      name: `${button} in ${shadow} shadow`,
      url: deal(`edit=inline&shadow=${shadow}`),
      field: description,
      save: `button[name="${button}"]`,
      surface: 'Opportunity.Description',
      // Of a script's click into a closed root nothing but the host is told.
      ways: shadow === 'closed' ? every.slice(0, 4) : every,
    })),
  ),
  ...['1', '2'].flatMap((quill) => [
    {
      name: `rich text, Quill ${quill}`,
      url: deal(`edit=inline&quill=${quill}`),
      field: handover,
      save: saveEdit,
      surface: 'Opportunity.Handover__c',
    },
    {
      name: `Chatter post, Quill ${quill}`,
      url: deal(`quill=${quill}`),
      first: '.cuf-publisherCollapsed',
      field: post,
      save: '.qe-textPostDesktop',
      surface: 'chatter-post',
    },
    {
      name: `Chatter comment, Quill ${quill}`,
      url: deal(`quill=${quill}&lang=de`),
      field: '.cuf-commentPublisher .ql-editor',
      save: 'button.cuf-commentSubmit',
      surface: 'chatter-comment',
    },
    {
      name: `note, Done, Quill ${quill}`,
      url: deal(`open=note&quill=${quill}`),
      field: inNote,
      save: footer('.slds-button_brand'),
      surface: 'ContentNote',
    },
  ]),
  ...['.shareButton', '.addToRecords'].map((button) => ({
    name: `note, ${button}`,
    url: deal('open=note'),
    field: inNote,
    save: footer(button),
    surface: 'ContentNote',
  })),
  {
    name: 'note, Close',
    url: deal('open=note&lang=es'),
    field: inNote,
    save: 'button.closeBtn',
    surface: 'ContentNote',
  },
  {
    name: 'modal',
    url: deal('edit=modal'),
    field: description,
    save: saveEdit,
    surface: 'Opportunity.Description',
  },
  {
    name: 'modal in native shadow, two Saves',
    url: deal('edit=modal&shadow=native&duplicate=1'),
    field: description,
    save: saveEdit,
    surface: 'Opportunity.Description',
  },
  ...['en', 'de', 'pt', 'es'].map((lang) => ({
    name: `Log a Call, Aura, ${lang}`,
    url: deal(`lang=${lang}`),
    field: call,
    save: share,
    surface: 'Task.Description',
  })),
  ...['call', 'task', 'comments'].map((open) => ({
    name: `${open}, LWC`,
    url: deal(`open=${open}&call=lwc`),
    field: call,
    save: saveEdit,
    surface: 'Task.Description',
  })),
  ...['task', 'comments'].map((open) => ({
    name: `${open}, Aura`,
    url: deal(`open=${open}`),
    field: call,
    save: share,
    surface: 'Task.Description',
  })),
  {
    name: 'case comment',
    url: ticket('open=case-comment'),
    field: `${named('CaseComment.CommentBody')} textarea`,
    save: saveEdit,
    surface: 'CaseComment.CommentBody',
  },
  {
    name: 'internal comments of a case',
    url: ticket('edit=inline&lang=pt'),
    field: `${named('Case.Comments')} textarea`,
    save: saveEdit,
    surface: 'Case.Comments',
  },
  {
    name: 'a page that listens at the window first',
    url: deal('edit=inline&early=1'),
    field: description,
    save: saveEdit,
    surface: 'Opportunity.Description',
  },
];

describe('a held press saves nothing, and let through it saves once, unchanged', () => {
  it.each(rows.map((row) => [row.name, row] as const))('%s', async (_, row) => {
    const { url, field, save, surface, first } = row;
    const ways = row.ways ?? every;
    const opened = await browser.open(url);
    if (first !== undefined) await (await reach(opened.page, first)).click();
    await type(opened.page, field, 'Follow up.');
    const { attempts, whileHeld, after } = await holdThenPass(browser, opened, save, ways);
    const seenWays = { mouse: 'mouse', touch: 'touch', enter: 'key', space: 'key', script: 'script' };
    ways.forEach((way, index) => {
      const audience = 'internal';
      expect(attempts[index], way).toMatchObject([
        { event: 'click', way: seenWays[way], editors: [{ surface, audience, text: 'Follow up.' }] },
      ]);
    });
    expect(whileHeld).toEqual([]);
    expect(after).toHaveLength(1);
    expect(after[0]).toMatchObject({ surface, text: 'Follow up.', isPublic: false });
    await opened.page.close();
  });

  it('Enter in a line of the form', async () => {
    const { page, hold, seen } = await browser.open(deal('edit=inline'));
    await type(page, description, 'Follow up.');
    browser.server.forget();
    await seen();
    await hold(true);
    await (await reach(page, `${named('Opportunity.Amount')} input`)).press('Enter');
    expect(await seen()).toMatchObject([{ event: 'click', way: 'key', editors: [{ text: 'Follow up.' }] }]);
    await settle(page);
    expect(browser.server.saved()).toEqual([]);
    await page.close();
  });

  const classic = 'https://brightharbor.my.salesforce.com/00T5g00000Kh3PqAAJ/e';
  const visualforce = 'https://brightharbor--c.vf.force.com/apex/Remark?id=0065g00000Kh3PqAAJ';
  it.each([
    ['Classic, top', classic, '#topButtonRow input[name="save"]', 'classic'],
    ['Classic, bottom', classic, '#bottomButtonRow input[name="save"]', 'classic'],
    ['Visualforce', visualforce, 'input[value="Store"]', 'visualforce'],
    ['Visualforce by script', `${visualforce}&by=script`, 'input[value="Store"]', 'visualforce'],
  ])('%s', async (_, url, save, surface) => {
    const opened = await browser.open(url);
    await type(opened.page, 'textarea', 'Follow up.');
    await opened.hold(true);
    await opened.seen();
    await opened.page.locator('textarea').evaluate((area: HTMLTextAreaElement) => area.form?.requestSubmit());
    const submitted = await opened.seen();
    const { attempts, whileHeld, after } = await holdThenPass(browser, opened, save, [
      'mouse',
      'enter',
      'script',
    ]);
    for (const attempt of [...submitted, ...attempts.flat()]) {
      expect(attempt.editors).toMatchObject([{ surface, audience: 'internal', text: 'Follow up.' }]);
    }
    expect(submitted[0]?.event).toBe('submit');
    expect(attempts.map((one) => one.length)).toEqual([1, 1, 1]);
    expect(whileHeld).toEqual([]);
    expect(after).toMatchObject([{ surface, text: 'Follow up.' }]);
    await opened.page.close();
  });

  it('a Visualforce page in a frame of the record', async () => {
    browser.server.forget();
    const { page } = await browser.open(deal('vf=1'));
    const frame = page.frameLocator('iframe[title="Remark"]');
    await frame.locator('textarea').fill('Follow up.');
    await frame.locator('textarea').evaluate(() => gateOf(window).ask('hold', true));
    await frame.locator('input[value="Store"]').click();
    const seen = await frame.locator('textarea').evaluate(() => gateOf(window).take());
    expect(seen).toMatchObject([
      { record: { type: 'Opportunity', id: '0065g00000Kh3Pq' }, editors: [{ surface: 'visualforce' }] },
    ]);
    await settle(page);
    expect(browser.server.saved()).toEqual([]);
    await page.close();
  });

  it('Ctrl+S and Ctrl+Enter from the form, and no other keys', async () => {
    const { page, seen } = await browser.open(deal('edit=inline'));
    await type(page, description, 'Follow up.');
    expect(await seen()).toEqual([]);
    await page.keyboard.press('Control+s');
    await page.keyboard.press('Control+Enter');
    expect(await seen()).toMatchObject([
      { event: 'keydown', way: 'shortcut', editors: [{ surface: 'Opportunity.Description' }] },
      { event: 'keydown', way: 'shortcut', editors: [{ surface: 'Opportunity.Description' }] },
    ]);
    const keys = [
      { key: 's', ctrlKey: true, altKey: true },
      { key: 'Enter', ctrlKey: true, isComposing: true },
      { key: 's', ctrlKey: true, shiftKey: true },
      { key: 'Enter' },
    ];
    const field = await reach(page, description);
    for (const key of keys) {
      await field.evaluate((one, given) => {
        one.dispatchEvent(new KeyboardEvent('keydown', { ...given, bubbles: true, composed: true }));
      }, key);
    }
    expect(await seen()).toEqual([]);
    await page.close();
  });

  it('after a held press by mouse Aura has the value, and the field can be left', async () => {
    const { page, hold } = await browser.open(deal());
    await type(page, call, 'Follow up.');
    await hold(true);
    await (await reach(page, share)).click();
    const aura = await page.evaluate(() => (window as never as Practice).practice.state.aura);
    expect(aura).toEqual({ 'Task.Description': 'Follow up.' });
    expect(await page.evaluate(() => document.activeElement?.className)).toContain(
      'cuf-publisherShareButton',
    );
    await page.close();
  });
});

describe('what a press would not save', () => {
  const pressed = async (
    url: string,
    save: string,
    ready: (page: Page) => Promise<void> = async () => {},
  ) => {
    const { page, seen } = await browser.open(url);
    await ready(page);
    await seen();
    await press(page, await reach(page, save), 'mouse');
    const attempts = await seen();
    await page.close();
    return attempts;
  };
  const logged = (page: Page) => type(page, call, 'Follow up.');

  it.each(['#custom-card button', '#list-edit button', '#early-save button'])(
    '%s is no save of ours',
    async (button) => {
      expect(await pressed(deal('decoys=1'), button, logged)).toEqual([]);
    },
  );

  it('a save in a card of its own takes nothing from its neighbours', async () => {
    const attempts = await pressed(deal('decoys=1&edit=inline'), '#bare-save button', async (page) => {
      await logged(page);
      await type(page, description, 'Follow up.');
    });
    expect(attempts).toMatchObject([{ editors: [], changes: [] }]);
  });

  it('Cancel, Delete of a note, and words typed into the search', async () => {
    const dirty = (page: Page) => type(page, description, 'Follow up.');
    expect(await pressed(deal('edit=inline'), 'button[name="CancelEdit"]', dirty)).toEqual([]);
    const note = (page: Page) => type(page, inNote, 'Follow up.');
    expect(await pressed(deal('open=note'), '.deleteButton', note)).toEqual([]);
    expect(await pressed(deal('edit=inline'), '.global-search', dirty)).toEqual([]);
  });

  it('an empty field beside a good one, and a read view', async () => {
    const fill = (page: Page) => type(page, description, 'Dana rolls out 40 seats by 15 January.');
    const attempts = await pressed(deal('edit=inline'), saveEdit, fill);
    expect(attempts[0]?.editors).toHaveLength(1);
    expect(await pressed(deal('stage=Negotiation'), saveOf('composer'), logged)).toMatchObject([
      { editors: [{ surface: 'Task.Description' }] },
    ]);
  });

  it.each(['display', 'visibility'])('words in an old page hidden by %s', async (hide) => {
    const attempts = await pressed(
      deal(`hide=${hide}&console=1&ws=%2Flightning%2Fr%2FAccount%2F001`),
      saveOf('composer'),
      (page) => type(page, call, 'Sent the contract to Dana, she signs on Monday.'),
    );
    expect(attempts).toHaveLength(1);
    expect(attempts[0]?.editors).toMatchObject([{ text: 'Sent the contract to Dana, she signs on Monday.' }]);
  });

  it('a docked composer and the one in the page are two', async () => {
    const { page, seen } = await browser.open(deal('docked=1&console=1'));
    await type(page, `.composer ${call}`, 'In the page');
    await type(page, `.forceDockingPanel ${call}`, 'Docked');
    await seen();
    await (await reach(page, `.forceDockingPanel ${share}`)).click();
    const [docked] = await seen();
    await (await reach(page, `.composer ${share}`)).evaluate((one) => one.click());
    const [paged] = await seen();
    expect(docked?.editors).toMatchObject([{ text: 'Docked' }]);
    expect(paged?.editors).toMatchObject([{ text: 'In the page' }]);
    expect(docked?.editors[0]?.key).not.toBe(paged?.editors[0]?.key);
    await page.close();
  });

  it('mail to a customer is public and is not read', async () => {
    const ready = async (page: Page) => {
      await page.frameLocator('iframe[title="Email Body"]').locator('iframe.cke_wysiwyg_frame').waitFor();
    };
    const attempts = await pressed(deal('open=email&lang=de'), share, ready);
    expect(attempts).toMatchObject([{ editors: [{ surface: 'email', audience: 'public', text: null }] }]);
    expect(attempts[0]?.editors).toHaveLength(1);
  });

  it.each([
    ['audience=AllUsers', 'public'],
    ['audience=InternalUsers', 'internal'],
    ['', 'unknown'],
  ])('a post on a case, %s, is %s', async (query, audience) => {
    const attempts = await pressed(ticket(query), '.qe-textPostDesktop', async (page) => {
      await (await reach(page, '.cuf-publisherCollapsed')).click();
      await type(page, post, 'Follow up.');
    });
    expect(attempts).toMatchObject([{ editors: [{ surface: 'chatter-post', audience }] }]);
  });

  it('a case comment is public with its flag on, and nobody knows without a flag', async () => {
    const comment = (page: Page) => type(page, `${named('CaseComment.CommentBody')} textarea`, 'Follow up.');
    const published = await pressed(ticket('open=case-comment'), saveEdit, async (page) => {
      await comment(page);
      await (await reach(page, `${named('CaseComment.IsPublished')} input`)).check();
    });
    expect(published[0]?.editors).toMatchObject([{ audience: 'public' }]);
    const flagless = await pressed(ticket('open=case-comment&flag=none'), saveEdit, comment);
    expect(flagless[0]?.editors).toMatchObject([{ audience: 'unknown' }]);
  });

  it.each([
    ['https://brightharbor.my.salesforce.com/00T5g00000Kh3PqAAJ/e', '#topButtonRow input[name="cancel"]'],
    ['https://brightharbor--c.vf.force.com/apex/Remark', 'input[value="Back"]'],
  ])('going back from %s', async (url, back) => {
    const { page, seen } = await browser.open(url);
    await type(page, 'textarea', 'Follow up.');
    await page
      .locator('form')
      .evaluate((form) => form.addEventListener('submit', (event) => event.preventDefault()));
    await seen();
    await (await reach(page, back)).click();
    expect(await seen()).toEqual([]);
    await page.close();
  });
});

const saveOf = (place: string) => `.${place} ${share}`;
type Page = Awaited<ReturnType<AdapterBrowser['open']>>['page'];
type Practice = { practice: { state: { aura: Record<string, string> } } };
