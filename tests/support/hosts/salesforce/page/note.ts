import { asked, h } from './element.ts';
import { record } from './record.ts';
import { makeQuill, textOf } from './rich-text.ts';
import { store } from './store.ts';
import { words } from './words.ts';

const pause = 700;

/** The related list, and the panel its button opens. Whether a real note stores itself while it is typed is not known. */
export function notes(): HTMLElement {
  const list = h('ul', { class: 'notes' }, h('li', {}, 'Kick-off call, 12 November'));
  const open = () => document.querySelector('.docks')?.append(notePanel(list));
  const card = h(
    'article',
    { class: 'slds-card' },
    h(
      'header',
      {},
      h('h2', {}, words.notes),
      h('button', { type: 'button', class: 'slds-button', onclick: open }, words.newNote),
    ),
    list,
  );
  if (asked.get('open') === 'note') queueMicrotask(open);
  return card;
}

function notePanel(list: HTMLElement): HTMLElement {
  const place = h('div');
  const title = h('input', {
    class: 'inputText notesTitle',
    type: 'text',
    placeholder: words.untitled,
  }) as HTMLInputElement;
  const button = (label: string, className: string, press: () => void) =>
    h('button', { type: 'button', class: `slds-button ${className}`, onclick: press }, label);
  const panel = h(
    'div',
    { class: 'panel slds-panel--docked', role: 'dialog', 'aria-label': words.notes },
    h('header', { class: 'panelHeader' }, words.notes, button('×', 'closeBtn slds-button--icon', finish)),
    h(
      'div',
      { class: 'notesEditPanel' },
      title,
      h('div', { class: 'slds-rich-text-editor' }, place),
      h(
        'div',
        { class: 'footerCmps' },
        button(words.remove, 'deleteButton', () => panel.remove()),
        button(words.versionHistory, 'historyButton', () => panel.classList.toggle('showsHistory')),
        button(words.share, 'shareButton', keep),
        button(words.addToRecords, 'addToRecords', keep),
        button(words.done, 'slds-button_brand', finish),
      ),
    ),
  );
  const quill = makeQuill(place, '', words.enterANote);
  let timer = 0;

  const send = (way: string) =>
    store(
      { surface: 'ContentNote', record: record.id, text: textOf(quill), fields: { title: title.value, way } },
      'saveNote',
    );
  function keep() {
    clearTimeout(timer);
    void send('button');
  }
  function finish() {
    keep();
    list.append(h('li', {}, title.value || words.untitled));
    panel.remove();
  }
  if (asked.get('note') === 'auto') {
    quill.on('text-change', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => send('auto'), pause);
    });
  }
  return panel;
}
