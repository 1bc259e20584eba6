import type { FieldTypeName } from '#shared/fields/field-type.ts';
import { tidyLine } from '#shared/fields/tidy.ts';
import { quick } from '#shared/templates/defaults/quick.ts';
import type { Field, Template } from '#shared/templates/template.ts';
import { writtenOptions } from './written-options.ts';

/** A new template begins with the least that lets somebody else go on. */
export const freshTemplate = (id: string, name: string): Template => ({ ...quick, id, name, version: 1 });

const longestKey = 40;

/** A short word made of the label, that nothing else is called by; letters no key can hold leave a plain one. */
export function newKey(label: string, taken: readonly string[], plain = 'field'): string {
  const word =
    label
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, longestKey - 4)
      .replace(/-+$/, '') || plain;
  let key = word;
  for (let count = 2; taken.includes(key); count += 1) key = `${word}-${count}`;
  return key;
}

export function addField(template: Template, label: string, type: FieldTypeName): Template {
  const key = newKey(
    label,
    template.fields.map((field) => field.key),
  );
  const field: Field = withType({ key, type: 'text', label, need: { kind: 'required' } }, type);
  return { ...template, fields: [...template.fields, field] };
}

export const removeField = (template: Template, key: string): Template => ({
  ...template,
  fields: template.fields.filter((field) => field.key !== key),
});

export const replaceField = (template: Template, field: Field): Template => ({
  ...template,
  fields: template.fields.map((one) => (one.key === field.key ? field : one)),
});

/** Some fields stand before or after another one from now on, in the order they had among themselves. */
export function moveFields(
  template: Template,
  keys: ReadonlySet<string>,
  target: string,
  side: 'before' | 'after',
): Template {
  if (keys.has(target)) return template;
  const moved = template.fields.filter(({ key }) => keys.has(key));
  const fields = template.fields.flatMap((field) => {
    if (keys.has(field.key)) return [];
    if (field.key !== target) return [field];
    return side === 'before' ? [...moved, field] : [field, ...moved];
  });
  return { ...template, fields };
}

export function stepField(template: Template, key: string, by: 1 | -1): Template {
  const place = template.fields.findIndex((field) => field.key === key);
  const target = template.fields[place + by];
  return place < 0 || target === undefined
    ? template
    : moveFields(template, new Set([key]), target.key, by === 1 ? 'after' : 'before');
}

type Part = 'role' | 'noneAllowed' | 'fact' | 'inherited' | 'help' | 'good' | 'bad' | 'settings';

/** What is empty is not in the field at all. */
export function withPart<Name extends Part>(field: Field, name: Name, value: Field[Name] | null): Field {
  const parts = Object.entries({ ...field, [name]: value }).filter(([, part]) => part !== null);
  return Object.fromEntries(parts) as Field;
}

export function withSetting(field: Field, name: string, value: unknown): Field {
  const { [name]: _, ...others } = field.settings ?? {};
  const settings = value === null ? others : { ...others, [name]: value };
  return withPart(field, 'settings', Object.keys(settings).length === 0 ? null : settings);
}

/** Settings are of one kind and no other; a choice needs something to choose from. */
export function withType(field: Field, type: FieldTypeName): Field {
  if (type === field.type) return field;
  const plain = { ...withPart(field, 'settings', null), type };
  return type === 'choice' ? withPart(plain, 'settings', { options: twoOptions }) : plain;
}

const twoOptions = [
  { value: 'option-1', label: 'Option 1' },
  { value: 'option-2', label: 'Option 2' },
];

/** Blanks around a name are a habit of the keyboard and nothing anybody meant. */
export const tidyTemplate = (template: Template): Template => ({
  ...template,
  name: tidyLine(template.name),
  fields: template.fields.map(tidyField),
});

function tidyField(field: Field): Field {
  const tidy = { ...field, label: tidyLine(field.label) };
  if (field.type !== 'choice') return tidy;
  const options = writtenOptions(field.settings ?? {});
  return withSetting(
    tidy,
    'options',
    options.map(({ value, label }) => ({ value, label: tidyLine(label) })),
  );
}
