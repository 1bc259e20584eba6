import { expect, it } from 'vitest';
import { isShown, parentOf } from '#extension/hosts/dom.ts';

it('goes up to the page past a form whose fields are named like the way up', () => {
  document.body.innerHTML = `<main><form>
    <input name="parentElement"><input name="parentNode"><input name="assignedSlot"><input name="getRootNode">
    <div><textarea></textarea></div>
  </form></main>`;
  // As a browser does it: a form answers with its own field of that name.
  const form = document.querySelector('form');
  if (form === null) throw new Error('There is no form.');
  for (const field of form.querySelectorAll('input'))
    Object.defineProperty(form, field.name, { value: field });
  const tags: string[] = [];
  let at = document.querySelector<Element>('textarea');
  while (at !== null && tags.length < 20) {
    tags.push(Element.prototype.getAttribute.call(at, 'name') ?? at.localName);
    at = parentOf(at);
  }
  expect(tags).toEqual(['textarea', 'div', 'form', 'main', 'body', 'html']);
});

it('leaves an open root by its host', () => {
  document.body.innerHTML = '<section></section>';
  const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
  const inner = document.createElement('p');
  root?.append(inner);
  expect(parentOf(inner)?.localName).toBe('section');
});

it.each([
  ['where a person sees it', 40, true],
  ['scrolled out of its box for a moment', -300, true],
  ['where panes are put away', -10_000, false],
])('a field %s', (_, left, shown) => {
  const field = document.createElement('textarea');
  const box = new DOMRect(left, 20, 400, 80);
  Object.assign(field, {
    checkVisibility: () => true,
    getClientRects: () => [box],
    getBoundingClientRect: () => box,
  });
  expect(isShown(field)).toBe(shown);
});
