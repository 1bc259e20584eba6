import { optionsOf } from '#shared/fields/choice/options.ts';
import type { Comparison } from '#shared/fields/condition.ts';
import type { Field } from '#shared/templates/template.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { TickField } from './TickField.tsx';

type Given = {
  readonly field: Field;
  readonly comparison: Comparison;
  readonly onChange: (comparison: Comparison) => void;
};

/** What a field is compared with, in the control its kind would be filled in with. */
export function ComparedValue({ field, comparison, onChange }: Given) {
  const { type, settings } = field;
  if ('of' in comparison) {
    const { of } = comparison;
    if (type !== 'choice')
      return (
        <TextField
          label="these"
          hint="With commas between."
          value={of.join(', ')}
          onChange={(text) => onChange({ ...comparison, of: text.split(',').map((one) => one.trim()) })}
        />
      );
    return (
      <fieldset>
        <legend>these</legend>
        {optionsOf(settings ?? {}).map(({ value, label }) => (
          <TickField
            key={value}
            label={label}
            isTicked={of.includes(value)}
            onChange={(isTicked) =>
              onChange({ ...comparison, of: isTicked ? [...of, value] : of.filter((one) => one !== value) })
            }
          />
        ))}
      </fieldset>
    );
  }
  if (!('to' in comparison)) return null;
  const put = (to: string | number | boolean) => onChange({ ...comparison, to });
  const choices =
    type === 'yes-no'
      ? [
          { value: 'yes', label: 'yes' },
          { value: 'no', label: 'no' },
        ]
      : optionsOf(settings ?? {});
  if (type === 'yes-no')
    return (
      <ChoiceField
        label="this"
        value={comparison.to === true ? 'yes' : 'no'}
        choices={choices}
        onChange={(text) => put(text === 'yes')}
      />
    );
  if (type === 'choice')
    return <ChoiceField label="this" value={`${comparison.to}`} choices={choices} onChange={put} />;
  const isNumber = type === 'number' || type === 'money';
  return (
    <TextField
      label="this"
      type={isNumber ? 'number' : type === 'date' ? 'date' : 'text'}
      value={`${comparison.to}`}
      onChange={(text) => put(isNumber ? Number(text) : text)}
    />
  );
}
