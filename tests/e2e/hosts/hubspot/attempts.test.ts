import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facts } from '#extension/hosts/hubspot/index.ts';
import { type AdapterBrowser, openAdapter } from '../../../support/hosts/adapter-browser.ts';
import { practiceHost } from '../../../support/hosts/hubspot/practice-host.ts';

const record = 'contacts/4821973/record/0-3/90112233';
const at = (query: string, path = record, name = 'app.hubspot.com') => `https://${name}/${path}?${query}`;

let browser: AdapterBrowser;
beforeAll(async () => {
  browser = await openAdapter(facts, practiceHost, { hasTouch: true });
});
afterAll(() => browser.close());

const editorOf = (page: Page) => page.locator('.activity-window [contenteditable="true"]').last();
const saveOf = (page: Page) => page.locator('.activity-window .save').last();

type Press = (page: Page) => Promise<void>;
const ways: Readonly<Record<string, Press>> = {
  mouse: (page) => saveOf(page).click(),
  touch: (page) => saveOf(page).tap(),
  enter: async (page) => {
    await saveOf(page).focus();
    await page.keyboard.press('Enter');
  },
  space: async (page) => {
    await saveOf(page).focus();
    await page.keyboard.press('Space');
  },
  script: (page) => saveOf(page).evaluate((button) => (button as HTMLElement).click()),
};
const shortcut: Press = async (page) => {
  await editorOf(page).focus();
  await page.keyboard.press('Control+Enter');
};

/** Opens a note window, writes, and presses: first while everything is held, then let through. */
async function pressTwice(query: string, press: Press, path?: string, name?: string) {
  browser.server.forget();
  const { page, hold, seen } = await browser.open(at(query, path, name));
  await editorOf(page).click();
  await page.keyboard.type('Follow up.');
  await seen();
  await hold(true);
  await press(page);
  const attempts = await seen();
  // The page's own answer would come with the next request; a round trip through the page is later than that.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  const whileHeld = browser.server.saved();
  const text = await page.evaluate(() => (window as never as Practice).practice.state('note'));
  await hold(false);
  await press(page);
  await page.locator('.activity-window').waitFor({ state: 'detached' });
  const after = browser.server.saved();
  await page.close();
  return { attempts, whileHeld, text, after };
}
type Practice = { practice: { state: (name: string) => string | null; keys: string[] } };

/** React acts on the mouse only where a mouse was used; those handlers are not reached by keys or by scripts. */
const byMouseOnly = ['mousedown', 'pointerdown', 'mouseup', 'pointerup'];
const table = [
  ...['16', '17', '18', '19'].flatMap((react) =>
    ['click', 'form'].flatMap((save) => Object.keys(ways).map((way) => [react, save, way] as const)),
  ),
  ...['18', '19'].flatMap((react) => Object.keys(ways).map((way) => [react, 'aria', way] as const)),
  ...['capture', ...byMouseOnly].map((save) => ['18', save, 'mouse'] as const),
];

