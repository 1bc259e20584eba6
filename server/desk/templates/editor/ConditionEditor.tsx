import { type Comparison, type Condition, comparisonsOf } from '#shared/fields/condition.ts';
import type { Problem } from '#shared/problem.ts';
import type { Field } from '#shared/templates/template.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { wrongAt } from '../../form/problems.ts';
import { ComparisonEditor } from './ComparisonEditor.tsx';

type Given = {
  readonly condition: Condition;
  readonly others: readonly Field[];
  readonly onChange: (condition: Condition) => void;
  readonly problems: readonly Problem[];
};

const ways = [
  { value: 'all', label: 'All of these are so' },
  { value: 'any', label: 'One of these is so' },
];

/** A comparison is nothing but its place: what stands there changes while it is being edited. */
const placeOf = (index: number) => `comparison ${index}`;

export function ConditionEditor({ condition, others, onChange, problems }: Given) {
  const way = 'all' in condition ? 'all' : 'any';
  const comparisons = comparisonsOf(condition);
  const put = (next: readonly Comparison[], how = way) =>
    onChange(how === 'all' ? { all: next } : { any: next });
  const path = `need.condition.${way}`;
  const whole = problems.find(({ path: at }) => at === 'need.condition' || at === path)?.sentence;
  return (
    <>
      {comparisons.length > 1 && (
        <ChoiceField
          label="When"
          value={way}
          choices={ways}
          onChange={(how) => put(comparisons, how === 'any' ? 'any' : 'all')}
        />
      )}
      {comparisons.map((comparison, index) => (
        <div key={placeOf(index)} className="comparison">
          <ComparisonEditor
            comparison={comparison}
            others={others}
            onChange={(next) => put(comparisons.map((one, place) => (place === index ? next : one)))}
            wrong={wrongAt(problems, `${path}[${index}]`)}
          />
          {comparisons.length > 1 && (
            <button
              type="button"
              className="quiet"
              aria-label={`Take out condition ${index + 1}`}
              onClick={() => put(comparisons.filter((_, place) => place !== index))}
            >
              Take out
            </button>
          )}
        </div>
      ))}
      {whole !== undefined && <p className="wrong">{whole}</p>}
      <button
        type="button"
        className="quiet"
        onClick={() => put([...comparisons, { field: others[0]?.key ?? '', is: 'filled' }])}
      >
        Add a condition
      </button>
    </>
  );
}
