import type { Problem } from '#shared/problem.ts';
import type { Template } from '#shared/templates/template.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { wrongAt } from '../../form/problems.ts';
import { TextField } from '../../form/TextField.tsx';

type Given = {
  readonly template: Template;
  readonly onChange: (template: Template) => void;
  readonly problems: readonly Problem[];
};

const languages = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Spanish' },
  { value: 'de', label: 'German' },
  { value: 'fr', label: 'French' },
  { value: 'pt', label: 'Portuguese' },
  { value: 'ja', label: 'Japanese' },
];

export function HeadEditor({ template, onChange, problems }: Given) {
  const { name, language } = template;
  const choices = languages.some(({ value }) => value === language)
    ? languages
    : [...languages, { value: language, label: language }];
  return (
    <div className="row">
      <TextField
        label="Name of the template"
        value={name}
        onChange={(next) => onChange({ ...template, name: next })}
        wrong={wrongAt(problems, 'name')}
      />
      <ChoiceField
        label="Language of its labels"
        value={language}
        choices={choices}
        onChange={(next) => onChange({ ...template, language: next })}
        wrong={wrongAt(problems, 'language')}
      />
    </div>
  );
}
