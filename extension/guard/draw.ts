/** One element of ours: text goes in as text, never as markup. */
export function draw<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export const button = (label: string, press: (event: MouseEvent) => void, kind = ''): HTMLButtonElement => {
  const one = draw('button', { type: 'button', class: kind }, label);
  one.addEventListener('click', press);
  return one;
};
