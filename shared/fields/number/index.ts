import { refusedWith } from '../../problem.ts';
import { accepted } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { findFigure } from '../find-figure.ts';

const written = /^([-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?)$/;

/** Settings: `min`, `max`, `whole`, and the `unit` that is written after it. */
export const number: FieldType<number> = {
  name: 'number',
  control: 'figure',
  isTyped: true,
  read(input, settings) {
    if (typeof input !== 'number' || !Number.isFinite(input))
      return refusedWith('', 'This is no number. Write it in digits, like 250.');
    if (settings.whole === true && !Number.isInteger(input))
      return refusedWith('', 'This has to be a whole number.');
    const min = findFigure(settings, 'min');
    if (min !== null && input < min) return refusedWith('', `This has to be ${min} or more.`);
    const max = findFigure(settings, 'max');
    if (max !== null && input > max) return refusedWith('', `This has to be ${max} or less.`);
    return accepted(input + 0);
  },
  isEmpty: () => false,
  toText: (value, { unit }) => (typeof unit === 'string' ? `${value + 0} ${unit}` : `${value + 0}`),
  fromText(text, settings) {
    const { unit } = settings;
    const words = text.trim();
    const figure =
      typeof unit === 'string' && words.endsWith(` ${unit}`) ? words.slice(0, -unit.length).trimEnd() : words;
    return number.read(written.test(figure) ? Number(figure) : text, settings);
  },
  ownWords: () => [],
  compared: (value) => value,
};
