import { type Read, refusedWith } from '#shared/problem.ts';
import { accepted } from '#shared/result.ts';
import type { Template } from '#shared/templates/template.ts';
import { isReadable } from '../access/readable.ts';

/** A template as a file: what is read back is the template. Its version is of the workspace it came from. */
export const writeTemplateFile = (template: Template) => ({
  name: `${template.id.replace(/[^\w-]+/g, '-')}-${template.version}.json`,
  text: `${JSON.stringify(template, null, 2)}\n`,
});

/** A file's text as JSON of a depth and with signs that can be kept. What it means is read afterwards. */
export function readTemplateFile(text: string): Read<unknown> {
  try {
    const given: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isReadable(given) ? accepted(given) : refusedWith('', unkeepable);
  } catch {
    return refusedWith('', noJson);
  }
}

const noJson =
  'This file is no JSON, so nothing was imported. Choose a file that was exported from a template here.';
const unkeepable =
  'This file holds signs that can’t be kept, or is nested without end. Choose a file that was exported from a template here.';
