import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  deal,
  press,
  reach,
  rememberRoots,
  settle,
  ticket,
  type,
  type Way,
} from '../../support/hosts/salesforce/hands.ts';
import { practiceHost } from '../../support/hosts/salesforce/practice-host.ts';
import { clear, type GuardedBrowser, openGuarded, tell, vague } from './guarded-pages.ts';

let browser: GuardedBrowser;
beforeAll(async () => {
  browser = await openGuarded(practiceHost);
  await browser.context.addInitScript(rememberRoots);
});
afterAll(() => browser.close());

const every: readonly Way[] = ['mouse', 'touch', 'enter', 'space', 'script'];
const named = (field: string) => `[data-target-selection-name="sfdc:RecordField.${field}"]`;
const description = `${named('Opportunity.Description')} textarea`;
const call = `${named('Task.Description')} textarea`;
const saveEdit = 'button[name="SaveEdit"]';
const share = 'button.cuf-publisherShareButton';

type Row = {
  readonly name: string;
  readonly url: string;
  readonly field: string;
  readonly save: string;
};

const rows: readonly Row[] = [
  ...['synthetic', 'native', 'mixed', 'closed'].map((shadow) => ({
    name: `Opportunity.Description, ${shadow} shadow`,
    ...{ url: deal(`edit=inline&shadow=${shadow}`), field: description, save: saveEdit },
  })),
  {
    name: 'Opportunity.Description, Save & New',
    ...{ url: deal('edit=inline'), field: description, save: 'button[name="SaveAndNew"]' },
  },
  { name: 'in a modal', ...{ url: deal('edit=modal'), field: description, save: saveEdit } },
  ...['en', 'de', 'pt'].map((lang) => ({
    name: `Log a Call, Aura, ${lang}`,
    ...{ url: deal(`lang=${lang}`), field: call, save: share },
  })),
  { name: 'New Task, LWC', ...{ url: deal('open=task&call=lwc'), field: call, save: saveEdit } },
  {
    name: 'case comment',
    ...{
      url: ticket('open=case-comment'),
      field: `${named('CaseComment.CommentBody')} textarea`,
      save: saveEdit,
    },
  },
  {
    name: 'note, Done',
    ...{
      url: deal('open=note'),
      field: '.notesEditPanel .ql-editor',
      save: '.footerCmps .slds-button_brand',
    },
  },
];

/** `npm run matrix` goes every way into every row; `npm test` takes two a row, so that every way is gone on some rows. */
const isWhole = process.env.BATON_MATRIX === '1';
const cells = rows.map((row, at): readonly [string, Row, readonly Way[]] => {
  const [first, ...others] = every;
  const chosen = [first, others[at % others.length]].filter((way) => way !== undefined);
  return [row.name, row, isWhole ? every : chosen];
});

/** Fields of a record's own form are guarded where an admin named them; these are guarded from the first minute. */
describe('with the built extension on Salesforce’s names', () => {
  it.each(cells)('%s', async (_, { name, url, field, save }, ways) => {
    for (const way of ways) {
      browser.server.forget();
      const page = await browser.open(url);
      await type(page, field, vague);
      await browser.untilGuarding();
      await press(page, await reach(page, save), way);
      await settle(page);
      const held = browser.server.saved();
      await page.keyboard.press('Escape');
      await (await reach(page, field)).click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(clear);
      // A script's click leaves the field in focus, and Aura takes a value only when its field is left.
      if (way === 'script' && field.endsWith('textarea')) await page.keyboard.press('Tab');
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await press(page, await reach(page, save), way);
      await answered;
      await settle(page);
      const saved = browser.server.saved();
      tell({
        surface: name,
        way,
        vague: held.length === 0 ? 'held' : 'NOT HELD',
        clear: saved.length === 1 ? 'saved once' : `saved ${saved.length} times`,
      });
      expect(held, way).toEqual([]);
      expect(saved, way).toMatchObject([{ text: clear, isPublic: false }]);
      await page.close();
    }
  });
});