describe('a held press saves nothing, and let through it saves once, unchanged', () => {
  it.each(table)('React %s, save on %s, by %s', async (react, save, way) => {
    const press = ways[way] as Press;
    const { attempts, whileHeld, text, after } = await pressTwice(
      `interaction=note&react=${react}&save=${save}`,
      press,
    );
    expect(attempts.length).toBeGreaterThan(0);
    for (const attempt of attempts) {
      expect(attempt.editors).toMatchObject([{ surface: 'note', audience: 'internal', text: 'Follow up.' }]);
      expect(attempt.record).toMatchObject({ host: 'hubspot', type: '0-3', id: '4821973:90112233' });
    }
    expect(whileHeld).toEqual([]);
    expect(text).toBe('Follow up.');
    expect(after).toMatchObject([{ surface: 'note', text: 'Follow up.', isPublic: false }]);
  });

  it.each(['keymap', 'react', 'capture', 'document', 'keyup'])('Ctrl+Enter heard by %s', async (keys) => {
    const { attempts, whileHeld, text, after } = await pressTwice(
      `interaction=note&react=18&keys=${keys}`,
      shortcut,
    );
    expect(attempts[0]).toMatchObject({ way: 'shortcut', editors: [{ surface: 'note' }] });
    expect(whileHeld).toEqual([]);
    expect(text).toBe('Follow up.');
    expect(after).toHaveLength(1);
    expect(after[0]?.text.trim()).toBe('Follow up.');
  });

  it.each([
    ['app-eu1.hubspot.com', record, 'interaction=note'],
    ['app-na2.hubspot.com', 'contacts/4821973/record/2-118/77', 'interaction=note'],
    ['app.hubspot.com', 'contacts/4821973/deal/90112233', 'interaction=note'],
    ['app.hubspot.com', record, 'interaction=note&lang=de'],
    ['app.hubspot.com', record, 'interaction=note&lang=ja&i18n=renamed'],
    ['app.hubspot.com', record, 'interaction=note&late=1&early=1'],
    ['app.hubspot.com', record, 'interaction=note&react=17&editor=draft'],
  ])('on %s/%s?%s', async (name, path, query) => {
    const { attempts, whileHeld, after } = await pressTwice(query, ways.mouse as Press, path, name);
    expect(attempts[0]?.editors).toMatchObject([
      { surface: 'note', audience: 'internal', text: 'Follow up.' },
    ]);
    expect(whileHeld).toEqual([]);
    expect(after).toHaveLength(1);
  });

  it('also where another script of the page listens at the window first', async () => {
    const { page, hold } = await browser.open(at('interaction=note&early=1'));
    await editorOf(page).click();
    await page.keyboard.type('Follow up.');
    const before = await page.evaluate(() => (window as never as { heard: string[] }).heard.length);
    await hold(true);
    await saveOf(page).click();
    expect(await page.evaluate(() => (window as never as { heard: string[] }).heard.length)).toBe(before);
    await page.close();
  });
});

describe('what must not be taken for a note', () => {
  const none = async (query: string, path: string, act: Press) => {
    const { page, seen } = await browser.open(at(query, path));
    await page.locator('.ProseMirror').first().waitFor();
    await act(page);
    const attempts = await seen();
    await page.close();
    return attempts;
  };

  it('a save that HubSpot would not take, because the note is empty', async () => {
    expect(await none('interaction=note', record, (page) => saveOf(page).click({ force: true }))).toEqual([]);
  });

  it('typing, and Ctrl+Enter in a saved note or in a property while a note window is open', async () => {
    const attempts = await none('interaction=note', record, async (page) => {
      await editorOf(page).click();
      await page.keyboard.type('Some words, a space ');
      await page.keyboard.press('Enter');
      await page.locator('[data-test-id="timeline-note-event"] .ProseMirror').click();
      await page.keyboard.press('Control+Enter');
      await page.locator('textarea[data-field="description"]').click();
      await page.keyboard.press('Control+Enter');
    });
    expect(attempts).toEqual([]);
  });

  it('a property’s own save bar, and Breeze', async () => {
    const attempts = await none('breeze=1', record, async (page) => {
      await page.locator('textarea[data-field="description"]').fill('Follow up.');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.frameLocator('iframe').locator('[data-test-id="chat-send-button"]').click();
    });
    expect(attempts).toEqual([]);
  });

  it('the menu inside Send, and a box with two Sends', async () => {
    const desk = 'help-desk/4821973/view/1/ticket/55';
    const menu = await none('channel=comment', desk, (page) =>
      page.locator('[aria-haspopup="menu"]').click(),
    );
    expect(menu).toEqual([]);
    const two = await none('channel=comment&two=1', desk, async (page) => {
      await page.locator('.ProseMirror').click();
      await page.keyboard.type('Follow up.');
      await page.locator('[data-test-id="composer-send-button"]').last().click();
    });
    expect(two).toEqual([]);
  });

  it.each([
    ['interaction=email', 'email', 'public'],
    ['interaction=email&editor=draft&react=17', 'email', 'public'],
    ['interaction=logged-call', 'logged-call', 'internal'],
    ['interaction=task', 'task', 'internal'],
    ['open=note,email&i18n=renamed', 'unknown', 'unknown'],
  ])('the window of %s is %s, %s', async (query, surface, audience) => {
    const { page, seen } = await browser.open(at(query));
    await editorOf(page).click();
    await page.keyboard.type('Follow up.');
    await saveOf(page).click();
    const attempts = await seen();
    expect(attempts.length).toBeGreaterThan(0);
    for (const attempt of attempts) expect(attempt.editors).toMatchObject([{ surface, audience }]);
    await page.close();
  });

  it('a reply to a customer in the help desk; a comment there is one', async () => {
    for (const [channel, audience] of [
      ['email', 'public'],
      ['chat', 'public'],
      ['comment', 'internal'],
    ]) {
      const { page, seen } = await browser.open(
        at(`channel=${channel}`, 'help-desk/4821973/view/1/ticket/55'),
      );
      await page.locator('.ProseMirror').click();
      await page.keyboard.type('Follow up.');
      await page.keyboard.press('Control+Enter');
      const attempts = await seen();
      expect(attempts[0]).toMatchObject({ way: 'shortcut', editors: [{ audience }] });
      await page.close();
    }
  });

  it('saving one window says nothing of another that is open beside it', async () => {
    const { page, seen } = await browser.open(at('open=note,email'));
    await page.locator('.activity-window').first().locator('.ProseMirror').click();
    await page.keyboard.type('Follow up.');
    await editorOf(page).click();
    await page.keyboard.type('Dear Maria, the contract is on its way.');
    await saveOf(page).click();
    for (const { editors } of await seen()) expect(editors).toMatchObject([{ surface: 'email' }]);
    await page.close();
  });
});

