import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { reach, settle } from '../../support/hosts/salesforce/hands.ts';
import { panelOf } from '../panel/beside-hubspot.ts';
import { stopWorker } from '../worker/stop-worker.ts';
import { coversSave, saveButton } from './covers-save.ts';
import type { HostPages } from './host-pages.ts';
import { type NoteField, noteFields, otherNoteFields } from './note-fields.ts';
import { isHeld, unhurried, vague, writeVague } from './put-into-note.ts';
import { untilIdle } from './until-idle.ts';

/** Inside of the extension's pages. */
declare const chrome: WxtBrowser;

type Drill = (pages: HostPages, field: NoteField) => Promise<void>;

/** One field of each host. */
export const drilled = [...noteFields, ...otherNoteFields].filter(({ name }) =>
  ['HubSpot, ProseMirror', 'Zendesk, CKEditor 48', 'Salesforce, Log a Call in LWC'].includes(name),
);

const heldOf = async (pages: HostPages, { host }: NoteField) =>
  (await pages.counted(host))
    .filter(({ what }) => what === 'held')
    .reduce((sum, { times }) => sum + times, 0);

/** Counts come in batches, some seconds after the first of them. */
const patient = { timeout: 12_000 };

async function held(pages: HostPages, field: NoteField): Promise<Page> {
  const page = await pages.open(field.url);
  await writeVague(page, field);
  await untilIdle(page);
  await field.save(page);
  await isHeld(page).waitFor();
  expect(pages.saved()).toEqual([]);
  expect(await coversSave(page, field, 'section.card'), 'the card lies over the page’s save button').toBe(
    false,
  );
  return page;
}

const plain = (text: string | null) => (text ?? '').replace(/<[^>]+>/g, '').trim();

/** Field and save button are built anew in the middle of a hold, and the new button is pressed as soon as it is there. */
export const builtAnew =
  (rounds: number): Drill =>
  async (pages, field) => {
    const before = await heldOf(pages, field);
    const page = await held(pages, field);
    const save = saveButton[field.host] ?? '';
    let slowest = 0;
    for (let round = 0; round < rounds; round += 1) {
      const old = await reach(page, save);
      const from = performance.now();
      await page.evaluate(renderAnew);
      let next = old;
      while (await page.evaluate(([one, other]) => one === other, [old, next] as const))
        next = await reach(page, save);
      await expect.poll(async () => plain(await field.state(page)), { interval: 5 }).toBe(vague);
      await next.evaluate((button) => button.click());
      slowest = Math.max(slowest, Math.round(performance.now() - from));
      await settle(page);
      expect(pages.saved(), `round ${round}, ${JSON.stringify(await pages.looks())}`).toEqual([]);
      expect(await page.locator('section.card').count()).toBeLessThanOrEqual(1);
    }
    await isHeld(page).waitFor();
    expect(plain(await field.state(page))).toBe(vague);
    await expect.poll(() => heldOf(pages, field), patient).toBe(before + 1);
    console.log(
      `${field.name}, built anew in a hold: injected ${rounds}, held again ${rounds}, saved 0, counted as held 1, slowest from the page's change to the held press ${slowest} ms`,
    );
    await page.close();
  };

export const pressedTwice: Drill = async (pages, field) => {
  const before = await heldOf(pages, field);
  const page = await pages.open(field.url);
  await writeVague(page, field);
  await untilIdle(page);
  await field.save(page);
  await field.save(page);
  await isHeld(page).waitFor();
  expect(await page.locator('section.card').count()).toBe(1);
  expect(pages.saved()).toEqual([]);
  await expect.poll(() => heldOf(pages, field), patient).toBe(before + 1);
  await page.close();
};

export const withoutRoot: Drill = async (pages, field) => {
  const page = await held(pages, field);
  await page.evaluate(() => document.querySelector('html > div[popover]')?.remove());
  expect(plain(await field.state(page))).toBe(vague);
  await expect.poll(pages.looks).toEqual({ looks: 'not-guarding', why: 'card-removed' });
  await field.save(page);
  await expect.poll(() => pages.saved().length).toBe(1);
  expect(pages.saved()).toMatchObject([{ text: vague }]);
  await page.close();
};

