import { readLines, rest, sameText, setNativeValue, tidy } from '../dom.ts';
import type { Writing, Written } from '../host.ts';

export type Typed = HTMLTextAreaElement | HTMLInputElement;

export const isTyped = (element: Element): element is Typed =>
  element.localName === 'textarea' || element.localName === 'input';

export const readField = (element: HTMLElement): string | null =>
  isTyped(element) ? tidy(element.value) : element.localName === 'iframe' ? null : readLines(element);

const lands = (element: HTMLElement, text: string): boolean => sameText(readField(element) ?? '', text);

/** Never by a paste: Quill 1 loses the selected words to it. */
export async function writeField(element: HTMLElement, { text }: Writing): Promise<Written> {
  if (element.localName === 'iframe') return 'not-taken';
  return isTyped(element) ? writeTyped(element, text) : writeRich(element, text);
}

/** As typed, so that one undo takes it out; `change` besides, since Aura listens to nothing else. */
function writeTyped(element: Typed, text: string): Written {
  const before = element.value;
  const words = element.localName === 'input' ? text.replace(/\s*\n\s*/g, '; ') : text;
  element.focus({ preventScroll: true });
  element.select();
  element.ownerDocument.execCommand('insertText', false, words);
  if (lands(element, words)) element.dispatchEvent(new Event('change', { bubbles: true }));
  else setNativeValue(element, words);
  if (lands(element, words)) return 'written';
  setNativeValue(element, before);
  return 'not-taken';
}

async function writeRich(element: HTMLElement, text: string): Promise<Written> {
  const before = element.innerHTML;
  const page = element.ownerDocument;
  element.focus({ preventScroll: true });
  page.execCommand('selectAll');
  text.split('\n').forEach((line, index) => {
    if (index > 0) page.execCommand('insertParagraph');
    page.execCommand('insertText', false, line);
  });
  await rest(0);
  if (lands(element, text)) return 'written';
  page.execCommand('selectAll');
  page.execCommand('insertHTML', false, before);
  return 'not-taken';
}
