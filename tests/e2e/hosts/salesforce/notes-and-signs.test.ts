import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdapterBrowser } from '../../../support/hosts/adapter-browser.ts';
import {
  deal,
  lightning,
  openSalesforce,
  press,
  reach,
  settle,
  ticket,
  type,
} from '../../../support/hosts/salesforce/hands.ts';

let browser: AdapterBrowser;
beforeAll(async () => {
  browser = await openSalesforce();
});
afterAll(() => browser.close());

const named = (field: string) => `[data-target-selection-name="sfdc:RecordField.${field}"]`;
const description = `${named('Opportunity.Description')} textarea`;
const call = `${named('Task.Description')} textarea`;
const share = 'button.cuf-publisherShareButton';
const saveEdit = 'button[name="SaveEdit"]';
const text = 'Outcome: 40 seats live\nFirst step: Dana imports the drivers\nBy when: Fri 15 Jan 2027';
const html = `<p>${text.split('\n').join('</p><p>')}</p>`;

type Practice = {
  practice: {
    state: {
      aura: Record<string, string>;
      form: Record<string, string>;
      forms: { renderAnew: () => void }[];
    };
    cutUndo: () => void;
  };
};
const formState = (page: Page) =>
  page.evaluate(() => (window as never as Practice).practice.state.form.Description ?? null);
const auraState = (page: Page) =>
  page.evaluate(() => (window as never as Practice).practice.state.aura['Task.Description'] ?? null);

describe('a note goes into the state of Salesforce’s own editor, and one undo takes it out', () => {
  it.each([
    ['Aura', deal(), call, share, auraState],
    ...['synthetic', 'native', 'closed', 'mixed'].map(
      (shadow) => [shadow, deal(`edit=inline&shadow=${shadow}`), description, saveEdit, formState] as const,
    ),
    ['Log a Call in LWC', deal('call=lwc'), call, saveEdit, formState],
  ] as const)('%s', async (_, url, field, save, state) => {
    const { page, hold, ask } = await browser.open(url);
    await type(page, field, 'Follow up.');
    await hold(true);
    await press(page, await reach(page, save), 'mouse');
    expect(await ask('write', { text, html })).toBe('written');
    expect(await state(page)).toBe(text);
    await (await reach(page, field)).focus();
    await page.keyboard.press('Control+z');
    expect(await (await reach(page, field)).evaluate((one) => (one as HTMLTextAreaElement).value)).toBe(
      'Follow up.',
    );
    await page.close();
  });

  const rich = ['1', '2'].flatMap((quill) => [
    [
      `note, Quill ${quill}`,
      deal(`open=note&quill=${quill}`),
      '.notesEditPanel .ql-editor',
      '.footerCmps .slds-button_brand',
    ],
    [
      `field, Quill ${quill}`,
      deal(`edit=inline&quill=${quill}`),
      `${named('Opportunity.Handover__c')} .ql-editor`,
      saveEdit,
    ],
  ]);
  it.each(rich)('%s', async (_, url = '', field = '', save = '') => {
    const { page, hold, ask } = await browser.open(url);
    await type(page, field, 'Follow up.');
    await hold(true);
    await press(page, await reach(page, save), 'mouse');
    // What a pause of a second does: Quill undoes by pauses.
    await page.evaluate(() => (window as never as Practice).practice.cutUndo());
    expect(await ask('write', { text, html })).toBe('written');
    const inState = () =>
      page.evaluate(
        (css) =>
          (
            window as never as { practice: { state: { quills: { root: Element; getText: () => string }[] } } }
          ).practice.state.quills
            .find(({ root }) => root.closest(css) !== null || root.getRootNode() !== document)
            ?.getText(),
        '.notesEditPanel, lightning-quill',
      );
    const shown = await (await reach(page, field)).evaluate((one) =>
      [...one.querySelectorAll('p')].map(({ textContent }) => textContent).join('\n'),
    );
    expect(shown).toBe(text);
    expect(await inState()).toBe(`${text}\n`);
    await (await reach(page, field)).focus();
    await page.keyboard.press('Control+z');
    expect(await inState()).toBe('Follow up.\n');
    await page.close();
  });

  it.each([
    ['a text field', deal(), call, share],
    ['rich text', deal('open=note'), '.notesEditPanel .ql-editor', '.footerCmps .slds-button_brand'],
  ])('%s that takes no more stands as it stood', async (_, url, field, save) => {
    const { page, hold, ask } = await browser.open(url);
    await type(page, field, 'Follow up.');
    await hold(true);
    await press(page, await reach(page, save), 'mouse');
    const hand = await reach(page, field);
    await hand.evaluate((one) => {
      const shorten = () => {
        if (one instanceof HTMLTextAreaElement && one.value.includes('Dana')) one.value = 'shortened';
        const line = [...one.querySelectorAll('p')].find(({ textContent }) => textContent?.includes('Dana'));
        if (line) line.textContent = 'shortened';
      };
      one.addEventListener('input', shorten);
    });
    expect(await ask('write', { text, html })).toBe('not-taken');
    expect(await hand.evaluate((one) => ('value' in one ? one.value : one.textContent))).toBe('Follow up.');
    await page.close();
  });

  it('mail is never written into', async () => {
    const { page, hold, ask } = await browser.open(deal('open=email'));
    const frame = page.frameLocator('iframe[title="Email Body"]');
    await frame.locator('iframe.cke_wysiwyg_frame').waitFor();
    await hold(true);
    await press(page, await reach(page, share), 'mouse');
    expect(await ask('write', { text, html })).toBe('not-taken');
    await page.close();
  });
});

