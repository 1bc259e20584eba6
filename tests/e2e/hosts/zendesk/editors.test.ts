import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facts } from '#extension/hosts/zendesk/index.ts';
import { type AdapterBrowser, openAdapter } from '../../../support/hosts/adapter-browser.ts';
import { practiceHost } from '../../../support/hosts/zendesk/practice-host.ts';
import { buttonWays, openWorkspace, submit, vague } from './workspace.ts';

let browser: AdapterBrowser;
beforeAll(async () => {
  browser = await openAdapter(facts, practiceHost);
});
afterAll(() => browser.close());

const note = {
  text: 'Customer: Alder Freight\nSteps\n- open /sso\n- choose Okta\nNext: Ben asks Okta for req 8f3a91 by Fri 20 Nov.',
  html: '<p><strong>Customer:</strong> Alder Freight</p><p>Steps</p><ul><li>open /sso</li><li>choose Okta</li></ul><p>Next: Ben asks Okta for req 8f3a91 by Fri 20 Nov.</p>',
};
const lines = note.text.replace(/^- /gm, '');
const plain = (html: string | null) => (html ?? '').replace(/ data-[\w-]+="[^"]*"/g, '');

describe.each(['48', '41', '35'])('in CKEditor %s', (version) => {
  it('a note is put in the place of all that stands there, and one undo takes it out', async () => {
    const workspace = await openWorkspace(browser, `ck=${version}`);
    const { page, ask, readText } = workspace;
    await page.evaluate(() => practice.focus('4711'));
    await page.keyboard.type('Follow up.');
    expect(await ask('write', note)).toBe('written');
    expect(plain(await readText())).toBe(note.html);
    expect(await ask('read')).toBe(lines);
    await page.evaluate(() => practice.undo('4711'));
    expect(await readText()).toBe(vague);
    expect(await ask('write', note)).toBe('written');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Thanks.');
    expect(plain(await readText())).toBe(note.html.replace('Nov.</p>', 'Nov. Thanks.</p>'));
    await workspace.shown(submit).click();
    await expect.poll(() => browser.server.saved()).toMatchObject([{ text: `${lines} Thanks.` }]);
    await page.close();
  });

  it('a note is read as a person sees it', async () => {
    const workspace = await openWorkspace(browser, `ck=${version}`);
    await workspace.page.evaluate(() => practice.focus('4711'));
    expect(await workspace.ask('read')).toBe('');
    await workspace.putText('<p>a&nbsp;b<br>c</p><ul><li>d</li><li>e</li></ul><p>f</p>');
    expect(await workspace.ask('read')).toBe('a b\nc\nd\ne\nf');
    await workspace.page.keyboard.press('Control+End');
    await workspace.page.keyboard.press('Control+b');
    expect(await workspace.ask('read')).toBe('a b\nc\nd\ne\nf');
    await workspace.page.close();
  });
});

const writeInto = async (query: string, prepare: () => void = () => undefined) => {
  const workspace = await openWorkspace(browser, query);
  await workspace.putText(vague);
  await workspace.hold(true);
  await buttonWays().script(workspace);
  await workspace.page.evaluate(prepare);
  const written = await workspace.ask('write', note);
  await workspace.settle();
  const text = await workspace.readText();
  await workspace.page.close();
  return { written, text: plain(text) };
};

it('a note stands also when Zendesk swaps the field after the paste', async () => {
  expect(await writeInto('swap=1')).toEqual({ written: 'written', text: note.html });
});

it.each([
  ['is locked', 'readonly=1', (): void => undefined],
  [
    'drops what is pasted',
    '',
    () =>
      window.addEventListener(
        'paste',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        true,
      ),
  ],
  [
    'makes something else of it',
    '',
    () =>
      window.addEventListener(
        'paste',
        () => setTimeout(() => practice.setData('4711', '<p>Something else</p>'), 20),
        { capture: true, once: true },
      ),
  ],
] as const)('a field that %s is left as it was', async (_, query, prepare) => {
  expect(await writeInto(query, prepare)).toEqual({ written: 'not-taken', text: vague });
});

