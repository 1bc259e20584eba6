import { state } from './practice-state.ts';

type Quill = {
  getText: () => string;
  root: HTMLElement;
  history: { cutoff: () => void };
  setText: (text: string) => void;
  on: (event: string, listener: () => void) => void;
};
type Pages = { Quill: new (place: HTMLElement, options: object) => Quill };

/** The Quill of this page's address. Version 1 brings its `div.ql-clipboard` with it. */
export function makeQuill(place: HTMLElement, text: string, placeholder: string): Quill {
  const { Quill: Editor } = window as never as Pages;
  const quill = new Editor(place, { placeholder, modules: { toolbar: false } });
  if (text !== '') quill.setText(text);
  quill.root.setAttribute('role', 'textbox');
  state.quills.push(quill);
  return quill;
}

export const textOf = (quill: Quill): string => quill.getText().replace(/\n$/, '');

Object.assign(window, { makeQuill });
