import type { Option } from '#shared/fields/choice/options.ts';
import type { Problem } from '#shared/problem.ts';
import { wrongAt } from '../../form/problems.ts';
import { TextField } from '../../form/TextField.tsx';
import { newKey } from './draft-template.ts';

type Given = {
  readonly options: readonly Option[];
  readonly onChange: (options: readonly Option[]) => void;
  readonly problems: readonly Problem[];
};

/** What is stored for an option stays when it is called otherwise, so that conditions and sent notes go on meaning it. */
export function OptionsEditor({ options, onChange, problems }: Given) {
  const wrong = problems.find(({ path }) => path === 'settings.options')?.sentence;
  const add = () => {
    const value = newKey(
      `option ${options.length + 1}`,
      options.map((option) => option.value),
    );
    onChange([...options, { value, label: `Option ${options.length + 1}` }]);
  };
  return (
    <fieldset>
      <legend>Options</legend>
      {wrong !== undefined && <p className="wrong">{wrong}</p>}
      {options.map((option, place) => (
        <div key={option.value} className="option">
          <TextField
            label={`Option ${place + 1}`}
            value={option.label}
            onChange={(label) =>
              onChange(options.map((one, index) => (index === place ? { ...one, label } : one)))
            }
            wrong={wrongAt(problems, `settings.options[${place}]`)}
          />
          <button
            type="button"
            className="quiet"
            aria-label={`Take out option ${place + 1}`}
            onClick={() => onChange(options.filter((_, index) => index !== place))}
          >
            Take out
          </button>
        </div>
      ))}
      <button type="button" className="quiet" onClick={add}>
        Add an option
      </button>
    </fieldset>
  );
}