export const withoutWorker: Drill = async (pages, field) => {
  const page = await held(pages, field);
  await stopWorker(pages);
  await field.save(page);
  expect(pages.saved()).toEqual([]);
  await page.getByRole('button', { name: 'Save anyway' }).click(unhurried);
  await page.getByRole('textbox', { name: /Why save it/ }).fill('The customer is on the phone with me');
  await page.getByRole('button', { name: 'Allow this save' }).click(unhurried);
  await page.getByText('You can save now').waitFor();
  const reports = async () => (await pages.tell('stored', {})).reports;
  await expect.poll(reports).toBeGreaterThan(0);
  await field.save(page);
  await expect.poll(() => pages.saved().length).toBe(1);
  await page.close();
};

/** Whoever writes opens the panel, in a hold or before it, and presses the page's own save after that. */
export const besidePanel: Drill = async (pages, field) => {
  const covers = (page: Page) => coversSave(page, field, 'aside.side');
  const early = await pages.open(field.url);
  await writeVague(early, field);
  await early.getByRole('button', { name: 'Open Baton' }).click();
  await panelOf(early);
  expect(await covers(early), 'opened by its tab, the panel lies over the save button').toBe(false);
  await early.close();

  const page = await held(pages, field);
  await page.getByRole('button', { name: 'Fill it in' }).click(unhurried);
  await panelOf(page);
  expect(await covers(page), 'opened in a hold, the panel lies over the save button').toBe(false);
  await page.close();
};

/** The worker fails over the rules: saves pass, and the page says why, until the rules are there. */
export const withoutRules: Drill = async (pages, field) => {
  const [worker] = pages.context.serviceWorkers();
  if (worker === undefined) throw new Error('The extension has no worker.');
  const page = await pages.context.newPage();
  page.setDefaultTimeout(15_000);
  const looks = async () => (await pages.tell('pages', { tab: null })).map(({ state }) => state);
  await worker.evaluate(breakRules);
  try {
    await page.goto(field.url);
    await expect.poll(looks, patient).toContainEqual({ looks: 'not-guarding', why: 'rules-missing' });
    await writeVague(page, field);
    await field.save(page);
    await expect.poll(() => pages.saved().length).toBe(1);
    expect(pages.saved()).toMatchObject([{ text: vague }]);
    expect(await isHeld(page).count()).toBe(0);
  } finally {
    await worker.evaluate(mendRules);
  }
  pages.forget();
  const { settings } = await pages.tell('settings', {});
  await pages.tell('change-settings', { settings });
  const isMissing = async () => JSON.stringify(await looks()).includes('rules-missing');
  await expect.poll(isMissing, patient).toBe(false);
  await page.goto(field.url);
  await writeVague(page, field);
  await expect.poll(looks, patient).toContainEqual({ looks: 'guarding' });
  await untilIdle(page);
  await field.save(page);
  await isHeld(page).waitFor();
  expect(pages.saved()).toEqual([]);
  await page.close();
};

export const withMillionLetters: Drill = async (pages, field) => {
  const page = await pages.open(field.url);
  await field.enter(page);
  const sentence = 'Follow up with them. ';
  const times = 50_000;
  await page.evaluate(pasteLong, sentence.repeat(times));
  await expect.poll(async () => plain(await field.state(page)).length, patient).toBeGreaterThan(999_999);
  await field.save(page);
  const state = async () => (await pages.looks()) ?? null;
  await expect
    .poll(async () => pages.saved().length > 0 || (await isHeld(page).count()) > 0, patient)
    .toBe(true);
  const answer = pages.saved().length > 0 ? `saved, ${JSON.stringify(await state())}` : 'held';
  console.log(`${field.name}, with ${times * sentence.length} letters: ${answer}`);
  const stands = pages.saved()[0]?.text ?? plain(await field.state(page));
  expect(stands.split('Follow up with them.')).toHaveLength(times + 1);
  await page.close();
};

