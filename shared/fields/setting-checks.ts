import type { Problem } from '../problem.ts';
import { checkOptions } from './choice/check-options.ts';
import type { FieldTypeName, Settings } from './field-type.ts';

const checkFlag = (settings: Settings, name: string): readonly Problem[] =>
  settings[name] === undefined || typeof settings[name] === 'boolean'
    ? []
    : [{ path: name, sentence: 'This is either true or false.' }];

const checkFigure = (settings: Settings, name: string): readonly Problem[] =>
  settings[name] === undefined || Number.isFinite(settings[name])
    ? []
    : [{ path: name, sentence: 'This has to be a number.' }];

const checkWord = (settings: Settings, name: string, longest: number): readonly Problem[] => {
  const word = settings[name];
  const fits = typeof word === 'string' && /^\S(.*\S)?$/u.test(word) && word.length <= longest;
  return word === undefined || fits
    ? []
    : [{ path: name, sentence: `This has to be a word of at most ${longest} letters.` }];
};

type SettingsCheck = (settings: Settings) => readonly Problem[];

const takesNone: SettingsCheck = () => [];

/**
 * What is wrong with a template's settings for a type; paths start inside the settings. Apart from the types, since a page
 * that fills a template in never asks.
 */
export const settingChecks: Readonly<Record<FieldTypeName, SettingsCheck>> = {
  text: (settings) => ['long', 'figure', 'name', 'known'].flatMap((name) => checkFlag(settings, name)),
  list: (settings) => checkFigure(settings, 'least'),
  choice: checkOptions,
  'yes-no': takesNone,
  number: (settings) => [
    ...['min', 'max'].flatMap((name) => checkFigure(settings, name)),
    ...checkFlag(settings, 'whole'),
    ...checkWord(settings, 'unit', 30),
  ],
  money: takesNone,
  date: (settings) => checkFlag(settings, 'due'),
  'person-or-rota': (settings) => checkFlag(settings, 'onlyPeople'),
  contact: takesNone,
  link: takesNone,
  quote: takesNone,
  promises: takesNone,
};
