import type { Directory } from '#shared/seams/directory.ts';
import { quick } from '#shared/templates/defaults/quick.ts';
import type { Field, Template } from '#shared/templates/template.ts';

/** Without a company nobody is listed anywhere, so whoever it is for is written down by name. */
const byName = ({ role: _, settings: __, ...field }: Field): Field => ({ ...field, type: 'text' });

export const quickAlone: Template = {
  ...quick,
  id: 'quick-alone',
  fields: quick.fields.map((field) => (field.role === 'to' ? byName(field) : field)),
};

export const nobody: Directory = { people: [], teams: [], rotas: [] };
