import { paste, rest, sameText, selectAll, setNativeValue, until } from '../dom.ts';
import type { Writing, Written } from '../host.ts';

const isLocked = (field: HTMLElement) =>
  field instanceof HTMLTextAreaElement ? field.readOnly || field.disabled : !field.isContentEditable;

type Find = () => HTMLElement | null;
type Read = (field: HTMLElement) => string;

/** A paste is the one way in that every CKEditor 5 takes from here: one step of undo, and its own model hears of it. */
export async function writeField(find: Find, read: Read, { text, html }: Writing): Promise<Written> {
  const field = find();
  if (field === null || isLocked(field)) return 'not-taken';
  if (field instanceof HTMLTextAreaElement) {
    setNativeValue(field, text);
    return isThere(find(), read, text) ? 'written' : 'not-taken';
  }
  const before = { text: read(field), html: field.innerHTML };
  if (await replaceAll(find, read, { text, html })) return 'written';
  const after = find();
  if (after !== null && !sameText(read(after), before.text)) await replaceAll(find, read, before);
  return 'not-taken';
}

/** Zendesk may swap the field or tidy the text a moment after a paste: the text has to stand when it is over. */
async function replaceAll(find: Find, read: Read, { text, html }: Writing): Promise<boolean> {
  const field = find();
  if (field === null) return false;
  await selectAll(field);
  const target = find();
  if (target !== field || !paste(field, text, html)) return false;
  await until(document, () => isThere(find(), read, text), 250, new AbortController().signal);
  await rest(80);
  return isThere(find(), read, text);
}

const isThere = (field: HTMLElement | null, read: Read, text: string) =>
  field !== null && sameText(read(field), text);
