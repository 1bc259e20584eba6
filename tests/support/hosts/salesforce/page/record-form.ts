import { asked } from './element.ts';
import { state } from './practice-state.ts';
import type { Field } from './record.ts';
import { store, toast } from './store.ts';
import { words } from './words.ts';

export type FormConfig = {
  readonly object: string;
  readonly record: string;
  readonly label: string;
  readonly isEdited: boolean;
  readonly staysOpen?: boolean;
  readonly fields: readonly Field[];
  readonly actions: readonly { readonly name: string; readonly label: string }[];
};

type Panel = HTMLElement & {
  saved: (config: FormConfig) => void;
  failed: (errors: readonly string[]) => void;
  edit: () => void;
  renderAnew: () => void;
};
type Pages = { makeForm: (config: FormConfig, mode: string) => Panel };

export const saveActions = [
  { name: 'CancelEdit', label: words.cancel },
  { name: 'SaveAndNew', label: words.saveAndNew },
  { name: 'SaveEdit', label: words.save },
  ...(asked.get('duplicate') === '1' ? [{ name: 'SaveEdit', label: words.save }] : []),
];

/** A record form of LWC's; in which kind of shadow, the address says. */
export function form(given: FormConfig, close: () => void = () => {}): Panel {
  let config = given;
  const panel = (window as never as Pages).makeForm(config, asked.get('shadow') ?? 'synthetic');
  state.forms.push(panel);
  panel.addEventListener('drafted', (event) => {
    state.form = (event as CustomEvent).detail;
  });
  panel.addEventListener('cancelled', close);
  panel.addEventListener('stored', async (event) => {
    const { name, values } = (event as CustomEvent<{ name: string; values: Record<string, string> }>).detail;
    const problem = await store(storedBy(config, name, values));
    if (problem !== null) {
      if (asked.get('fail') === 'toast') toast('error', problem);
      else panel.failed([problem]);
      return;
    }
    const fields = config.fields.map((one) => ({ ...one, value: values[one.name] ?? one.value }));
    config = { ...config, fields: config.staysOpen === true ? given.fields : fields };
    state.form = {};
    panel.saved(config);
    toast('success', `${config.label} ${words.saved}`);
    if (name !== 'SaveAndNew') close();
  });
  return panel;
}

function storedBy(config: FormConfig, action: string, values: Readonly<Record<string, string>>) {
  const long = config.fields.filter(({ type }) => type === 'area' || type === 'rich');
  const typed = long.find(({ name }) => name in values) ?? long[0];
  return {
    surface: `${config.object}.${typed?.name ?? 'Name'}`,
    record: config.record,
    text: typed === undefined ? '' : (values[typed.name] ?? typed.value),
    isPublic: values.IsPublished === 'true',
    fields: { ...values, action },
  };
}
