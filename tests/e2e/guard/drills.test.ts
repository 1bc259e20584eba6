import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rulesWith } from '../../extension/guard/practice-line.ts';
import { type Guarded, openGuarded } from './plain-extension.ts';
import { isHeld, savedOn } from './plain-saves.ts';

let guarded: Guarded;

beforeAll(async () => {
  guarded = await openGuarded();
});
afterAll(() => guarded.close());
beforeEach(() => guarded.use(rulesWith()));

async function writing(query = ''): Promise<Page> {
  const page = await guarded.open(query);
  await page.fill('#body', 'Follow up.');
  await page.focus('#body');
  await page.locator('.mark').waitFor();
  return page;
}

const ours = 'html > div';
/** What the page does to our root, in the page's own world. */
const inPage = (page: Page, work: (root: HTMLElement) => void) =>
  page
    .locator(ours)
    .evaluate((root, source) => new Function('root', `(${source})(root)`)(root), work.toString());

describe('the root', () => {
  it('is closed to the page', async () => {
    const page = await guarded.open('?closed');
    await page.fill('#body', 'Follow up.');
    await page.click('#save');
    expect(await savedOn(page)).toEqual([]);
    expect(await page.locator(ours).evaluate((root) => root.shadowRoot)).toBeNull();
    expect(await page.evaluate(() => document.body.textContent)).not.toContain('not saved yet');
  });

  it('comes back within 300 ms when the page takes it away', async () => {
    const page = await writing();
    const gone = await page.evaluate(async () => {
      const from = performance.now();
      document.querySelector('html > div')?.remove();
      while (document.querySelector('html > div') === null) await new Promise(requestAnimationFrame);
      return performance.now() - from;
    });
    expect(gone).toBeLessThan(300);
    await page.click('#save');
    expect(await isHeld(page)).toBe(true);
  });

  it('taken away during a hold lets the next save pass', async () => {
    const page = await writing();
    await page.click('#save');
    await inPage(page, (root) => root.remove());
    await page.click('#save');
    expect(await savedOn(page)).toHaveLength(1);
  });

  it.each<[string, (root: HTMLElement) => void]>([
    ['made invisible', (root) => root.style.setProperty('opacity', '0', 'important')],
    ['not drawn', (root) => root.style.setProperty('display', 'none', 'important')],
    ['cut away', (root) => root.style.setProperty('clip-path', 'inset(50%)', 'important')],
    ['scaled to nothing', (root) => root.style.setProperty('transform', 'scale(0)', 'important')],
  ])('%s by the page holds nobody', async (_how, work) => {
    const page = await writing();
    await inPage(page, work);
    await page.click('#save');
    expect(await savedOn(page)).toHaveLength(1);
  });

  it('is beyond the reach of the page’s own style', async () => {
    const page = await writing();
    await page.addStyleTag({
      content: 'html>div{display:none!important;opacity:0!important;left:-999px!important}',
    });
    await page.click('#save');
    expect(await isHeld(page)).toBe(true);
    expect(await page.locator('.card').isVisible()).toBe(true);
  });
});

describe('a page that is built anew', () => {
  it('keeps its guard and gets its mark back', async () => {
    const page = await writing();
    await page.evaluate(() => (window as unknown as { rebuild: () => void }).rebuild());
    await page.locator('.mark').waitFor();
    await page.click('#save');
    expect(await isHeld(page)).toBe(true);
    expect(await page.locator('.mark').count()).toBe(1);
    expect(await page.inputValue('#body')).toBe('Follow up.');
  });

  it('loses mark and card with the field', async () => {
    const page = await writing();
    await page.click('#save');
    await page.evaluate(() => document.querySelector('#slot')?.remove());
    await page.locator('.card').waitFor({ state: 'detached' });
    await page.locator('.mark').waitFor({ state: 'detached' });
  });
});

