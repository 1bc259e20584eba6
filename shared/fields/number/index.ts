import { refusedWith } from '../../problem.ts';
import { accepted } from '../../result.ts';
import type { FieldType } from '../field-type.ts';
import { checkFigure, checkFlag, checkWord, findFigure } from '../setting-checks.ts';

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
  checkSettings: (settings) => [
    ...checkFigure(settings, 'min'),
    ...checkFigure(settings, 'max'),
    ...checkFlag(settings, 'whole'),
    ...checkWord(settings, 'unit', 30),
  ],
  examples: [
    { input: 250, settings: { unit: 'seats' }, value: 250, text: '250 seats' },
    { input: -0, value: 0, text: '0' },
    { input: 12.5, value: 12.5, text: '12.5' },
    { input: '250', refused: 'This is no number. Write it in digits, like 250.' },
    { input: 2.5, settings: { whole: true }, refused: 'This has to be a whole number.' },
    { input: 0, settings: { min: 1 }, refused: 'This has to be 1 or more.' },
    { input: 9, settings: { max: 5 }, refused: 'This has to be 5 or less.' },
    { input: Number.NaN, refused: 'This is no number. Write it in digits, like 250.' },
  ],
};