describe('a window is known by its title, else by how it was opened', () => {
  const windowOf = (page: Page, index: number) => page.locator('.activity-window').nth(index);
  const opener = (page: Page, kind: string) =>
    page.locator(`[data-selenium-test="create-engagement-${kind}-button"]`).click();
  /** Opens what is asked for, writes into the window of this number, and saves it. */
  const saved = async (query: string, act: Press, index: number) => {
    const { page, seen } = await browser.open(at(query));
    await act(page);
    await windowOf(page, index).locator('.ProseMirror').click();
    await page.keyboard.type('Follow up.');
    await seen();
    await windowOf(page, index).locator('.save').click();
    const attempts = await seen();
    await page.close();
    expect(attempts.length).toBeGreaterThan(0);
    return new Set(attempts.flatMap(({ editors }) => editors.map(({ surface }) => surface)));
  };
  const both: Press = async (page) => {
    await opener(page, 'note');
    await opener(page, 'email');
  };
  const repliedAfterNote: Press = async (page) => {
    await opener(page, 'note');
    await editorOf(page).click();
    await page.keyboard.type('Anything');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Reply' }).click();
  };

  it.each([
    [
      'a title outside of the box of editor and save',
      'open=note,email&head=apart',
      async () => {},
      0,
      'note',
    ],
    ['the e-mail beside it', 'open=note,email&head=apart', async () => {}, 1, 'email'],
    ['a note opened before an e-mail', 'i18n=renamed', both, 0, 'note'],
    ['an e-mail opened after a note', 'i18n=renamed', both, 1, 'email'],
    ['a reply, after a note that was closed', 'i18n=renamed', repliedAfterNote, 0, 'unknown'],
  ] as const)('%s', async (_name, query, act, index, surface) => {
    expect(await saved(query, act, index)).toEqual(new Set([surface]));
  });
});

