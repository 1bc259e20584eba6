import type { Page } from 'playwright';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import type { PracticeServer } from '../../support/hosts/practice-host.ts';
import { median, p95, print, show } from '../server/figure.ts';
import { dispatches, openMeasured, outermost, scriptOf, traced, within } from './trace.ts';

const ours = /guard-/;
const vague = 'Follow up.';
const clear = 'Call Dana Reyes at Northwind on 3 March 2027 about invoice INV-2231 and refund 420 EUR.';
const pressEvents = /^(pointerdown|mousedown|pointerup|mouseup|click|DOMActivate|submit)$/;
/** The look at the text after a pause, and the tables of the languages, are through by then. */
const settled = 900;

/** One page of a host with a note in it: where it is written, and what saves it. */
export type DecisionPage = {
  readonly host: string;
  readonly url: string;
  readonly field: string;
  readonly save: string;
};

export const decisionPages: readonly DecisionPage[] = [
  {
    host: 'zendesk',
    url: 'https://acme.zendesk.com/agent/tickets/4711',
    field: '[contenteditable="true"]',
    save: '[data-test-id="submit_button-button"]',
  },
  {
    host: 'hubspot',
    url: 'https://app.hubspot.com/contacts/4821973/record/0-3/90112233?interaction=note',
    field: '.activity-window [contenteditable="true"]',
    save: '.activity-window .save',
  },
  {
    host: 'salesforce',
    url: 'https://brightharbor.lightning.force.com/lightning/r/Opportunity/0065g00000Kh3PqAAJ/view?edit=inline',
    field: '[data-target-selection-name="sfdc:RecordField.Opportunity.Description"] textarea',
    save: 'button[name="SaveEdit"]',
  },
];

const say = (values: readonly number[]) => `${show(median({ values }))} / ${show(p95({ values }))} ms`;

/** A press of the host's own button: how long our part of all its events takes, the first of its page and one after it. */
export async function measureDecisions(
  { context }: ExtensionBrowser,
  servers: ReadonlyMap<string, PracticeServer>,
  times: number,
) {
  for (const { host, url, field, save } of decisionPages) {
    for (const [name, note] of Object.entries({ hold: vague, pass: clear })) {
      const first: number[] = [];
      const later: number[] = [];
      let asExpected = 0;
      for (let time = 0; time <= times; time += 1) {
        servers.get(host)?.forget();
        const { page, session } = await openMeasured(context);
        await page.goto(url);
        await write(page, field, note);
        await page.waitForTimeout(settled);
        const button = page.locator(save).filter({ visible: true }).last();
        const press = async () => {
          const slices = await traced(session, async () => {
            await button.click();
            await page.waitForTimeout(50);
          });
          const script = scriptOf(slices, ours);
          const events = outermost(dispatches(slices, pressEvents));
          return events.reduce((whole, one) => whole + within(script, one), 0);
        };
        const ms = await press();
        if (time > 0) first.push(ms);
        await page.waitForTimeout(100);
        const isSaved = (servers.get(host)?.saved() ?? []).length > 0;
        if (time > 0 && isSaved === (name === 'pass')) asExpected += 1;
        if (name === 'hold' && !isSaved) {
          await page.keyboard.press('Escape');
          const again = await press();
          if (time > 0) later.push(again);
        }
        await page.close();
      }
      const told = `${asExpected} of ${times} did`;
      print(`${host}: decision to ${name}, first of its page`, say(first), 'p95 <= 10 ms', told);
      if (later.length > 0) print(`${host}: decision to ${name}, later`, say(later), 'p95 <= 10 ms');
    }
  }
}

async function write(page: Page, field: string, text: string): Promise<void> {
  await page.locator('html > div').first().waitFor({ state: 'attached' });
  await page.locator(field).filter({ visible: true }).last().click();
  await page.keyboard.type(text);
}