describe('the same field', () => {
  it('has one name while Salesforce puts new elements in its place', async () => {
    const { page, hold, seen } = await browser.open(deal('edit=inline'));
    await hold(true);
    await type(page, description, 'Follow up.');
    await press(page, await reach(page, saveEdit), 'mouse');
    const [first] = await seen();
    await page.evaluate(() => (window as never as Practice).practice.state.forms[0]?.renderAnew());
    await settle(page);
    await type(page, description, ' Soon.');
    await press(page, await reach(page, saveEdit), 'mouse');
    const [second] = await seen();
    expect(second?.editors[0]).toMatchObject({ key: first?.editors[0]?.key, fieldName: 'Description' });
    expect(second?.editors[0]?.text).toContain('Soon.');
    await page.close();
  });

  it('of a note may have been stored before anybody pressed anything, and says so', async () => {
    const { page, hold, seen } = await browser.open(deal('open=note&note=auto'));
    browser.server.forget();
    const stored = page.waitForResponse((response) => response.request().method() === 'POST');
    await type(page, '.notesEditPanel .ql-editor', 'Follow up.');
    await stored;
    expect(browser.server.saved()).toMatchObject([{ surface: 'ContentNote', fields: { way: 'auto' } }]);
    await hold(true);
    await press(page, await reach(page, '.footerCmps .slds-button_brand'), 'mouse');
    expect((await seen())[0]?.editors).toMatchObject([{ savesItself: true }]);
    await page.close();
  });
});

describe('how a save went', () => {
  it.each([
    ['stored by the form', deal('edit=inline'), description, saveEdit, false, 'saved'],
    ['refused by the form', deal('edit=inline'), description, saveEdit, true, 'failed'],
    [
      'refused with a message',
      deal('edit=inline&fail=toast&toast=lwc&shadow=native'),
      description,
      saveEdit,
      true,
      'failed',
    ],
    ['stored by a composer', deal(), call, share, false, 'saved'],
    ['refused by a composer', deal(), call, share, true, 'failed'],
    [
      'a note that is done',
      deal('open=note'),
      '.notesEditPanel .ql-editor',
      '.footerCmps .slds-button_brand',
      false,
      'saved',
    ],
  ])('%s', async (_, url, field, save, fails, outcome) => {
    const { page, hold, ask } = await browser.open(url);
    browser.server.forget();
    await type(page, field, 'Dana rolls out 40 seats by 15 January.');
    await hold(true);
    await press(page, await reach(page, save), 'mouse');
    await hold(false);
    if (fails) browser.server.failNext();
    const watched = ask('watch');
    await press(page, await reach(page, save), 'mouse');
    expect(await watched).toBe(outcome);
    expect(browser.server.saved()).toHaveLength(fails ? 0 : 1);
    await page.close();
  });
});

