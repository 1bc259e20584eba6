import { accepted } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { refusedAs } from '../refused-as.ts';
import { optionsOf } from './options.ts';

/** Settings: `options`, each with the value that is stored and the label that is read. */
export const choice: FieldType<string> = {
  name: 'choice',
  control: 'options',
  isTyped: false,
  read(input, given) {
    const options = optionsOf(given);
    const option = options.find(({ value }) => value === input);
    if (option !== undefined) return accepted(option.value);
    return refusedAs('not-an-option', { options: { any: options.map(({ label }) => label) } });
  },
  isEmpty: (value) => value === '',
  toText: (value, given) => optionsOf(given).find((option) => option.value === value)?.label ?? value,
  fromText(written, given) {
    const words = written.trim();
    const options = optionsOf(given);
    const option =
      options.find(({ label }) => label === words) ??
      options.find(({ label }) => label.toLowerCase() === words.toLowerCase());
    return choice.read(option?.value, given);
  },
  ownWords: () => [],
  compared: (value) => value,
};
