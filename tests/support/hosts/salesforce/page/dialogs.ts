import { asked, h } from './element.ts';
import { record, stages } from './record.ts';
import { form, saveActions } from './record-form.ts';
import { store, toast } from './store.ts';
import { words } from './words.ts';

const show = (dialog: HTMLElement) => document.querySelector('.dialogs')?.append(dialog);

const modal = (title: string, ...inside: readonly HTMLElement[]) =>
  h(
    'div',
    { class: 'uiModal active open' },
    h(
      'div',
      {
        class: 'slds-modal__container modal-container',
        role: 'dialog',
        'aria-label': title,
        'aria-modal': 'true',
      },
      h('h2', { class: 'slds-modal__header' }, title),
      ...inside,
    ),
  );

/** Which of its buttons saves, and by which class, is a guess but for `uiButton--default`. */
export function closedStageDialog(moved: () => void): HTMLElement {
  const select = h(
    'select',
    { class: 'stepAction uiInputSelect select' },
    ...stages.slice(3).map(({ value, label }) => h('option', { value }, label)),
  ) as HTMLSelectElement;
  const save = async () => {
    const problem = await store({
      surface: 'stage',
      record: record.id,
      text: '',
      fields: { StageName: select.value },
    });
    if (problem !== null) return toast('error', problem);
    dialog.remove();
    moved();
    toast('success', `${words.stage} ${words.saved}`);
  };
  const dialog = modal(
    words.closeStage,
    h(
      'div',
      { class: 'runtime_sales_pathassistantPathAssistantStepClosed' },
      h('label', { class: 'uiInputSelect' }, words.stage, select),
    ),
    footer(
      h(
        'button',
        { type: 'button', class: 'slds-button uiButton uiButton--neutral', onclick: () => dialog.remove() },
        words.cancel,
      ),
      h(
        'button',
        { type: 'button', class: 'slds-button slds-button--brand uiButton uiButton--default', onclick: save },
        words.save,
      ),
    ),
  );
  return dialog;
}

export function changeOwner(): void {
  const lookup = h('input', {
    type: 'text',
    role: 'combobox',
    class: 'slds-input',
    placeholder: words.search,
  }) as HTMLInputElement;
  const save = async () => {
    const problem = await store({
      surface: 'owner',
      record: record.id,
      text: '',
      fields: { OwnerId: lookup.value },
    });
    if (problem !== null) return toast('error', problem);
    dialog.remove();
    toast('success', `${words.owner} ${words.saved}`);
  };
  const dialog = modal(
    words.changeOwner,
    h('div', { class: 'forceChangeOwnerContent' }, h('div', { class: 'uiInput' }, lookup)),
    footer(
      h(
        'button',
        { type: 'button', class: 'slds-button slds-button_neutral', onclick: () => dialog.remove() },
        words.cancel,
      ),
      h(
        'button',
        { type: 'button', class: 'slds-button slds-button_brand', onclick: save },
        words.changeOwner,
      ),
    ),
  );
  show(dialog);
}

const footer = (...buttons: readonly HTMLElement[]) => h('div', { class: 'modal-footer' }, ...buttons);

export function editModal(): void {
  const panel = form(
    {
      object: record.object,
      record: record.id,
      label: `${words.edit} ${record.name}`,
      isEdited: true,
      fields: record.fields,
      actions: saveActions,
    },
    () => dialog.remove(),
  );
  const dialog = modal(words.edit, h('records-modal-lwc-detail-panel-wrapper', {}, panel));
  show(dialog);
}

/** That the flag is on the form by this name is a guess; `flag=none` leaves it out, `flag=bare` keeps a box without any name. */
export function caseComment(): void {
  const name = asked.get('flag') === 'bare' ? 'Field7' : 'IsPublished';
  const flag = { name, label: words.isPublic, type: 'checkbox', value: 'false' } as const;
  const panel = form(
    {
      object: 'CaseComment',
      record: record.id,
      label: words.newCaseComment,
      isEdited: true,
      fields: [
        { name: 'CommentBody', label: words.comment, type: 'area', value: '' },
        ...(asked.get('flag') === 'none' ? [] : [flag]),
      ],
      actions: saveActions,
    },
    () => dialog.remove(),
  );
  const dialog = modal(words.newCaseComment, h('records-modal-lwc-detail-panel-wrapper', {}, panel));
  show(dialog);
}
