import { paste, readLines, rest, sameText, selectAll } from '../dom.ts';
import type { Writing, Written } from '../host.ts';

const fillers = '.ProseMirror-widget,.ProseMirror-separator,.ProseMirror-trailingBreak';

export const readEditor = (editor: Element): string =>
  readLines(editor, (element) => element.matches(fillers));

/** `find` again each time: the editor may be another element by then. */
export async function writeEditor(find: () => HTMLElement | null, { text, html }: Writing): Promise<Written> {
  const before = find();
  if (before === null) return 'not-taken';
  const old = readEditor(before);
  await selectAll(before, 60);
  if (document.activeElement !== before) return 'not-taken';
  paste(before, text, html);
  await rest(30);
  if (isThere(find(), text)) return 'written';
  // Only with the focus in the editor: elsewhere this types into whatever field has it.
  const editor = find();
  if (editor === null) return 'not-taken';
  await selectAll(editor, 60);
  if (document.activeElement !== editor) return 'not-taken';
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  }
  await rest(30);
  if (isThere(find(), text)) return 'written';
  await putBack(find(), old);
  return 'not-taken';
}

const isThere = (editor: Element | null, text: string) =>
  editor !== null && sameText(readEditor(editor), text);

async function putBack(editor: HTMLElement | null, old: string): Promise<void> {
  if (editor === null || sameText(readEditor(editor), old)) return;
  await selectAll(editor, 60);
  if (document.activeElement === editor) document.execCommand('insertText', false, old);
}
