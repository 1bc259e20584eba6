import { closedStageDialog } from './dialogs.ts';
import { asked, h, says } from './element.ts';
import { state } from './practice-state.ts';
import { record, stages } from './record.ts';
import { store, toast } from './store.ts';
import { words } from './words.ts';

const open = stages.slice(0, 3);

/** Three open stages and one step that stands for every closed one. */
export function pathBar(): HTMLElement {
  const steps = [...open, { value: 'Closed', label: words.closed }];
  let current = Math.max(
    0,
    steps.findIndex(({ value }) => value === record.stage),
  );
  let active = current;
  const list = h('ul', { class: 'slds-path__nav', role: 'listbox' });
  const button = h('button', {
    type: 'button',
    class: 'slds-button slds-button--brand slds-path__mark-complete stepAction current uiButton',
    onclick: press,
  });
  const root = h('div', { class: 'slds-path runtime_sales_pathassistantPathAssistant' }, list, button);

  function draw() {
    list.replaceChildren(
      ...steps.map((step, index) => {
        const marks = [
          index < current ? 'slds-is-complete' : 'slds-is-incomplete',
          index === current ? 'slds-is-current' : '',
          index === active ? 'slds-is-active' : '',
        ].join(' ');
        const choose = () => {
          active = index;
          draw();
        };
        // The attribute with the stored value is a guess; without it the label is all there is.
        const stored = says('path', 'labels') ? {} : { 'data-tab-name': step.value };
        return h(
          'li',
          { class: `slds-path__item ${marks}`, role: 'presentation' },
          h(
            'a',
            { class: 'slds-path__link', role: 'option', tabindex: '0', onclick: choose, ...stored },
            h('span', { class: 'title slds-path__title' }, step.label),
          ),
        );
      }),
    );
    button.textContent = active === current ? words.markComplete : words.markCurrent;
  }

  async function press() {
    const next = active === current ? current + 1 : active;
    const step = steps[next];
    if (step === undefined) return;
    if (step.value === 'Closed') {
      document.querySelector('.dialogs')?.append(closedStageDialog(() => move(next)));
      return;
    }
    const problem = await store({
      surface: 'stage',
      record: record.id,
      text: '',
      fields: { StageName: step.value },
    });
    if (problem !== null) return toast('error', problem);
    move(next);
    if (asked.get('toast') !== 'none') toast('success', `${words.stage} ${words.saved}`);
  }
  function move(to: number) {
    current = to;
    active = to;
    draw();
  }
  draw();
  // As a flow does, without a press.
  Object.assign(state, {
    moveStage: (value: string) => move(steps.findIndex((step) => step.value === value)),
  });
  return root;
}
