import { asked, h } from './element.ts';
import { record } from './record.ts';
import { store, toast } from './store.ts';
import { words } from './words.ts';

const field = 'Opportunity.Description';

/** A company's component around Salesforce's own field: its buttons have nothing but their words, or that they submit. */
export function ownForm(): HTMLElement {
  const area = h('textarea', { class: 'slds-textarea' }) as HTMLTextAreaElement;
  const isSubmit = asked.get('own') === 'submit';
  const press = async (event: Event) => {
    event.preventDefault();
    const problem = await store({ surface: field, record: record.id, text: area.value });
    toast(problem === null ? 'success' : 'error', problem ?? words.saved);
  };
  const button = (label: string, type: string, onclick?: (event: Event) => void) =>
    h('lightning-button', {}, h('button', { type, class: 'slds-button', onclick }, label));
  return h(
    'lightning-record-edit-form',
    {},
    h(
      'form',
      {},
      h('lightning-input-field', { 'data-target-selection-name': `sfdc:RecordField.${field}` }, area),
      button(words.cancel, 'button'),
      isSubmit ? button(words.done, 'submit', press) : button(words.save, 'button', press),
    ),
  );
}
