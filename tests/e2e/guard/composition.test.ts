import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { seenBuild } from '../panel/beside-hubspot.ts';
import { type HostPages, openHostPages } from './host-pages.ts';
import { type NoteField, noteFields } from './note-fields.ts';
import { isHeld, vague } from './put-into-note.ts';
import { untilIdle } from './until-idle.ts';

let pages: HostPages;
beforeAll(async () => {
  pages = await openHostPages(seenBuild());
});
afterAll(() => pages.close());
beforeEach(() => pages.forget());

const languages: Readonly<Record<string, string>> = { hubspot: 'ja', zendesk: 'de', salesforce: 'de' };
const rows = noteFields.map((field): readonly [string, NoteField] => {
  const url = `${field.url}&lang=${languages[field.host]}`;
  return [`${field.name}, page in ${languages[field.host]}`, { ...field, url }];
});

const plain = (text: string | null) => (text ?? '').replace(/<[^>]+>/g, '').trim();

/** As an input method does it: the browser's own composition, and the key that goes with it. */
async function composing(page: Page, text: string) {
  const devtools = await page.context().newCDPSession(page);
  const { length } = text;
  await devtools.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  return {
    enter: async () => {
      const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
      await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await devtools.send('Input.insertText', { text });
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
  };
}

it.each(rows)('what is composed stays, and is held once it is there (%s)', async (_, field) => {
  const page = await pages.open(field.url);
  await field.enter(page);
  await untilIdle(page);
  const word = await composing(page, vague);
  await word.enter();
  await expect.poll(async () => plain(await field.state(page))).toBe(vague);
  expect(await isHeld(page).count()).toBe(0);
  expect(pages.saved()).toEqual([]);
  await field.save(page);
  await isHeld(page).waitFor();
  expect(pages.saved()).toEqual([]);
  expect(plain(await field.state(page))).toBe(vague);
  await page.close();
});

it.each(rows)('a press in the middle of a word is held with that word in it (%s)', async (_, field) => {
  const page = await pages.open(field.url);
  await field.enter(page);
  await untilIdle(page);
  await composing(page, vague);
  await field.save(page);
  await isHeld(page).waitFor();
  expect(pages.saved()).toEqual([]);
  expect(plain(await field.state(page))).toBe(vague);
  await page.close();
});
