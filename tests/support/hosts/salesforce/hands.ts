import type { ElementHandle, Page } from 'playwright';
import { facts } from '#extension/hosts/salesforce/index.ts';
import { type AdapterBrowser, type AdapterPage, openAdapter } from '../adapter-browser.ts';
import { practiceHost } from './practice-host.ts';

export const lightning = 'https://brightharbor.lightning.force.com/lightning/r';
export const deal = (query = ''): string => `${lightning}/Opportunity/0065g00000Kh3PqAAJ/view?${query}`;
export const ticket = (query = ''): string => `${lightning}/Case/5005g00000Kh3PqAAJ/view?${query}`;

export const openSalesforce = async (): Promise<AdapterBrowser> => {
  const browser = await openAdapter(facts, practiceHost, { hasTouch: true });
  await browser.context.addInitScript(rememberRoots);
  return browser;
};

type Roots = { rootOf: (host: Element) => ShadowRoot | null };

/** A test's hand reaches into closed roots, which nobody else's does. */
export function rememberRoots(): void {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    roots.set(this, root);
    return root;
  };
  Object.assign(window, { rootOf: (host: Element) => roots.get(host) ?? null });
}

export type Hand = ElementHandle<HTMLElement>;

/** The first of these in view, whatever shadow it stands in. */
export async function reach(page: Page, css: string): Promise<Hand> {
  const open = page.locator(css).filter({ visible: true }).first();
  if (!page.url().includes('shadow=closed') || (await open.count()) > 0) {
    return (await open.elementHandle()) as Hand;
  }
  for (;;) {
    const found = (await page.evaluateHandle(deepFind, css)).asElement();
    if (found !== null) return found as Hand;
  }
}

/** Each part of the selector may stand in another root than the one before. */
function deepFind(css: string): Element | null {
  const { rootOf } = window as never as Roots;
  const below = (root: ParentNode): ParentNode[] => {
    const inner = root instanceof Element ? rootOf(root) : null;
    return inner === null ? [root] : [root, inner];
  };
  const all = (root: ParentNode, part: string): Element[] =>
    below(root).flatMap((place) => [
      ...place.querySelectorAll(part),
      ...[...place.querySelectorAll('*')].flatMap((one) => (rootOf(one) === null ? [] : all(one, part))),
    ]);
  let found: ParentNode[] = [document];
  for (const part of css.split(/ (?![^[]*\])/)) found = found.flatMap((place) => all(place, part));
  const [first] = found;
  return first instanceof Element ? first : null;
}

export type Way = 'mouse' | 'touch' | 'enter' | 'space' | 'script';

export async function press(page: Page, button: Hand, way: Way): Promise<void> {
  if (way === 'mouse') await button.click();
  else if (way === 'touch') await button.tap();
  else if (way === 'script') await button.evaluate((one) => one.click());
  else {
    await button.focus();
    await page.keyboard.press(way === 'enter' ? 'Enter' : 'Space');
  }
}

export async function type(page: Page, css: string, text: string): Promise<void> {
  const field = await reach(page, css);
  await field.click();
  // Quill 2 loses its place after the first key in synthetic shadow; all at once it does not.
  if (css.endsWith('.ql-editor')) await page.keyboard.insertText(text);
  else await page.keyboard.type(text);
}

/** What a save would have sent is on its way by now. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 60)));

/** Every way while everything is held, then one press let through. */
export async function holdThenPass(
  browser: AdapterBrowser,
  { page, hold, seen }: AdapterPage,
  save: string,
  ways: readonly Way[],
) {
  browser.server.forget();
  await seen();
  await hold(true);
  const attempts = [];
  for (const way of ways) {
    await press(page, await reach(page, save), way);
    attempts.push(await seen());
  }
  await settle(page);
  const whileHeld = browser.server.saved();
  await hold(false);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await press(page, await reach(page, save), ways[0] ?? 'mouse');
  await answered;
  await settle(page);
  return { attempts, whileHeld, after: browser.server.saved() };
}
