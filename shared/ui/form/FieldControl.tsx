import { optionsOf } from '../../fields/choice/options.ts';
import { readHand } from '../../fields/person-or-rota/read-hand.ts';
import { fieldTypes } from '../../fields/registry.ts';
import type { Field } from '../../templates/template.ts';
import { ChoiceBox } from '../controls/ChoiceBox.tsx';
import type { ControlGiven } from '../controls/control.tsx';
import { DayBox } from '../controls/DayBox.tsx';
import { FigureBox } from '../controls/FigureBox.tsx';
import { TextBox } from '../controls/TextBox.tsx';
import { TextLines } from '../controls/TextLines.tsx';
import { HandPicker } from '../people/HandPicker.tsx';
import { useSetting } from '../setting/Baton.tsx';
import { AmountBox } from './AmountBox.tsx';
import { ContactBox } from './ContactBox.tsx';
import { PromiseEditor } from './PromiseEditor.tsx';

type Given = {
  readonly field: Field;
  readonly frame: ControlGiven;
  readonly isDisabled: boolean;
  /** Whatever stands in the note: of this type, of none yet, or from another version of the form. */
  readonly given: unknown;
  readonly onGiven: (given: unknown) => void;
};

/** The control that the field’s type has chosen from the closed list. */
export function FieldControl({ field, frame, isDisabled, given, onGiven }: Given) {
  const { words } = useSetting();
  const settings = field.settings ?? {};
  const common = { ...frame, isDisabled };
  const text = typeof given === 'string' ? given : '';
  const putText = (next: string) => onGiven(next === '' ? null : next);
  const { control } = fieldTypes[field.type];
  switch (control) {
    case 'line':
      return <TextBox {...common} value={text} onChange={putText} />;
    case 'address':
      return <TextBox {...common} type="url" inputMode="url" value={text} onChange={putText} />;
    case 'paragraph':
      return <TextLines {...common} value={text} onChange={putText} />;
    case 'quotation':
      return <TextLines {...common} value={text} onChange={putText} rows={2} />;
    case 'lines': {
      const entries = Array.isArray(given) ? given.map(String) : [];
      const put = (next: string) => onGiven(next === '' ? null : next.split('\n'));
      return <TextLines {...common} value={entries.join('\n')} onChange={put} rows={3} />;
    }
    case 'options':
      return <ChoiceBox {...common} choices={optionsOf(settings)} value={text || null} onChange={onGiven} />;
    case 'switch': {
      const choices = [
        { value: 'yes', label: words.common.yes },
        { value: 'no', label: words.common.no },
      ] as const;
      const value = typeof given === 'boolean' ? (given ? 'yes' : 'no') : null;
      const put = (next: 'yes' | 'no') => onGiven(next === 'yes');
      return <ChoiceBox {...common} choices={choices} value={value} onChange={put} />;
    }
    case 'figure': {
      const unit = typeof settings.unit === 'string' ? { unit: settings.unit } : {};
      const value = typeof given === 'number' ? given : null;
      return <FigureBox {...common} {...unit} value={value} onChange={onGiven} />;
    }
    case 'amount':
      return <AmountBox {...common} value={given} onChange={onGiven} />;
    case 'day':
      return <DayBox {...common} value={text} onChange={putText} />;
    case 'hand': {
      const hand = readHand(given);
      const kinds = settings.onlyPeople === true ? 'people' : 'all';
      return <HandPicker {...common} kinds={kinds} value={hand.ok ? hand.value : null} onChange={onGiven} />;
    }
    case 'contact-card':
      return <ContactBox {...common} value={given} onChange={onGiven} />;
    case 'promise-list':
      return <PromiseEditor {...common} value={given} onChange={onGiven} />;
    default:
      return control satisfies never;
  }
}
