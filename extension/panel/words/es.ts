import { english, type PanelWords } from './en.ts';

export const spanish: PanelWords = { ...english };
