import type { Field, Template } from '#shared/templates/template.ts';
import { writtenOptions } from './editor/written-options.ts';
import { kindWords, roleWords } from './kind-words.ts';
import { needWords } from './need-words.ts';

export type ChangedPart = { readonly part: string; readonly was: string; readonly is: string };

type Given = {
  readonly before: Template;
  readonly after: Template;
  readonly field: string;
  readonly what: readonly (keyof Field)[];
};

/** What a field’s parts said before, and what they say now. */
export function changesOf({ before, after, field, what }: Given): readonly ChangedPart[] {
  return what.map((name) => ({
    part: partWords[name],
    was: partOf(name, before, field),
    is: partOf(name, after, field),
  }));
}

const partWords: Readonly<Record<keyof Field, string>> = {
  key: 'Key',
  type: 'Kind',
  label: 'Label',
  need: 'Filled in',
  role: 'What it means',
  noneAllowed: '“None” may be ticked',
  fact: 'The page fills in',
  inherited: 'Starts with what was said before',
  help: 'Help',
  good: 'Good example',
  bad: 'Bad example',
  settings: 'Settings',
};

function partOf(name: keyof Field, { fields }: Template, key: string): string {
  const field = fields.find((one) => one.key === key);
  if (field === undefined) return '';
  switch (name) {
    case 'type':
      return kindWords[field.type];
    case 'need':
      return needWords(field.need, fields);
    case 'role':
      return field.role === undefined ? '' : roleWords[field.role];
    case 'noneAllowed':
    case 'inherited':
      return field[name] === true ? 'yes' : 'no';
    case 'settings':
      return settingsWords(field);
    default:
      return field[name] ?? '';
  }
}

function settingsWords({ type, settings = {} }: Field): string {
  if (type === 'choice')
    return writtenOptions(settings)
      .map(({ label }) => label)
      .join(', ');
  return Object.entries(settings)
    .map(([name, value]) => `${name} ${value === true ? 'yes' : `${value}`}`)
    .join(', ');
}