it('a text area takes a note as if it had been typed', async () => {
  const workspace = await openWorkspace(browser, 'surface=markdown');
  await workspace.page.locator('textarea:visible').focus();
  expect(await workspace.ask('write', note)).toBe('written');
  await workspace.shown(submit).click();
  await expect.poll(() => browser.server.saved()).toMatchObject([{ text: note.text }]);
  await workspace.page.close();
});

describe('how a save went', () => {
  it.each(['save=graphql', 'save=batch', 'save=xhr', 'layout=ember&tabs=entity'])(
    'is seen on %s',
    async (query) => {
      const workspace = await openWorkspace(browser, query);
      const press = async () => {
        await workspace.hold(true);
        await buttonWays().script(workspace);
        await workspace.hold(false);
        const outcome = workspace.ask('watch');
        await buttonWays().script(workspace);
        return outcome;
      };
      await workspace.putText(vague);
      browser.server.failNext();
      expect(await press()).toBe('failed');
      expect(await workspace.readText()).toBe(vague);
      expect(await press()).toBe('saved');
      expect(browser.server.saved()).toHaveLength(1);
      await workspace.shown('assignee-field-autocomplete-trigger').click();
      await workspace.page.getByRole('option', { name: 'Billing / Dana Cole' }).click();
      expect(await press()).toBe('saved');
      expect(browser.server.saved()).toHaveLength(2);
      await workspace.page.close();
    },
  );
});

it('tells the record in view and what the page knows of it', async () => {
  const workspace = await openWorkspace(browser, 'lang=de');
  expect(await workspace.ask('record')).toEqual({
    host: 'zendesk',
    type: 'ticket',
    id: 'acme:4711',
    url: 'https://acme.zendesk.com/agent/tickets/4711',
    name: 'SSO login loops back to the sign-in page',
  });
  expect(await workspace.ask('facts')).toMatchObject({
    ticket: { value: '#4711 SSO login loops back to the sign-in page' },
    account: { value: 'Alder Freight' },
    'waiting-since': { value: '2026-11-18' },
  });
  await workspace.page.close();
});

it('says what it sees of a page, and of a folded composer nothing', async () => {
  const open = await openWorkspace(browser);
  expect(await open.ask('check')).toEqual({ sees: 'editors', surfaces: ['internal-note:internal'] });
  await open.page.close();
  const folded = await openWorkspace(browser, 'composer=collapsed');
  expect(await folded.ask('check')).toEqual({ sees: 'nothing-here' });
  await folded.shown(submit).click();
  expect(await folded.seen()).toMatchObject([{ editors: [], changes: [] }]);
  await folded.page.close();
});

it('describes a field without its text', async () => {
  const workspace = await openWorkspace(browser);
  await workspace.putText('<p>Secret words</p>');
  await workspace.page.evaluate(() => practice.focus('4711'));
  const chain = (await workspace.ask('describe')) as readonly string[];
  expect(chain[0]).toContain('omnicomposer-rich-text-ckeditor');
  expect(chain.join()).toContain('ticket-4711-standard-layout');
  expect(chain.join()).not.toContain('Secret');
  await workspace.page.close();
});

it('leaves no mark in Zendesk’s page', async () => {
  const workspace = await openWorkspace(browser);
  await workspace.putText(vague);
  await workspace.page.locator('.dirty').nth(2).waitFor();
  await workspace.settle();
  const look = (): Promise<string> => workspace.page.evaluate(() => document.body.outerHTML);
  const before = await look();
  await workspace.hold(true);
  await buttonWays().script(workspace);
  await workspace.ask('check');
  await workspace.ask('facts');
  expect(await workspace.seen()).toHaveLength(1);
  expect(await look()).toBe(before);
  await workspace.page.close();
});
