import { h } from './element.ts';
import { record } from './record.ts';
import { store } from './store.ts';

const save = (surface: string, kind = 'onclick', attributes = {}) =>
  h(
    'button',
    {
      type: 'button',
      class: 'slds-button',
      [kind]: () => void store({ surface, record: record.id, text: 'Follow up.' }),
      ...attributes,
    },
    'Save',
  );

/** Everything that looks like a save and is none of Baton's, or can't be one. */
export const decoys = (): HTMLElement =>
  h(
    'div',
    { class: 'decoys' },
    h(
      'article',
      { class: 'slds-card', id: 'custom-card' },
      h('h2', {}, 'Delivery slot'),
      h('textarea', { class: 'slds-textarea', 'aria-label': 'Remark' }, 'Follow up.'),
      save('custom'),
    ),
    h(
      'article',
      { class: 'slds-card', id: 'list-edit' },
      h('h2', {}, 'Tasks'),
      h(
        'lightning-primitive-datatable-iedit-panel',
        {},
        h('textarea', { class: 'slds-textarea' }, 'Follow up.'),
      ),
      h(
        'lightning-primitive-datatable-status-bar',
        {},
        save('list', 'onclick', { class: 'slds-button save-btn' }),
      ),
    ),
    h(
      'article',
      { class: 'slds-card', id: 'bare-save' },
      h('h2', {}, 'Renewal'),
      save('bare', 'onclick', { name: 'SaveEdit' }),
    ),
    h(
      'article',
      { class: 'slds-card', id: 'early-save' },
      h('h2', {}, 'Warehouse'),
      save('pointerdown', 'onpointerdown'),
    ),
  );

/** For timing: a page as large as a full console. */
export const manyRows = (count: number): HTMLElement =>
  h(
    'div',
    { class: 'rows' },
    ...Array.from({ length: count / 4 }, (_, row) =>
      h('lightning-row', {}, h('span', {}, h('b', {}, String(row)), h('i'))),
    ),
  );
