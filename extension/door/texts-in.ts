import type { CommandBody } from '../worker-door.ts';

const stamps = new Set(['id', 'handoff', 'type', 'seam', 'record', 'kind', 'source', 'template', 'host']);

/** The words a person wrote into a command, whatever it is. */
export function textsIn(command: CommandBody): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown) => {
    if (typeof value === 'string' && value.trim() !== '') found.push(value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inside] of Object.entries(value)) if (!stamps.has(key)) walk(inside);
  };
  walk(command);
  return [...new Set(found)];
}
