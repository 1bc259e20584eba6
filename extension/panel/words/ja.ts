import { english, type PanelWords } from './en.ts';

export const japanese: PanelWords = { ...english };
