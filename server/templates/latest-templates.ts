import type { Template } from '#shared/templates/template.ts';
import type { Setup } from '../people/setup.ts';

/** The newest published version of every template. */
export function latestTemplates({ templates }: Pick<Setup, 'templates'>): readonly Template[] {
  const latest = new Map<string, Template>();
  for (const template of templates.values()) {
    const known = latest.get(template.id);
    if (known === undefined || known.version < template.version) latest.set(template.id, template);
  }
  return [...latest.values()];
}

export const findLatest = (setup: Pick<Setup, 'templates'>, id: string): Template | null =>
  latestTemplates(setup).find((template) => template.id === id) ?? null;
