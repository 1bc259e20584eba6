import { said } from '#shared/templates/defaults/said.ts';
import type { Template } from '#shared/templates/template.ts';
import type { Setup } from '../people/setup.ts';

/** The newest version of every template the workspace has published; the form for what was said is nobody's to edit. */
export function latestTemplates({ templates }: Pick<Setup, 'templates'>): readonly Template[] {
  const latest = new Map<string, Template>();
  for (const template of templates.values()) {
    if (template.id === said.id) continue;
    const known = latest.get(template.id);
    if (known === undefined || known.version < template.version) latest.set(template.id, template);
  }
  return [...latest.values()];
}

export const findLatest = (setup: Pick<Setup, 'templates'>, id: string): Template | null =>
  latestTemplates(setup).find((template) => template.id === id) ?? null;
