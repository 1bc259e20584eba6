import type { Problem } from '../problem.ts';
import type { Settings } from './field-type.ts';

export const checkFlag = (settings: Settings, name: string): readonly Problem[] =>
  settings[name] === undefined || typeof settings[name] === 'boolean'
    ? []
    : [{ path: name, sentence: 'This is either true or false.' }];

export const checkFigure = (settings: Settings, name: string): readonly Problem[] =>
  settings[name] === undefined || Number.isFinite(settings[name])
    ? []
    : [{ path: name, sentence: 'This has to be a number.' }];

export const checkWord = (settings: Settings, name: string, longest: number): readonly Problem[] => {
  const word = settings[name];
  const fits = typeof word === 'string' && /^\S(.*\S)?$/u.test(word) && word.length <= longest;
  return word === undefined || fits
    ? []
    : [{ path: name, sentence: `This has to be a word of at most ${longest} letters.` }];
};

export const findFigure = (settings: Settings, name: string): number | null => {
  const figure = settings[name];
  return typeof figure === 'number' && Number.isFinite(figure) ? figure : null;
};
