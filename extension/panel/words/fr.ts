import { english, type PanelWords } from './en.ts';

export const french: PanelWords = { ...english };
