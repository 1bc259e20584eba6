import type { Template } from '#shared/templates/template.ts';
import { saveFile } from '../pieces/save-file.ts';

export const saveTemplate = (template: Template): void =>
  saveFile(`${template.id}.json`, 'application/json', `${JSON.stringify(template, null, 2)}\n`);
