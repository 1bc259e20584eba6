import type { Option } from '#shared/fields/choice/options.ts';
import type { Settings } from '#shared/fields/field-type.ts';

/** The options as somebody is typing them: also those that are not good yet. */
export const writtenOptions = ({ options }: Settings): readonly Option[] =>
  Array.isArray(options) ? options.filter(isWritten) : [];

const isWritten = (option: unknown): option is Option =>
  typeof option === 'object' &&
  option !== null &&
  'value' in option &&
  typeof option.value === 'string' &&
  'label' in option &&
  typeof option.label === 'string';