describe('work changes hands', () => {
  it.each([
    ['the next step', deal('stage=Prospecting'), null, 'Proposal'],
    ['a step somebody chose', deal('stage=Prospecting'), 'Negotiation', 'Negotiation'],
    ['the closed step', deal(), null, 'Closed'],
    ['a label, where that is all there is', deal('stage=Prospecting&path=labels&lang=de'), null, 'Angebot'],
  ])('by the path: %s', async (_, url, step, to) => {
    const { page, hold, seen } = await browser.open(url);
    browser.server.forget();
    await type(page, call, 'Follow up.');
    if (step !== null) await page.getByRole('option', { name: step }).click();
    await hold(true);
    await seen();
    await press(page, await reach(page, '.slds-path__mark-complete'), 'mouse');
    expect(await seen()).toMatchObject([{ editors: [], changes: [{ kind: 'stage', to }] }]);
    await settle(page);
    expect(browser.server.saved()).toEqual([]);
    expect(await page.locator('[role=dialog]').count()).toBe(0);
    await page.close();
  });

  it('by the dialog of a closed stage and by that of the owner, held and let through', async () => {
    const { page, hold, seen } = await browser.open(deal());
    browser.server.forget();
    await press(page, await reach(page, '.slds-path__mark-complete'), 'mouse');
    const done = '[role=dialog] .uiButton--default';
    await hold(true);
    await seen();
    await press(page, await reach(page, done), 'mouse');
    expect(await seen()).toMatchObject([{ changes: [{ kind: 'stage', to: 'Closed Won' }] }]);
    await hold(false);
    await press(page, await reach(page, done), 'mouse');
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    await page.locator('button[name="ChangeOwner"]').click();
    await type(page, '.forceChangeOwnerContent input', 'Onboarding queue');
    await seen();
    await press(page, await reach(page, '[role=dialog] .slds-button_neutral'), 'mouse');
    expect(await seen()).toEqual([]);
    await page.locator('button[name="ChangeOwner"]').click();
    await type(page, '.forceChangeOwnerContent input', 'Onboarding queue');
    await seen();
    await press(page, await reach(page, '[role=dialog] .slds-button_brand'), 'mouse');
    expect(await seen()).toMatchObject([{ changes: [{ kind: 'owner', to: 'Onboarding queue' }] }]);
    await page.close();
  });

  const choose = async (page: Page, value: string) => {
    await (await reach(page, `${named('Opportunity.StageName')} [role=combobox]`)).click();
    await (await reach(page, `[role=option][data-value="${value}"]`)).click();
  };
  it.each(['synthetic', 'native', 'closed', 'mixed'])(
    'in the form, %s shadow, against what stood there first',
    async (shadow) => {
      const { page, hold, seen } = await browser.open(deal(`edit=inline&shadow=${shadow}`));
      await hold(true);
      const attempt = async () => {
        await seen();
        await press(page, await reach(page, saveEdit), 'mouse');
        return (await seen())[0];
      };
      expect((await attempt())?.changes).toEqual([]);
      await choose(page, 'Closed Won');
      const changed = await attempt();
      expect(changed?.changes).toEqual([{ kind: 'stage', to: 'Closed Won' }]);
      expect(changed?.editors).toMatchObject([{ surface: 'Opportunity.Description', text: '' }]);
      await choose(page, 'Negotiation');
      expect((await attempt())?.changes).toEqual([]);
      await page.close();
    },
  );

  it('not when the page itself changed the field, and not again after the save', async () => {
    const { page, hold, seen, ask } = await browser.open(deal('edit=inline'));
    await (await reach(page, `${named('Opportunity.StageName')} [role=combobox]`)).evaluate((one) =>
      one.click(),
    );
    await (await reach(page, '[role=option][data-value="Closed Won"]')).evaluate((one) => one.click());
    await hold(true);
    await press(page, await reach(page, saveEdit), 'mouse');
    expect((await seen())[0]?.changes).toEqual([]);
    await choose(page, 'Proposal');
    await press(page, await reach(page, saveEdit), 'mouse');
    expect((await seen())[0]?.changes).toEqual([{ kind: 'stage', to: 'Proposal' }]);
    await hold(false);
    const watched = ask('watch');
    await press(page, await reach(page, saveEdit), 'mouse');
    expect(await watched).toBe('saved');
    await press(page, await reach(page, '.inline-edit-trigger'), 'mouse');
    await hold(true);
    await (await reach(page, `${named('Opportunity.StageName')} [role=combobox]`)).click();
    await seen();
    await press(page, await reach(page, saveEdit), 'mouse');
    expect((await seen())[0]?.changes).toEqual([]);
    await page.close();
  });

  it('in an edit begun before the last save was told to have gone through', async () => {
    const { page, hold, seen, ask } = await browser.open(deal('edit=inline'));
    await choose(page, 'Proposal');
    await press(page, await reach(page, saveEdit), 'mouse');
    const watched = ask('watch');
    await press(page, await reach(page, '.inline-edit-trigger'), 'mouse');
    await choose(page, 'Negotiation');
    expect(await watched).toBe('saved');
    await hold(true);
    await seen();
    await press(page, await reach(page, saveEdit), 'mouse');
    expect((await seen())[0]?.changes).toEqual([{ kind: 'stage', to: 'Negotiation' }]);
    await page.close();
  });
});

