import { h, up } from './element.ts';
import { record } from './record.ts';
import { store, toast } from './store.ts';
import { words } from './words.ts';

/** Salesforce's mail stands in a frame, its editor in a frame of that. */
export function mail(): HTMLElement {
  const frame = h('iframe', {
    name: 'vfFrameId_1763700000000',
    title: 'Email Body',
    src: `${up}apex/mail`,
  }) as HTMLIFrameElement;
  const send = async () => {
    const page = frame.contentWindow as (Window & { mailText?: () => string }) | null;
    const text = page?.mailText?.() ?? '';
    const problem = await store({ surface: 'email', record: record.id, text, isPublic: true }, 'sendEmail');
    toast(problem === null ? 'success' : 'error', problem ?? `${words.email} ${words.saved}`);
  };
  return h(
    'div',
    { class: 'forceQuickActionLayout' },
    h(
      'label',
      { class: 'slds-form-element__label' },
      'To',
      h('input', { type: 'text', class: 'slds-input', value: 'dana@kestrel.example' }),
    ),
    frame,
    h(
      'div',
      { class: 'bottomBar' },
      h(
        'button',
        {
          type: 'button',
          class: 'slds-button slds-button_brand cuf-publisherShareButton',
          title: 'Send',
          onclick: send,
        },
        words.send,
      ),
    ),
  );
}
