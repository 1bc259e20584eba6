import type { Frame, Page } from 'playwright';

/** What has the focus in a frame, as a screen reader would name it. */
export type Focused = {
  readonly name: string;
  readonly group: string;
  readonly kind: string;
  readonly isEmpty: boolean;
};

export const focusedIn = (frame: Frame): Promise<Focused> =>
  frame.evaluate(() => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    const textsOf = (ids: string | null) =>
      (ids ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim();
    const nameOf = (element: Element | null | undefined): string => {
      if (element === null || element === undefined) return '';
      const labelled = textsOf(element.getAttribute('aria-labelledby'));
      const own = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const labels = own.map(({ textContent }) => textContent ?? '').join(' ');
      const label = element.getAttribute('aria-label');
      return (label ?? (labelled || labels || element.textContent) ?? '').trim();
    };
    const text =
      found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found.value : null;
    return {
      name: nameOf(found),
      group: nameOf(found?.parentElement?.closest('[role="group"], [role="radiogroup"], fieldset')),
      kind: found instanceof HTMLInputElement ? found.type : (found?.tagName.toLowerCase() ?? ''),
      isEmpty: text === '',
    };
  });

type Is = (focused: Focused) => boolean;

const most = 150;

/** Goes on with Tab until it is there. What can't be reached like that can't be reached by keyboard. */
export async function tabTo(page: Page, frame: Frame, is: Is, key = 'Tab'): Promise<Focused> {
  const passed: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key);
    const focused = await focusedIn(frame);
    if (is(focused)) return focused;
    passed.push(`${focused.kind} ${focused.name}`.slice(0, 40));
  }
  throw new Error(`Not reached by ${key}; passed: ${[...new Set(passed)].join(' | ')}`);
}

export const named =
  (name: string): Is =>
  (focused) =>
    focused.name === name;

/** Through a form with Tab: each field that the answers name is filled in by its keys, until the last place is reached. */
export async function fillByKeys(
  page: Page,
  frame: Frame,
  answers: Readonly<Record<string, readonly string[]>>,
  last: string,
): Promise<readonly string[]> {
  const open = new Map(Object.entries(answers));
  for (let step = 0; step < most && open.size > 0; step += 1) {
    const { name, group, isEmpty, kind } = await focusedIn(frame);
    const place = [`${group} / ${name}`, name, kind === 'radio' ? group : ''].find((one) => open.has(one));
    if (place !== undefined && (isEmpty || !/text|email|tel|date|area/.test(kind))) {
      for (const keys of open.get(place) ?? []) {
        if (keys.startsWith('<')) await page.keyboard.press(keys.slice(1, -1));
        else await page.keyboard.type(keys);
      }
      open.delete(place);
    }
    if (name === last) break;
    await page.keyboard.press('Tab');
  }
  return [...open.keys()];
}