describe('the page in view', () => {
  it.each(['synthetic', 'native', 'closed', 'mixed'])(
    'says which record it is and what it shows, %s shadow',
    async (shadow) => {
      const { page, ask } = await browser.open(deal(`shadow=${shadow}&lang=de&hide=display`));
      await page.locator('.slds-path').waitFor();
      expect(await ask('record')).toEqual({
        host: 'salesforce',
        type: 'Opportunity',
        id: '0065g00000Kh3Pq',
        url: `${lightning}/Opportunity/0065g00000Kh3Pq/view`,
        name: 'Kestrel Freight - 40 dispatcher seats',
      });
      const from = 'the opportunity in Salesforce';
      expect(await ask('facts')).toMatchObject({
        account: { value: 'Kestrel Freight Ltd', from },
        amount: { value: '€48,600.00', from },
        'close-date': { value: '2026-11-30', from },
        seats: { value: '40', from },
        'go-live': { value: '2027-01-15', from },
      });
      await page.close();
    },
  );

  it('says so when its editors are in view, and when there is nothing to look at', async () => {
    const { page, ask } = await browser.open(ticket('open=case-comment'));
    await page.locator('[role=dialog]').waitFor();
    expect(await ask('check')).toMatchObject({
      sees: 'editors',
      surfaces: expect.arrayContaining(['CaseComment.CommentBody:internal', 'Task.Description:internal']),
    });
    expect(await ask('facts')).toMatchObject({
      ticket: { value: '00018233', from: 'the case in Salesforce' },
    });
    await page.locator('body').evaluate((body) => body.replaceChildren());
    expect(await ask('check')).toEqual({ sees: 'nothing-here' });
    await page.close();
  });

  it('says so when a known field has lost its save button', async () => {
    const { page, ask } = await browser.open(deal());
    await page.locator(share).evaluate((button) => {
      button.setAttribute('class', 'slds-button');
    });
    await page.locator('.cuf-commentPublisher').evaluate((one) => one.remove());
    expect(await ask('check')).toEqual({ sees: 'not-enough', why: 'editor-without-save' });
    await page.close();
  });

  it('describes a field without a word of its text', async () => {
    const { page, ask } = await browser.open(deal('edit=inline'));
    await type(page, description, 'Secret words');
    const chain = JSON.stringify(await ask('describe'));
    expect(chain).toContain('sfdc:RecordField.Opportunity.Description');
    expect(chain).not.toContain('Secret');
    await page.close();
  });
});
