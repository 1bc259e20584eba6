import axe from 'axe-core';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import { Baton, type Setting } from '#shared/ui/setting/Baton.tsx';
import { english } from '#shared/ui/words/en.ts';
import { directory, monday } from './company.ts';

/** Draws pieces of shared/ui the way a person meets them: found by name, typed into, pressed. */
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
globalThis.CSS ??= { escape: (text: string) => text.replace(/["\\]/g, '\\$&') } as typeof CSS;

export const settingWith = (changes: Partial<Setting> = {}): Setting => ({
  ...{ words: english, zone: 'Europe/Berlin', now: monday, me: 'sam', directory },
  ...changes,
});

// There is no canvas here, and axe asks for one to look at icons.
HTMLCanvasElement.prototype.getContext = () => null;

const roots: Root[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) act(() => root.unmount());
  document.body.replaceChildren();
});

export type Drawn = { readonly page: HTMLElement; readonly redraw: (piece: ReactNode) => void };

export function draw(piece: ReactNode, setting = settingWith()): Drawn {
  const page = document.createElement('main');
  document.body.append(page);
  const root = createRoot(page);
  roots.push(root);
  const redraw = (next: ReactNode) => act(() => root.render(<Baton setting={setting}>{next}</Baton>));
  redraw(piece);
  return { page, redraw };
}

const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const referred = (element: Element, attribute: string): string =>
  (element.getAttribute(attribute) ?? '')
    .split(' ')
    .map((id) => document.getElementById(id))
    .map((found) => (found === null ? '' : (found.getAttribute('aria-label') ?? textOf(found))))
    .join(' ')
    .trim();

/** What a screen reader calls it, as far as these pieces go about naming. */
export function nameOf(element: Element): string {
  const by = referred(element, 'aria-labelledby');
  if (by !== '') return by;
  const own = element.getAttribute('aria-label');
  if (own !== null) return own;
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map(textOf) : [];
  return labels.join(' ') || textOf(element);
}

export const descriptionOf = (element: Element): string => referred(element, 'aria-describedby');

const isHidden = (element: Element) => element.closest('[hidden], [aria-hidden="true"]') !== null;

const allOf = (page: Element, selector: string) =>
  [...page.querySelectorAll<HTMLElement>(selector)].filter((element) => !isHidden(element));

export const buttonsIn = (page: Element): readonly string[] => allOf(page, 'button').map(nameOf);

function named(page: Element, selector: string, name: string): HTMLElement {
  const all = allOf(page, selector);
  const found = all.find((element) => nameOf(element) === name);
  if (found === undefined)
    throw new Error(`Nothing here is called “${name}”: ${all.map(nameOf).join(' | ')}`);
  return found;
}

export const button = (page: Element, name: string) => named(page, 'button', name);
export const control = (page: Element, name: string) =>
  named(page, 'input:not([type="hidden"]), textarea, [role="radiogroup"], [role="group"]', name);
export const form = (page: Element, name: string) => named(page, 'form', name);

export const focus = (element: HTMLElement) => act(async () => element.focus());

export const press = (element: HTMLElement) => act(async () => element.click());

/** By keyboard: the key goes down and up where the focus is. */
export const key = (name: string) =>
  act(async () => {
    const at = document.activeElement ?? document.body;
    const is = { key: name, code: name, bubbles: true, cancelable: true };
    const isTaken = !at.dispatchEvent(new KeyboardEvent('keydown', is));
    at.dispatchEvent(new KeyboardEvent('keyup', is));
    return isTaken;
  });

export async function type(element: HTMLElement, text: string): Promise<void> {
  const owner = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  await act(async () => {
    element.focus();
    Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export const leave = () =>
  act(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });

/** What axe finds, but colours, which nothing computes here: the gallery’s pictures and the browser’s own tests have those. */
export async function complaintsAbout(page: Element): Promise<readonly string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(page, { rules, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
