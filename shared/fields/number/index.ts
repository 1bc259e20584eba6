import { accepted } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { findFigure } from '../find-figure.ts';
import { refusedAs } from '../refused-as.ts';

const written = /^([-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?)$/;

/** Settings: `min`, `max`, `whole`, and the `unit` that is written after it. */
export const number: FieldType<number> = {
  name: 'number',
  control: 'figure',
  isTyped: true,
  read(input, settings) {
    if (typeof input !== 'number' || !Number.isFinite(input)) return refusedAs('not-number');
    if (settings.whole === true && !Number.isInteger(input)) return refusedAs('not-whole');
    const min = findFigure(settings, 'min');
    if (min !== null && input < min) return refusedAs('too-small', { least: { figure: min } });
    const max = findFigure(settings, 'max');
    if (max !== null && input > max) return refusedAs('too-big', { most: { figure: max } });
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