/** A form whose fields bear the names of what everybody asks of an element: asked of it, each is a field now, in every world. */
export const withinStrangeForm: Drill = async (pages, field) => {
  const page = await pages.open(field.url);
  await writeVague(page, field);
  await untilIdle(page);
  const box = await (await reach(page, saveButton[field.host] ?? '')).boundingBox();
  // From here on the test's own hands are of no use in the page either, so the mouse goes by coordinates.
  await page.evaluate(wrapInForm);
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  const isAnswered = async () => pages.saved().length > 0 || (await page.evaluate(hasCard));
  await expect.poll(isAnswered, patient).toBe(true);
  const looks = (await pages.looks()) ?? null;
  const isSaved = pages.saved().length > 0;
  console.log(
    `${field.name}, in a form that hides its own methods: ${isSaved ? 'saved' : 'held'}, ${JSON.stringify(looks)}`,
  );
  if (isSaved) {
    expect(pages.saved()).toMatchObject([{ text: vague }]);
    await expect.poll(async () => (await pages.looks())?.looks).toBe('not-guarding');
  } else expect(plain(await field.state(page))).toBe(vague);
  await page.close();
};

/** The extension is updated while a page of each host is held: every page keeps an orphan. */
export async function withDeadExtension(pages: HostPages): Promise<void> {
  const open: (readonly [NoteField, Page])[] = [];
  for (const field of drilled) open.push([field, await held(pages, field)]);
  await pages.settings.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => pages.context.serviceWorkers().length, patient).toBe(0);
  for (const [field, page] of open) {
    pages.forget();
    await page.bringToFront();
    expect(plain(await field.state(page)), field.name).toBe(vague);
    await field.save(page);
    await expect.poll(() => pages.saved().length, { message: field.name }).toBe(1);
    expect(pages.saved()).toMatchObject([{ text: vague }]);
    await page.getByText('Baton was updated').waitFor();
  }
  console.log(`extension gone under ${open.length} held pages: ${open.length} saved once, 0 lost`);
}

// These two run in the worker. It asks for the browser's language whenever it makes rules.
type Broken = typeof globalThis & { spoken?: () => string };

function breakRules(): void {
  const world = globalThis as Broken;
  world.spoken = chrome.i18n.getUILanguage;
  chrome.i18n.getUILanguage = () => {
    throw new Error('There is no language.');
  };
}

function mendRules(): void {
  const { spoken } = globalThis as Broken;
  if (spoken !== undefined) chrome.i18n.getUILanguage = spoken;
}

// These run in the page, so they use nothing of this file.
type Practice = {
  readonly renderAnew: Readonly<Record<string, () => void>> | (() => void);
  readonly state: {
    readonly forms?: readonly { readonly renderAnew: () => void; readonly isConnected: boolean }[];
  };
  readonly setData?: (ticket: string, html: string) => void;
};

function renderAnew(): void {
  const { practice } = window as unknown as { practice: Practice };
  if (typeof practice.renderAnew === 'function') practice.renderAnew();
  else if (practice.renderAnew !== undefined) practice.renderAnew['4711']?.();
  else for (const form of practice.state.forms ?? []) if (form.isConnected) form.renderAnew();
}

async function pasteLong(text: string): Promise<void> {
  const { practice } = window as unknown as { practice: Practice };
  if (practice.setData !== undefined) return practice.setData('4711', `<p>${text}</p>`);
  const at = document.activeElement as HTMLElement | null;
  if (at?.isContentEditable !== true) {
    document.execCommand('insertText', false, text);
    return;
  }
  const data = new DataTransfer();
  data.setData('text/plain', text);
  at.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}

const hasCard = (): boolean =>
  [...document.documentElement.children].some((one) => one.shadowRoot?.querySelector('section.card') != null);

function wrapInForm(): void {
  const form = document.createElement('form');
  form.style.display = 'contents';
  form.addEventListener('submit', (event) => event.preventDefault());
  const names = [
    'matches',
    'closest',
    'querySelector',
    'querySelectorAll',
    'getAttribute',
    'contains',
    'parentElement',
    'getClientRects',
    'parentNode',
    'getRootNode',
    'assignedSlot',
    'shadowRoot',
    'children',
    'tagName',
    'isConnected',
    'style',
    'checkVisibility',
  ];
  for (const name of names) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    HTMLElement.prototype.append.call(form, input);
  }
  const inside = [...document.body.children].filter(({ localName }) => localName !== 'script');
  document.body.append(form);
  HTMLElement.prototype.append.call(form, ...inside);
}
