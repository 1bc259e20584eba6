import { useMemo } from 'react';
import { isSaidForm } from '../../handoffs/said.ts';
import type { SaidKey } from '../../templates/defaults/said.ts';
import type { Field, Template } from '../../templates/template.ts';
import { useSetting } from '../setting/Baton.tsx';
import type { Words } from '../words/en.ts';

/** A workspace's form is in its own words; the one that is part of Baton is in the person's. */
export function useShownTemplate(template: Template): Template {
  const { words } = useSetting();
  return useMemo(() => (isSaidForm(template) ? inWords(template, words) : template), [template, words]);
}

const inWords = (template: Template, { saidFields, saidHelp, said }: Words): Template => ({
  ...template,
  name: said.heading,
  fields: template.fields.map((field): Field => {
    const key = field.key as SaidKey;
    const common: Field = { ...withoutWords(field), label: saidFields[key] };
    if (key === 'said') return { ...common, help: saidHelp.said, good: saidHelp.good, bad: saidHelp.bad };
    return key === 'to' ? { ...common, help: saidHelp.to } : common;
  }),
});

const withoutWords = ({ help: _, good: __, bad: ___, ...field }: Field): Field => field;
