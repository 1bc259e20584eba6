import type { Settings } from '../field-type.ts';
import { findKeys } from '../read-object.ts';
import { tidyLine } from '../tidy.ts';

export type Option = { readonly value: string; readonly label: string };

export const mostOptions = 30;
export const longestLabel = 80;

export function findOption(input: unknown): Option | null {
  const key = findKeys(input);
  const value = key?.('value');
  const label = key?.('label');
  if (typeof value !== 'string' || typeof label !== 'string') return null;
  const fits = value.length <= longestLabel && label.length <= longestLabel && value !== '' && label !== '';
  return fits && tidyLine(label) === label ? { value, label } : null;
}

export const optionsOf = ({ options }: Settings): readonly Option[] =>
  Array.isArray(options) ? options.slice(0, mostOptions).flatMap((one) => findOption(one) ?? []) : [];
