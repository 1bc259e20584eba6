import type { Problem } from '#shared/problem.ts';
import type { Field, Need, Template } from '#shared/templates/template.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { wrongAt } from '../../form/problems.ts';
import { needWords } from '../need-words.ts';
import { ConditionEditor } from './ConditionEditor.tsx';

type Given = {
  readonly field: Field;
  readonly template: Template;
  readonly onChange: (field: Field) => void;
  readonly problems: readonly Problem[];
};

const needs: Readonly<Record<Need['kind'], string>> = {
  required: 'Always',
  when: 'Only when something else is so',
  optional: 'Never: it may stay empty',
  pulled: 'Never: the page fills it in, and it can be corrected',
};

const needChoices = Object.entries(needs).map(([value, label]) => ({ value, label }));

/** When a field has to say something, and in plain words what was chosen. */
export function NeedEditor({ field, template, onChange, problems }: Given) {
  const { need } = field;
  const others = template.fields.filter(({ key }) => key !== field.key);
  const choose = (kind: string) => {
    const first = others[0];
    if (kind === 'when' && first !== undefined)
      return onChange({
        ...field,
        need: { kind, condition: { all: [{ field: first.key, is: 'filled' }] } },
      });
    if (kind === 'required' || kind === 'optional' || kind === 'pulled')
      onChange({ ...field, need: { kind } });
  };
  return (
    <>
      <ChoiceField
        label="Has to be filled in"
        value={need.kind}
        choices={others.length === 0 ? needChoices.filter(({ value }) => value !== 'when') : needChoices}
        onChange={choose}
        wrong={need.kind === 'when' ? undefined : wrongAt(problems, 'need')}
      />
      {need.kind === 'when' && (
        <fieldset>
          <legend>
            “{field.label}” is {needWords(need, template.fields)}
          </legend>
          <ConditionEditor
            condition={need.condition}
            others={others}
            onChange={(condition) => onChange({ ...field, need: { kind: 'when', condition } })}
            problems={problems}
          />
        </fieldset>
      )}
    </>
  );
}