describe('a change of stage or owner is stored by its choice', () => {
  const cases = [
    ['dealstage', 'Closed won', { kind: 'stage', to: 'closedwon' }],
    ['hubspot_owner_id', 'Ben Ito', { kind: 'owner', to: '502' }],
  ] as const;

  it.each(cases)('%s to %s, by mouse', async (property, shown, change) => {
    browser.server.forget();
    const { page, seen, hold, ask } = await browser.open(at(''));
    const field = page.locator(`[data-test-id="property-input-${property}"] button`);
    await field.click();
    await hold(true);
    await seen();
    await page.getByRole('option', { name: shown }).click();
    const attempts = await seen();
    expect(attempts.length).toBeGreaterThan(0);
    for (const attempt of attempts) expect(attempt).toMatchObject({ changes: [change], editors: [] });
    expect(browser.server.saved()).toEqual([]);
    await hold(false);
    await page.getByRole('option', { name: shown }).click();
    expect(await ask('watch')).toBe('saved');
    expect(browser.server.saved()).toMatchObject([{ surface: property, text: change.to }]);
    await page.close();
  });

  it('a ticket’s status that only a label names', async () => {
    const { page, seen, hold } = await browser.open(at('labels=only', 'contacts/4821973/record/0-5/55'));
    await page.locator('[aria-labelledby="label-hs_pipeline_stage"]').click();
    await hold(true);
    await seen();
    await page.getByRole('option', { name: 'Closed won' }).click();
    expect((await seen())[0]).toMatchObject({ changes: [{ kind: 'stage', to: 'closedwon' }] });
    await page.close();
  });

  it('by keyboard, and not for the value it has', async () => {
    browser.server.forget();
    const { page, seen, hold } = await browser.open(at(''));
    const field = page.locator('[data-test-id="property-input-dealstage"] button');
    await field.click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await hold(true);
    await seen();
    await page.keyboard.press('Enter');
    expect((await seen())[0]).toMatchObject({ way: 'key', changes: [{ kind: 'stage', to: 'closedwon' }] });
    expect(browser.server.saved()).toEqual([]);
    await page.getByRole('option', { name: 'Contract sent' }).click();
    expect(await seen()).toEqual([]);
    await page.close();
  });
});

describe('writing a note', () => {
  const text =
    'Outcome wanted: Priya signs the amended SOW\nBy when: Tue 14 Jan\nPromises:\n- Import on day one';
  const html =
    '<p><strong>Outcome wanted:</strong> Priya signs the amended SOW</p><p><strong>By when:</strong> Tue 14 Jan</p><p><strong>Promises:</strong></p><ul><li>Import on day one</li></ul>';

  it.each([
    ['react=18', 'note'],
    ['react=16', 'note'],
    ['react=17&editor=draft', 'note'],
  ])('it stands in the editor’s own state (%s)', async (query, name) => {
    const { page, ask } = await browser.open(at(`interaction=note&${query}`));
    await editorOf(page).click();
    await page.keyboard.type('Follow up.');
    expect(await ask('write', { text, html })).toBe('written');
    const state = await page.evaluate((key) => (window as never as Practice).practice.state(key), name);
    expect(state?.replace(/\n+/g, '\n').replace(/^[-•] /gm, '')).toBe(text.replace(/^- /gm, ''));
    await page.close();
  });

  it('one step of undo takes it out again', async () => {
    const { page, ask } = await browser.open(at('interaction=note'));
    await editorOf(page).click();
    await page.keyboard.type('Follow up.');
    // ProseMirror joins what comes within half a second of typing into one step.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(await ask('write', { text, html })).toBe('written');
    await page.keyboard.press('Control+z');
    expect(await page.evaluate(() => (window as never as Practice).practice.state('note'))).toBe(
      'Follow up.',
    );
    await page.close();
  });

  it('reads mentions, lists and breaks as a person does, and an empty field as nothing', async () => {
    const { page, ask } = await browser.open(at('interaction=note'));
    await editorOf(page).click();
    expect(await ask('read')).toBe('');
    await page.keyboard.type('Send MSA');
    await page.keyboard.press('Enter');
    await page.keyboard.type('to Priya');
    expect(await ask('read')).toBe('Send MSA\nto Priya');
    await page.close();
  });
});

it('says what it sees of the page and of the record', async () => {
  const { page, ask } = await browser.open(at('open=note,email'));
  await editorOf(page).waitFor();
  expect(await ask('check')).toEqual({ sees: 'editors', surfaces: ['note:internal', 'email:public'] });
  expect(await ask('record')).toMatchObject({ name: 'Rollout for 40 dispatchers', id: '4821973:90112233' });
  expect(await ask('facts')).toMatchObject({
    amount: { value: '$48,000', from: 'the deal in HubSpot' },
    'close-date': { value: '2026-12-14' },
  });
  await page.close();
});
