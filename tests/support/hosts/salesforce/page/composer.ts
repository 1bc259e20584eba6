import { h } from './element.ts';
import { state } from './practice-state.ts';
import { record } from './record.ts';
import { form } from './record-form.ts';
import { store, toast } from './store.ts';
import { words } from './words.ts';

export type Action = 'LogACall' | 'NewTask' | 'EditComments';

const titleOf: Readonly<Record<Action, string>> = {
  LogACall: words.logACall,
  NewTask: words.newTask,
  EditComments: words.comments,
};

/** As Aura builds it: the value is taken on `change` and on nothing else. */
export function auraComposer(action: Action, close: () => void = () => {}): HTMLElement {
  state.aura = {};
  const subject = h('input', { type: 'text', class: 'input uiInputText', value: titleOf[action] });
  const area = h('textarea', {
    class: 'textarea',
    role: 'textbox',
    rows: '4',
    onchange: () => {
      state.aura['Task.Description'] = (area as HTMLTextAreaElement).value;
    },
  });
  const button = h(
    'button',
    {
      type: 'button',
      class: 'slds-button slds-button--brand cuf-publisherShareButton uiButton',
      onclick: press,
    },
    h('span', { class: 'label bBody' }, words.save),
  );

  async function press() {
    const text = state.aura['Task.Description'] ?? '';
    const problem = await store(
      { surface: 'Task.Description', record: record.id, text, fields: { action } },
      'createRecord',
    );
    if (problem !== null) return toast('error', problem);
    state.aura = {};
    (area as HTMLTextAreaElement).value = '';
    toast('success', `${titleOf[action]} ${words.saved}`);
    close();
  }

  return h(
    'div',
    { class: 'forceQuickActionLayout', 'data-aura-class': 'forceQuickActionLayout' },
    field('sfdc:RecordField.Task.Subject', words.subject, subject),
    field('sfdc:RecordField.Task.Description', words.comments, area),
    h('div', { class: 'bottomBar' }, button),
  );
}

const field = (anchor: string, label: string, input: HTMLElement) =>
  h(
    'div',
    { class: 'slds-form-element uiInput', 'data-target-selection-name': anchor },
    h('label', { class: 'slds-form-element__label' }, label, input),
  );

/** The same action as newer orgs have it. */
export const lwcComposer = (action: Action): HTMLElement =>
  form({
    object: 'Task',
    record: record.id,
    label: titleOf[action],
    isEdited: true,
    staysOpen: true,
    fields: [
      { name: 'Subject', label: words.subject, type: 'line', value: titleOf[action] },
      { name: 'Description', label: words.comments, type: 'area', value: '' },
    ],
    actions: [{ name: 'SaveEdit', label: words.save }],
  });