describe('a hostile page', () => {
  it('that rewrites its own prototypes and listens first changes nothing', async () => {
    const page = await writing('?hostile');
    await page.click('#save');
    expect(await isHeld(page)).toBe(true);
    expect(await savedOn(page)).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { early?: string[] }).early)).toBeUndefined();
  });

  it('can’t press the card for the person', async () => {
    const page = await writing();
    await page.click('#save');
    await page.evaluate(() => {
      const root = document.querySelector('html > div');
      const anyway = [...(root?.shadowRoot?.querySelectorAll('button') ?? [])].find(
        ({ textContent }) => textContent === 'Save anyway',
      );
      anyway?.click();
    });
    expect(await isHeld(page)).toBe(true);
  });

  it('that lays a see-through sheet over the card gets no press out of it', async () => {
    const page = await writing();
    await page.click('#save');
    expect(await isHeld(page)).toBe(true);
    await page.evaluate(() => {
      const sheet = document.createElement('div');
      sheet.popover = 'manual';
      sheet.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;background:#fff;pointer-events:none;margin:0;border:0';
      document.body.append(sheet);
      sheet.showPopover();
    });
    await page.locator('.card button', { hasText: 'Save anyway' }).click({ delay: 600, force: true });
    expect(await page.locator('.card textarea').count()).toBe(0);
    expect(await guarded.heard('saved-anyway')).toEqual([]);
  });

  it('that forges presses finds them held as anybody’s', async () => {
    const page = await writing();
    await page.evaluate(() => {
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        document
          .querySelector('#save')
          ?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
      }
    });
    expect(await savedOn(page)).toEqual([]);
  });

  it('that forges a newcomer does not switch the guard off', async () => {
    const page = await writing();
    await page.evaluate(() => window.dispatchEvent(new CustomEvent('baton-guard', { cancelable: true })));
    await page.click('#save');
    expect(await isHeld(page)).toBe(true);
  });
});

it('a look that is too slow lets the save pass, and the page says why', async () => {
  const page = await guarded.open('?slow');
  await page.fill('#body', 'Follow up.');
  await page.click('#save');
  expect(await savedOn(page)).toHaveLength(1);
  await expect
    .poll(async () => (await guarded.heard('page-state')).at(-1))
    .toMatchObject({ state: { looks: 'not-guarding', why: 'too-slow' } });
});

it('a field that throws lets the save pass', async () => {
  const page = await writing();
  await page.evaluate(() => {
    const field = document.querySelector<HTMLElement>('#body');
    if (field !== null) field.dataset.broken = 'throws';
  });
  await page.click('#save');
  expect(await savedOn(page)).toHaveLength(1);
});

it('a second script of the same extension leaves the page to the first', async () => {
  const page = await writing();
  await guarded.injectAgain();
  await page.click('#save');
  expect(await isHeld(page)).toBe(true);
  expect(await page.locator(ours).count()).toBe(1);
  expect(await page.locator('.card').count()).toBe(1);
});

it('a page that never comes to rest has its gate alone: the save passes, and is counted as not seen', async () => {
  const own = await openGuarded(rulesWith(), { isGateAlone: true });
  const page = await own.open();
  await page.fill('#body', 'Follow up.');
  await page.click('#save');
  expect(await savedOn(page)).toHaveLength(1);
  await expect
    .poll(async () => (await own.heard('page-state')).at(-1))
    .toMatchObject({ state: { looks: 'not-guarding', why: 'rules-missing' } });
  await expect
    .poll(async () => own.heard('page-counts'), { timeout: 8_000 })
    .toMatchObject([{ counts: [{ what: 'could-not-see', why: 'rules-missing' }] }]);
  await own.close();
});

it('an updated extension holds nothing in open pages, keeps the text, and says so', async () => {
  const own = await openGuarded();
  const page = await own.open();
  await page.fill('#body', 'Follow up.');
  await page.click('#save');
  expect(await isHeld(page)).toBe(true);
  await own.update();
  await expect.poll(() => own.browser.context.serviceWorkers().length).toBe(0);
  await page.click('#save');
  expect(await savedOn(page)).toHaveLength(1);
  await page.getByText('Baton was updated').waitFor();
  expect(await page.inputValue('#body')).toBe('Follow up.');
  await own.close();
});
