import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, seenBuild } from '../panel/beside-hubspot.ts';
import {
  begin,
  dealOf,
  findAt,
  formOf,
  openDesk,
  openPanel,
  sayBack,
  sendOn,
} from '../story/desk-at-work.ts';
import { openDemo } from '../worker/connected-browser.ts';

const demo = await openDemo();
const build = seenBuild();
const deal = dealOf(90120001);

let ben: Desk;
let mara: Desk;
let handoff = '';
let page: Page;
let button: Locator;

beforeAll(async () => {
  mara = await openDesk(build, demo, 'Mara');
  ben = await openDesk(build, demo, 'Ben Ito');
});
afterAll(async () => {
  await ben?.close();
  await mara?.close();
});

const status = async () => (await findAt(mara, handoff))?.status;

/** What a page does to our root, or lays over it; each is taken back by itself after the press. */
const attacks: readonly (readonly [string, (root: HTMLElement) => void])[] = [
  ['see-through', (root) => root.style.setProperty('opacity', '0.01', 'important')],
  ['half see-through', (root) => root.style.setProperty('opacity', '0.5', 'important')],
  ['see-through by a filter', (root) => root.style.setProperty('filter', 'opacity(0.01)', 'important')],
  ['blurred', (root) => root.style.setProperty('filter', 'blur(20px)', 'important')],
  ['clipped', (root) => root.style.setProperty('clip-path', 'inset(0 0 99% 0)', 'important')],
  ['masked', (root) => root.style.setProperty('mask', 'linear-gradient(#0001, #0001)', 'important')],
  ['made very small', (root) => root.style.setProperty('transform', 'scale(0.05)', 'important')],
  ['made very small by its zoom', (root) => root.style.setProperty('zoom', '0.05', 'important')],
  ['blended away', (root) => root.style.setProperty('mix-blend-mode', 'color-dodge', 'important')],
  ['turned', (root) => root.style.setProperty('transform', 'rotate(180deg)', 'important')],
  [
    'covered by what lets the press through',
    () => {
      const sheet = document.createElement('div');
      sheet.id = 'attack';
      sheet.popover = 'manual';
      sheet.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
      document.body.append(sheet);
      sheet.showPopover();
    },
  ],
  [
    'covered in part, but for a hole around the button’s middle',
    () => {
      const sheet = document.createElement('div');
      sheet.id = 'attack';
      sheet.popover = 'manual';
      sheet.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none;opacity:.97';
      document.body.append(sheet);
      sheet.showPopover();
    },
  ],
  [
    'covered by a dialog',
    () => {
      const sheet = document.createElement('dialog');
      sheet.id = 'attack';
      sheet.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;background:#fff;pointer-events:none';
      document.body.append(sheet);
      sheet.showModal();
    },
  ],
];

async function attack(how: (root: HTMLElement) => void): Promise<void> {
  await page
    .locator('html > div')
    .first()
    .evaluate((root, source) => {
      root.dataset.before = root.style.cssText;
      new Function('root', `(${source})(root)`)(root);
    }, how.toString());
}

async function takeBack(): Promise<void> {
  await page
    .locator('html > div')
    .first()
    .evaluate((root) => {
      root.style.cssText = root.dataset.before ?? '';
      delete root.dataset.before;
      document.querySelector('#attack')?.remove();
    });
}

type Point = { readonly x: number; readonly y: number };

/** In the middle of the button as it is drawn now. */
async function middle(): Promise<Point> {
  const box = await button.boundingBox();
  if (box === null) throw new Error('The button is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const isOnScreen = ({ x, y }: Point) => x > 0 && x < 1280 && y > 0 && y < 860;

/** As long as somebody takes to be led to where they shall press. */
const settle = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));

async function inPlainSight(): Promise<Point> {
  await button.scrollIntoViewIfNeeded();
  await settle();
  const point = await middle();
  expect(isOnScreen(point)).toBe(true);
  return point;
}

/** As large as the window, so that the panel in it moves as a whole. */
const toTheLeft = (root: HTMLElement) => {
  for (const side of ['width', 'height']) root.style.setProperty(side, '100%', 'important');
  root.style.setProperty('transform', 'translateX(-400px)', 'important');
};
const toTheRight = (root: HTMLElement) => {
  for (const side of ['width', 'height']) root.style.setProperty(side, '100%', 'important');
  root.style.setProperty('transform', 'translateX(400px)', 'important');
};

/** Leads the pointer beside the panel, puts the button under it at once, and presses. */
async function pressMoved(): Promise<void> {
  const { x, y } = await inPlainSight();
  const by = x > 640 ? -400 : 400;
  await page.mouse.move(x + by, y);
  await settle();
  await attack(by < 0 ? toTheLeft : toTheRight);
  await expect.poll(async () => Math.round((await middle()).x)).toBe(Math.round(x + by));
  await page.mouse.click(x + by, y);
}

it('somebody has said it back, and has only to press: that press is what a page may want', async () => {
  handoff = await sendOn(mara, deal);
  const opened = await openPanel(ben, deal);
  page = opened.page;
  await begin(opened.panel, 'Accept');
  await sayBack(opened.panel);
  button = formOf(opened.panel, 'Accept').locator('button[type="submit"]');
  await button.scrollIntoViewIfNeeded();
  expect(await status()).toBe('sent');
});

describe('a press on a panel that is', () => {
  it.each(attacks)('%s changes nothing', async (_, how) => {
    const before = await inPlainSight();
    await attack(how);
    await settle();
    // Where it is now, and where it was when it could be seen.
    for (const { x, y } of [await middle(), before]) if (isOnScreen({ x, y })) await page.mouse.click(x, y);
    await takeBack();
    await settle();
    expect(await status()).toBe('sent');
  });

  it.each([1, 2, 3])('moved under the pointer changes nothing, press %s', async () => {
    await pressMoved();
    await takeBack();
    await settle();
    expect(await status()).toBe('sent');
  });

  it('plainly there is what it takes: the same press, made by a hand that rested on it, then accepts', async () => {
    const { x, y } = await inPlainSight();
    await page.mouse.move(x, y, { steps: 5 });
    await settle();
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(status, { timeout: 15_000 }).toBe('accepted');
  });
});
