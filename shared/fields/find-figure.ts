import type { Settings } from './field-type.ts';

/** A setting that is a number; a template's nonsense is no setting. */
export const findFigure = (settings: Settings, name: string): number | null => {
  const figure = settings[name];
  return typeof figure === 'number' && Number.isFinite(figure) ? figure : null;
};
