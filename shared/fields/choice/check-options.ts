import type { Problem } from '../../problem.ts';
import type { Settings } from '../field-type.ts';
import { findOption, longestLabel, mostOptions } from './options.ts';

export function checkOptions(settings: Settings): readonly Problem[] {
  const { options } = settings;
  if (!Array.isArray(options) || options.length < 2 || options.length > mostOptions)
    return [{ path: 'options', sentence: `A choice needs 2 to ${mostOptions} options.` }];
  const read = options.map(findOption);
  return read.flatMap((option, index): Problem[] => {
    const path = `options[${index}]`;
    if (option === null)
      return [
        { path, sentence: `An option needs a value and a label, each of at most ${longestLabel} letters.` },
      ];
    const before = read.slice(0, index);
    if (before.some((one) => one?.value === option.value))
      return [{ path: `${path}.value`, sentence: `The value ${option.value} is taken by another option.` }];
    if (before.some((one) => one?.label.toLowerCase() === option.label.toLowerCase()))
      return [{ path: `${path}.label`, sentence: `Another option is called ${option.label} too.` }];
    return [];
  });
}
