import type { Comparison } from '#shared/fields/condition.ts';
import type { Field } from '#shared/templates/template.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { ComparedValue } from './ComparedValue.tsx';
import { freshComparison, testIn, testsFor } from './comparisons.ts';

type Given = {
  readonly comparison: Comparison;
  readonly others: readonly Field[];
  readonly onChange: (comparison: Comparison) => void;
  readonly wrong: string | undefined;
};

/** "Severity is one of watch, critical": which field, how it is compared, and with what. */
export function ComparisonEditor({ comparison, others, onChange, wrong }: Given) {
  const field = others.find(({ key }) => key === comparison.field);
  const choose = (key: string) => {
    const other = others.find((one) => one.key === key);
    if (other !== undefined) onChange(freshComparison(other, 'filled'));
  };
  return (
    <div className="row">
      <ChoiceField
        label="Field"
        none={field === undefined ? `${comparison.field} (not there any more)` : undefined}
        value={field?.key ?? ''}
        choices={others.map(({ key, label }) => ({ value: key, label }))}
        onChange={choose}
        wrong={wrong}
      />
      {field !== undefined && (
        <ChoiceField
          label="is"
          value={comparison.is}
          choices={testsFor(field)}
          onChange={(test) => onChange(freshComparison(field, testIn(test)))}
        />
      )}
      {field !== undefined && <ComparedValue field={field} comparison={comparison} onChange={onChange} />}
    </div>
  );
}
