import { settingChecks } from '../fields/setting-checks.ts';
import type { Problem } from '../problem.ts';
import { checkConditions } from './check-conditions.ts';
import type { Field, Role, Severity } from './template.ts';
import { severities } from './template.ts';
import { linkLabel } from './writing.ts';

/** A field that read well, and its place among all that were given. */
export type Placed = { readonly field: Field; readonly place: number };

/** What is wrong between fields that are each well-formed. */
export const checkFields = (fields: readonly Placed[]): readonly Problem[] => [
  ...checkTaken(
    fields,
    ({ key }) => key,
    'key',
    (key) => `Another field has the key ${key} already.`,
  ),
  ...checkTaken(
    fields,
    ({ label }) => label.toLowerCase(),
    'label',
    (_, { label }) => `Another field is called “${label}” already.`,
  ),
  ...checkTaken(
    fields,
    ({ role }) => role ?? null,
    'role',
    (role) => `Another field has the role ${role} already.`,
  ),
  ...fields.flatMap(checkLabel),
  ...fields.flatMap(checkRole),
  ...fields.flatMap(checkSettings),
  ...checkConditions(fields),
];

function checkTaken(
  fields: readonly Placed[],
  nameOf: (field: Field) => string | null,
  path: string,
  sentence: (name: string, field: Field) => string,
): readonly Problem[] {
  const seen = new Set<string>();
  return fields.flatMap(({ field, place }): Problem[] => {
    const name = nameOf(field);
    if (name === null) return [];
    if (seen.has(name)) return [{ path: `fields[${place}].${path}`, sentence: sentence(name, field) }];
    seen.add(name);
    return [];
  });
}

const checkLabel = ({ field: { label }, place }: Placed): readonly Problem[] =>
  label.toLowerCase() === linkLabel.toLowerCase()
    ? [
        {
          path: `fields[${place}].label`,
          sentence: `“${linkLabel}” is what the link’s line is called. Choose another label.`,
        },
      ]
    : [];

const typesOfRoles: Readonly<Record<Role, Field['type']>> = {
  severity: 'choice',
  to: 'person-or-rota',
  outcome: 'text',
  'next-step': 'text',
  'next-step-by': 'date',
  'if-then': 'text',
  told: 'text',
  promises: 'promises',
  'customer-date': 'date',
};

function checkRole({ field: { role, type }, place }: Placed): readonly Problem[] {
  if (role === undefined || typesOfRoles[role] === type) return [];
  return [
    {
      path: `fields[${place}].type`,
      sentence: `A field with the role ${role} has to be of the type ${typesOfRoles[role]}.`,
    },
  ];
}

function checkSettings({ field, place }: Placed): readonly Problem[] {
  const problems = settingChecks[field.type](field.settings ?? {});
  const others = field.role === 'severity' && field.type === 'choice' ? checkSeverities(field) : [];
  return [...problems, ...others].map(({ path, sentence }) => ({
    path: `fields[${place}].settings.${path}`,
    sentence,
  }));
}

function checkSeverities({ settings }: Field): readonly Problem[] {
  const options: readonly unknown[] = Array.isArray(settings?.options) ? settings.options : [];
  return options.flatMap((option, index): Problem[] => {
    const value = typeof option === 'object' && option !== null && 'value' in option ? option.value : null;
    return severities.includes(value as Severity)
      ? []
      : [{ path: `options[${index}].value`, sentence: `A severity is ${severities.join(', ')}.` }];
  });
}
