/** Small questions and hands for pages that are not ours. Nothing here keeps an element or leaves a mark in one. */

/** The first of several ways to find something, newest first. */
export function findFirst(within: ParentNode, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = within.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return null;
}

/** Farther out than any page scrolls: where panes are put that are to be kept and not seen. */
const outside = -5_000;

/** Hidden panes keep their rectangles when they are hidden by `visibility` or moved away, so all are asked. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) &&
  element.getClientRects().length > 0 &&
  element.getBoundingClientRect().right > outside;

/** The innermost element of an event, through open shadow roots. */
export const targetOf = (event: Event): Element | null =>
  event.composedPath().find((step): step is Element => step instanceof Element) ?? null;

const blocks = /^(?:P|DIV|LI|UL|OL|H[1-6]|BLOCKQUOTE|PRE|TABLE|TR|SECTION|ARTICLE|FIGURE|HR)$/;
const invisible = /[\u200b-\u200d\u2060\ufeff]/g;

/** What a person reads in a rich text field: a line a block, no invisible letters. `isFiller` leaves an editor's own props out. */
export function readLines(root: Element, isFiller: (element: Element) => boolean = () => false): string {
  const lines: string[] = [];
  let line = '';
  let isOpen = false;
  const end = () => {
    if (isOpen) lines.push(line);
    line = '';
    isOpen = false;
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      line += node.data.replace(/[\n\t ]+/g, ' ');
      isOpen ||= node.data.trim() !== '';
      return;
    }
    if (!(node instanceof Element) || isFiller(node)) return;
    if (node.tagName === 'BR') {
      isOpen = true;
      end();
    } else if (node.tagName === 'IMG') {
      line += '[image]';
      isOpen = true;
    } else {
      const isBlock = blocks.test(node.tagName);
      if (isBlock) end();
      for (const child of node.childNodes) walk(child);
      if (isBlock) end();
    }
  };
  walk(root);
  end();
  return tidy(lines.join('\n'));
}

/** Texts are compared as people see them. */
export const tidy = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();

export const sameText = (one: string, other: string): boolean =>
  tidy(one).replace(/^[-•*] /gm, '') === tidy(other).replace(/^[-•*] /gm, '');

const setters = new Map<object, ((value: string) => void) | undefined>();

/** Past a framework's own property on the element, so that it hears of the change as if it had been typed. */
export function setNativeValue(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const prototype = Object.getPrototypeOf(field) as object;
  if (!setters.has(prototype)) {
    setters.set(prototype, Object.getOwnPropertyDescriptor(prototype, 'value')?.set);
  }
  setters.get(prototype)?.call(field, value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Selects all of a field and waits until its editor knows: they learn of it from an event that comes late. */
export async function selectAll(field: HTMLElement, atMost = 150): Promise<void> {
  const { ownerDocument: page } = field;
  field.focus({ preventScroll: true });
  const told = new Promise<void>((resolve) => {
    page.addEventListener('selectionchange', () => resolve(), { once: true });
    setTimeout(resolve, atMost);
  });
  page.getSelection()?.selectAllChildren(field);
  await told;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await rest(0);
}

/** true when the editor took it, which it says by cancelling the event. */
export function paste(field: Element, text: string, html: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  clipboardData.setData('text/html', html);
  return !field.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Waits for the page to become so, looking after each of its changes; false when it did not in time. */
export function until(
  page: Node,
  isSo: () => boolean,
  atMost: number,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (became: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(became);
    };
    const stop = () => end(false);
    const look = () => {
      if (isSo()) end(true);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => end(isSo()), atMost);
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    else look();
  });
}

const describe = ({ tagName, attributes }: Element): string => {
  const told = [...attributes]
    .filter(({ name }) => /^(?:data-|role$|name$|type$|contenteditable$|aria-haspopup$)/.test(name))
    .map(({ name, value }) => `[${name}="${value.slice(0, 80)}"]`);
  return tagName.toLowerCase() + told.join('');
};

/** From a field up to the page, through shadow roots: tags, roles, data attributes, and no text. */
export function describeChain(within: Element): readonly string[] {
  const chain: string[] = [];
  for (let step: Element | null = within; step !== null; step = parentOf(step)) chain.push(describe(step));
  return chain;
}

const parentNodeOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
const assignedSlotOf = Object.getOwnPropertyDescriptor(Element.prototype, 'assignedSlot')?.get;

/**
 * The element above in the flat tree. Asked of the prototypes: a form answers with its own field of that name, and a walk would
 * go round in it for ever.
 */
export const parentOf = (element: Element): Element | null => {
  const above: unknown = assignedSlotOf?.call(element) ?? parentNodeOf?.call(element);
  if (above instanceof ShadowRoot) return above.host;
  return above instanceof Element ? above : null;
};
