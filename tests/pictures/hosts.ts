import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { type ExtensionBrowser, openBrowser, servePractice } from '../support/extension-browser.ts';
import { practiceHost as hubspot } from '../support/hosts/hubspot/practice-host.ts';
import type { PracticeHost } from '../support/hosts/practice-host.ts';
import { practiceHost as salesforce } from '../support/hosts/salesforce/practice-host.ts';
import { practiceHost as zendesk } from '../support/hosts/zendesk/practice-host.ts';
import { openPractice } from '../support/open-practice.ts';

const out = fileURLToPath(new URL('./out/', import.meta.url));

type Scene = {
  readonly host: PracticeHost;
  readonly url: string;
  readonly field: string;
  readonly save: string;
};

const scenes: readonly Scene[] = [
  {
    ...{ host: hubspot, url: `https://app.hubspot.com${hubspot.start}` },
    ...{ field: '.activity-window [contenteditable="true"]', save: '.activity-window .save' },
  },
  {
    ...{ host: zendesk, url: `https://acme.zendesk.com${zendesk.start}` },
    field: '[data-test-id="omnicomposer-rich-text-ckeditor"]:visible',
    save: '[data-test-id="submit_button-button"]:visible',
  },
  {
    ...{ host: salesforce, url: `https://brightharbor.lightning.force.com${salesforce.start}` },
    field: '[data-target-selection-name="sfdc:RecordField.Task.Description"] textarea',
    save: 'button.cuf-publisherShareButton',
  },
];

const untilGuarding = async (browser: ExtensionBrowser, own: Page) => {
  const looks = () =>
    own.evaluate(
      () =>
        (
          globalThis as never as { chrome: { runtime: { sendMessage(said: unknown): Promise<unknown> } } }
        ).chrome.runtime.sendMessage({ kind: 'pages', tab: null }) as Promise<{ state: { looks: string } }[]>,
    );
  while (!(await looks()).some(({ state }) => state.looks === 'guarding')) await browser.worker();
};

/** Mark, card and panel on each host, as somebody without a company sees them. */
export async function drawHosts(): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    for (const { host, url, field, save } of scenes) {
      const browser = await openBrowser({ colorScheme: scheme });
      const server = await openPractice(host);
      await servePractice(browser.context, host, server);
      const own = await browser.context.newPage();
      await own.goto(`chrome-extension://${browser.id}/options.html`);
      const page = await browser.context.newPage();
      await page.goto(scheme === 'dark' && host.id === 'zendesk' ? `${url}?theme=dark` : url);
      await page.locator(field).first().click();
      await untilGuarding(browser, own);
      await page.keyboard.press('ControlOrMeta+a');
      const shot = async (name: string) => {
        // What has just come fades in.
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)));
        await page.screenshot({ path: `${out}${host.id}-${name}-${scheme}.png` });
      };
      await page.keyboard.type('Follow up.');
      await shot('mark');
      await page.locator(save).first().click();
      await shot('card');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Alt+Shift+B');
      const worker = await browser.worker();
      await worker.evaluate(async (address) => {
        const { tabs } = (
          globalThis as never as {
            chrome: {
              tabs: {
                query(what: object): Promise<{ id: number; url?: string }[]>;
                sendMessage(tab: number, said: object, to: object): Promise<unknown>;
              };
            };
          }
        ).chrome;
        for (const { id } of await tabs.query({}))
          await tabs.sendMessage(id, { kind: 'toggle-panel' }, { frameId: 0 }).catch(() => address);
      }, url);
      await page.locator(field).first().waitFor();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
      await shot('panel');
      await browser.close();
    }
  }
}
