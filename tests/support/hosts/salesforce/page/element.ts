type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void) | undefined>>;
type Child = Node | string | null;

/** `on…` is a listener, `true` an attribute without a value, `false` and undefined none. */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export const asked = new URLSearchParams(location.search);
export const says = (name: string, value = '1'): boolean => asked.get(name) === value;

/** The way from this page to the folder of its scripts. */
export const up = document.body.dataset.up ?? '';
