import type { Problem } from '#shared/problem.ts';
import type { Field } from '#shared/templates/template.ts';
import { wrongAt } from '../../form/problems.ts';
import { TextField } from '../../form/TextField.tsx';
import { withSetting } from './draft-template.ts';
import { OptionsEditor } from './OptionsEditor.tsx';
import { TickField } from './TickField.tsx';
import { writtenOptions } from './written-options.ts';

type Given = {
  readonly field: Field;
  readonly onChange: (field: Field) => void;
  readonly problems: readonly Problem[];
};

/** What a kind wants to know besides its label. Most want nothing. */
export function SettingsEditor({ field, onChange, problems }: Given) {
  const settings = field.settings ?? {};
  const put = (name: string, value: unknown) => onChange(withSetting(field, name, value));
  const tick = (name: string, label: string) => (
    <TickField
      label={label}
      isTicked={settings[name] === true}
      onChange={(isTicked) => put(name, isTicked || null)}
    />
  );
  const figure = (name: string, label: string) => (
    <TextField
      label={label}
      type="number"
      value={typeof settings[name] === 'number' ? `${settings[name]}` : ''}
      onChange={(text) => put(name, text === '' ? null : Number(text))}
      wrong={wrongAt(problems, `settings.${name}`)}
    />
  );
  switch (field.type) {
    case 'choice':
      return (
        <OptionsEditor
          options={writtenOptions(settings)}
          onChange={(options) => put('options', options)}
          problems={problems}
        />
      );
    case 'text':
      return tick('figure', 'It has to hold a number or a date, so that it can be checked later');
    case 'list':
      return <div className="narrow">{figure('least', 'At least so many entries')}</div>;
    case 'date':
      return tick('due', 'Something has to happen by this day, so it can’t be over');
    case 'number':
      return (
        <>
          <div className="row">
            {figure('min', 'At least')}
            {figure('max', 'At most')}
            <TextField
              label="Unit"
              value={typeof settings.unit === 'string' ? settings.unit : ''}
              onChange={(unit) => put('unit', unit || null)}
              wrong={wrongAt(problems, 'settings.unit')}
            />
          </div>
          {tick('whole', 'Whole numbers only')}
        </>
      );
    default:
      return null;
  }
}
